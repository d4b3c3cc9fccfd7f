import { describe, expect, it } from "vitest"
import { pageProblems, readHead, weigh } from "./check-pages.mjs"

const html = `<link rel="modulepreload" crossorigin href="/pd/assets/a.js"><link rel="icon" href="/pd/icon.svg">
<script type="module" crossorigin src="/pd/assets/b.js"></script><link rel="preload" as="fetch" crossorigin href="/pd/data/c.json">`

describe("readHead", () => {
  it("finds nothing in a page that asks for nothing", () => {
    expect(readHead("<p>")).toEqual({ scripts: [], data: [] })
  })

  it("finds what is asked for at once, and no icon", () => {
    expect(readHead(html, "/pd/")).toEqual({ scripts: ["assets/a.js", "assets/b.js"], data: ["data/c.json"] })
  })
})

describe("weigh", () => {
  it("counts each file, and the page as a request of its own", () => {
    const { page, ...rest } = weigh(html.replaceAll("/pd/", "/"), () => 10)
    expect(rest).toEqual({ scripts: 20, data: 10, requests: 4 })
    expect(page).toBeGreaterThan(100)
  })
})

describe("pageProblems", () => {
  const limits = { page: 2048, scripts: 2048, data: 2048, requests: 3 }

  it("has nothing to say at the limits", () => {
    expect(pageProblems("a", limits, limits)).toEqual([])
  })

  it("names page, what is too much, and both numbers", () => {
    expect(pageProblems("a", { ...limits, data: 3072, requests: 4 }, limits)).toEqual([
      "a: 3.0 KB of data; the limit is 2.0 KB.",
      "a: 4 of requests; the limit is 3.",
    ])
  })
})
