// @vitest-environment jsdom
import "@testing-library/jest-dom/vitest"
import { describe, expect, it } from "vitest"
import { toSnippet } from "./snippet.ts"

const facts = {
  src: "https://example.org/embed/meta/granted?lang=en&v=1.0.0",
  id: "granted",
  title: `"A" <B>`,
  height: 500,
}

describe("toSnippet", () => {
  it("is a frame with a title that loads when it comes into sight", () => {
    const host = document.createElement("div")
    host.innerHTML = toSnippet(facts, false)
    const frame = host.querySelector("iframe")
    expect(host.children).toHaveLength(1)
    expect(frame).toHaveAttribute("src", facts.src)
    expect(frame).toHaveAttribute("title", facts.title)
    expect(frame).toHaveAttribute("loading", "lazy")
    expect(frame).toHaveAttribute("height", "500")
  })

  it("listens, if asked, only to its own frame and to the site it comes from", () => {
    const snippet = toSnippet(facts, true)
    expect(snippet).toContain('event.origin !== "https://example.org"')
    expect(snippet).toContain("event.source !== frame.contentWindow")
    expect(snippet).toContain('data.id === "granted"')
  })
})
