import { Hono } from "hono"
import { describe, expect, it, vi } from "vitest"
import { tagAnswers } from "./etag.ts"

function serveText(text: () => string) {
  const app = new Hono()
  app.use(tagAnswers())
  app.get("/", (c) => c.text(text()))
  app.get("/broken", (c) => c.text(text(), 503))
  return app
}

describe("tagAnswers", () => {
  it("gives the same content the same tag, and other content another", async () => {
    let text = "a"
    const app = serveText(() => text)
    const first = (await app.request("/")).headers.get("ETag")
    const again = (await app.request("/")).headers.get("ETag")
    text = "b"
    const other = (await app.request("/")).headers.get("ETag")
    expect(first).toMatch(/^"[0-9a-f]{16}"$/)
    expect(again).toBe(first)
    expect(other).not.toBe(first)
  })

  it("tells every byte of longer texts, whatever is left behind the last four", async () => {
    const texts = [
      "abcdefgh",
      "abcdefgi",
      "abcdxfgh",
      "abcdefghi",
      "abcdefghij",
      "abcdefghijk",
      "abcdefghijkl",
    ]
    const tags = texts.map((text) => serveText(() => text).request("/"))
    const seen = (await Promise.all(tags)).map(({ headers }) => headers.get("ETag"))
    expect(new Set(seen).size).toBe(texts.length)
  })

  it("works without crypto.subtle, which browsers withhold from plain HTTP", async () => {
    vi.stubGlobal("crypto", {})
    expect((await serveText(() => "a").request("/")).headers.get("ETag")).toMatch(/^"/)
    vi.unstubAllGlobals()
  })

  it("answers 304 without a body to a tag that still holds, alone or in a list", async () => {
    const app = serveText(() => "a")
    const tag = (await app.request("/")).headers.get("ETag") ?? ""
    for (const value of [tag, `"other", ${tag}`, `W/${tag}`, "*"]) {
      const answer = await app.request("/", { headers: { "If-None-Match": value } })
      expect(answer.status).toBe(304)
      expect(await answer.text()).toBe("")
    }
    expect((await app.request("/", { headers: { "If-None-Match": '"other"' } })).status).toBe(200)
  })

  it("tags no error", async () => {
    expect((await serveText(() => "a").request("/broken")).headers.get("ETag")).toBeNull()
  })
})
