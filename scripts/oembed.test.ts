// @vitest-environment jsdom
import { describe, expect, it } from "vitest"
import { exported } from "#export/exported.fixture.ts"
import { toSnippet } from "#export/snippet.ts"
import { estimateHeight } from "./estimate-height.ts"
import { oembedPath, toOembed } from "./oembed.ts"

const at = { site: "https://example.org/pd/", picture: "zh/share/embed/meta/granted.png" }
const nasty = exported({ title: `“A” "B" <C> & D` })

describe("toOembed", () => {
  const answer = toOembed({ exported: nasty, drawing: 380 }, "zh", at)

  it("has what oEmbed 1.0 asks of the type “rich”, and numbers where it asks for numbers", () => {
    expect(JSON.parse(JSON.stringify(answer))).toEqual({
      version: "1.0",
      type: "rich",
      provider_name: "Power Draw",
      provider_url: "https://example.org/pd/",
      title: nasty.title,
      html: expect.any(String),
      width: 1040,
      height: expect.any(Number),
      thumbnail_url: "https://example.org/pd/zh/share/embed/meta/granted.png",
      thumbnail_width: 1200,
      thumbnail_height: 630,
      cache_age: 86400,
    })
  })

  it("gives the frame that the embed panel gives without its script", () => {
    const src = "https://example.org/pd/zh/embed/meta/granted/"
    const { title, url } = nasty
    expect(answer.html).toBe(
      toSnippet({ src, id: "granted", title, height: answer.height, page: url }, "none"),
    )
  })

  it("names in that frame the embed, its title and the height it says", () => {
    document.body.innerHTML = answer.html
    const frame = document.querySelector("iframe")
    expect(frame?.src).toBe("https://example.org/pd/zh/embed/meta/granted/")
    expect(frame?.title).toBe(nasty.title)
    expect(frame?.getAttribute("height")).toBe(String(answer.height))
    expect(document.querySelector("script")).toBeNull()
  })

  it("stands at an address of its language", () => {
    expect(oembedPath(nasty, "en")).toBe("oembed/meta/granted.json")
    expect(oembedPath(nasty, "zh")).toBe("zh/oembed/meta/granted.json")
  })
})

describe("estimateHeight", () => {
  const height = (more: Parameters<typeof exported>[0], drawing: number | null) =>
    estimateHeight(exported(more), drawing)

  it("grows with the drawing and with every line of words", () => {
    expect(height({}, 400) - height({}, 300)).toBe(100)
    const long = "word ".repeat(60)
    for (const part of ["sentence", "subtitle", "notes", "source"])
      expect(height({ [part]: long }, 300), part).toBeGreaterThan(height({}, 300))
  })

  it("counts the rows of a table, until it scrolls", () => {
    const table = (count: number) => ({
      table: {
        caption: "",
        columns: [],
        rows: Array.from({ length: count }, (_, id) => ({ id: `${id}`, cells: {} })),
      },
    })
    expect(height(table(0), null)).toBeLessThan(height(table(3), null))
    expect(height(table(50), null)).toBe(height(table(500), null))
  })
})
