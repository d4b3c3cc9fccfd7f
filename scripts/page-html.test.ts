// @vitest-environment jsdom
import { describe, expect, it } from "vitest"
import { liftStyles, type PageParts, roundDrawings, toPageHtml } from "./page-html.ts"

const site = { scripts: [], css: "p{color:red}", firstPaint: "let a", mayAsk: [] }
const page: PageParts = {
  locale: "zh",
  base: "/pd/",
  title: "甲",
  description: "乙",
  head: [],
  html: "<p>丙</p>",
}

function parse(parts: Partial<PageParts> = {}, of = site) {
  const html = toPageHtml({ ...page, ...parts }, of)
  return { html, document: new DOMParser().parseFromString(html, "text/html") }
}

describe("toPageHtml", () => {
  it("says in which language it is and where the site lives", () => {
    const { document } = parse({ path: "meta/attrition/" })
    const { lang, dataset } = document.documentElement
    expect({ lang, ...dataset }).toEqual({ lang: "zh-CN", base: "/pd/", path: "meta/attrition/" })
  })

  it("has no path where it stands for any address, and an empty one at the root", () => {
    expect(parse().document.documentElement.dataset.path).toBeUndefined()
    expect(parse({ path: "" }).document.documentElement.dataset.path).toBe("")
  })

  it("lets nothing run and nothing be styled but what it knows by its hash", async () => {
    const { document } = parse({ html: '<p style="top:1px">丙</p>' })
    const policy = document.querySelector("meta[http-equiv]")?.getAttribute("content") ?? ""
    expect(policy).not.toContain("unsafe")
    for (const [name, rule] of [
      ["script", "script-src"],
      ["style", "style-src"],
    ] as const) {
      const text = document.querySelector(name)?.textContent ?? ""
      const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))
      expect(policy).toContain(`${rule} 'self' 'sha256-${Buffer.from(digest).toString("base64")}'`)
    }
  })

  it("may ask the API where that lives elsewhere", () => {
    const { html } = parse({}, { ...site, mayAsk: ["https://api.example.org"] as never })
    expect(html).toContain("connect-src 'self' https://api.example.org;")
  })

  it("carries what the app needs so that no text of it can end the script early", () => {
    const { document } = parse({ orgs: [{ label: "</script><b>" }] })
    expect(document.querySelector("b")).toBeNull()
    expect(JSON.parse(document.getElementById("written")?.textContent ?? "")).toEqual([
      { label: "</script><b>" },
    ])
  })

  it("carries nothing where the app cannot take it over", () => {
    expect(parse().document.getElementById("written")).toBeNull()
  })
})

describe("roundDrawings", () => {
  it("leaves a page without drawings as it is, and every number that is read", () => {
    const html = '<p title="0.3773">0.3773</p>'
    expect(roundDrawings(html)).toBe(html)
    expect(roundDrawings('<text x="1.23456">0.3773</text>')).toBe('<text x="1.23">0.3773</text>')
  })

  it("leaves what is no finer than a hundredth of a pixel", () => {
    const html = '<path d="M1 2.5L-3.25 10"></path>'
    expect(roundDrawings(html)).toBe(html)
  })

  it("cuts each place of a path", () => {
    expect(roundDrawings('<path d="M40.12345,34.313L-0.999,7"></path>')).toBe(
      '<path d="M40.12,34.31L-0.99,7"></path>',
    )
  })
})

describe("liftStyles", () => {
  it("leaves a page without styles as it is", () => {
    expect(liftStyles("<p class='a'>style=\"no\"</p>")).toEqual({
      html: "<p class='a'>style=\"no\"</p>",
      css: "",
    })
  })

  it("makes one rule of each style, however often it is used", () => {
    const { html, css } = liftStyles(
      '<i style="top:1px"></i><b id="x" style="left:2px"></b><u style="top:1px"></u>',
    )
    expect(html).toBe('<i data-style="0"></i><b id="x" data-style="1"></b><u data-style="0"></u>')
    expect(css).toBe('[data-style="0"]{top:1px}[data-style="1"]{left:2px}')
  })

  it("reads what is escaped", () => {
    expect(liftStyles('<i style="font-family:&quot;A &amp; B&quot;"></i>').css).toBe(
      '[data-style="0"]{font-family:"A & B"}',
    )
  })
})
