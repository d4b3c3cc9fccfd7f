// @vitest-environment jsdom
import { readFileSync } from "node:fs"
import "@testing-library/jest-dom/vitest"
import { describe, expect, it } from "vitest"
import { toSnippet } from "./snippet.ts"

const facts = {
  src: "https://example.org/embed/meta/granted?lang=en&v=1.0.0",
  id: "granted",
  title: `"A" <B>`,
  height: 500,
  page: "https://example.org/meta/#granted",
}

/** What an article has after a content system has put the parts where it likes. */
function publish(html: string): HTMLIFrameElement {
  document.body.innerHTML = html
  const frame = document.querySelector("iframe") ?? expect.fail("no frame")
  const script = document.querySelector("script:not([src])")
  // what is set as HTML does not run; a script that a CMS has moved into a paragraph does
  const again = document.createElement("script")
  again.textContent = script?.textContent ?? ""
  document.body.prepend(Object.assign(document.createElement("p"), { innerHTML: "" }))
  document.querySelector("p")?.append(again)
  return frame
}

const tell = (source: MessageEventSource | null, data: unknown, origin = "https://example.org") =>
  window.dispatchEvent(new MessageEvent("message", { source, data, origin }))

describe("toSnippet", () => {
  it("is a frame with a title that loads when it comes into sight, and a link for where frames are taken out", () => {
    const frame = publish(toSnippet(facts, "none"))
    expect(document.querySelector("script[src]")).toBeNull()
    expect(frame).toHaveAttribute("src", facts.src)
    expect(frame).toHaveAttribute("title", facts.title)
    expect(frame).toHaveAttribute("loading", "lazy")
    expect(frame).toHaveAttribute("height", "500")
    const link = document.querySelector("a")
    expect([link?.getAttribute("href"), link?.textContent]).toEqual([facts.page, facts.title])
  })

  it("follows the height of its own frame alone, wherever in the page the script has ended up", () => {
    const frame = publish(toSnippet(facts, "inline"))
    const height = { type: "power-draw:height", id: "granted", height: 640 }
    tell(window, height)
    tell(frame.contentWindow, height, "https://evil.example")
    tell(frame.contentWindow, { type: "other", height: 1 })
    tell(null, null)
    expect(frame).toHaveAttribute("height", "500")
    tell(frame.contentWindow, height)
    expect(frame).toHaveAttribute("height", "640")
  })

  it("names a file of the site where a policy refuses scripts in the page", () => {
    const at = (src: string) => toSnippet({ ...facts, src }, "file")
    expect(at("https://example.org/pd/zh/embed/meta/granted/")).toContain(
      '<script src="https://example.org/pd/embed.js"',
    )
    expect(at(facts.src)).toContain('<script src="https://example.org/embed.js"')
    expect(at(facts.src)).not.toContain("addEventListener")
  })
})

describe("the file", () => {
  it("does the same for all frames of a page", () => {
    publish(toSnippet(facts, "none"))
    const frame = document.querySelector("iframe") ?? expect.fail("no frame")
    new Function(readFileSync("public/embed.js", "utf8"))()
    tell(frame.contentWindow, { type: "power-draw:height", height: 777 }, "https://evil.example")
    expect(frame).toHaveAttribute("height", "500")
    tell(frame.contentWindow, { type: "power-draw:height", height: 777 })
    expect(frame).toHaveAttribute("height", "777")
  })
})
