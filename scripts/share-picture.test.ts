// @vitest-environment jsdom
import { describe, expect, it } from "vitest"
import { type ShareContent, toSharePicture } from "./share-picture.ts"

const tokens = new Map(["bg", "ink", "ink2", "rule"].map((name) => [name, "#123456"]))
const setting = {
  locale: "en",
  tokens,
  measure: (text: string, { size }: { size: number }) => text.length * size * 0.5,
} as const
const words: ShareContent = {
  headline: "FAIR Paris was granted 58 % of what FAIR US was",
  text: "GPUs per lab.",
  stamp: null,
  owner: "Meta AI research",
  source: "Source: arXiv",
  facts: "Basis: Reported · Data 1.1.0",
  drawing: null,
  table: null,
}

function draw(content: Partial<ShareContent>) {
  const xml = toSharePicture({ ...words, ...content }, setting)
  const svg = new DOMParser().parseFromString(xml, "image/svg+xml")
  expect(svg.querySelector("parsererror")).toBeNull()
  const texts = [...svg.querySelectorAll("text")]
  const bottom = Math.max(...texts.map((text) => Number(text.getAttribute("y") ?? 0)))
  return {
    svg,
    texts: texts.map((text) => text.textContent),
    bottom,
    isCut: svg.querySelector("clipPath") !== null,
  }
}

/** A drawing of 1040 pixels that says how it is scaled. */
function drawing(height: number) {
  return { svg: `<svg width="1040" height="${height}"><path fill="var(--ink)"/></svg>`, width: 1040, height }
}

function scaleOf({ svg }: ReturnType<typeof draw>): number {
  return Number(
    /scale\(([\d.]+)\)/.exec(svg.querySelector("g:has(> svg)")?.getAttribute("transform") ?? "")?.[1],
  )
}

describe("toSharePicture", () => {
  it("has the size that previews show whole, and says whose it is", () => {
    const { svg, texts } = draw({})
    expect(svg.documentElement.getAttribute("viewBox")).toBe("0 0 1200 630")
    expect(texts).toContain("Power Draw")
  })

  it("is its words alone where a page has no figure", () => {
    expect(draw({ owner: null, source: null, facts: null }).texts).toEqual([
      "FAIR Paris was granted",
      "58 % of what FAIR US was",
      "GPUs per lab.",
      "Power Draw",
    ])
  })

  it("says on what basis and from where", () => {
    expect(draw({ drawing: drawing(200) }).texts).toEqual(
      expect.arrayContaining(["Basis: Reported · Data 1.1.0", "Source: arXiv"]),
    )
  })

  it("stamps a scenario, hatched, whatever is drawn", () => {
    for (const height of [100, 400, 3000]) {
      const { svg, texts } = draw({ stamp: "Scenario, invented to demonstrate", drawing: drawing(height) })
      expect(texts).toContain("Scenario, invented to demonstrate")
      expect(svg.querySelector("path[stroke][transform]")).not.toBeNull()
    }
    expect(draw({ drawing: drawing(100) }).svg.querySelector("path[stroke][transform]")).toBeNull()
  })

  it("draws in light colours, as wide as there is room, and lower where that is too high", () => {
    const flat = draw({ drawing: drawing(200) })
    expect(flat.svg.querySelector("svg svg path")?.getAttribute("fill")).toBe("#123456")
    expect(scaleOf(flat)).toBeCloseTo(1104 / 1040, 2)
    const high = draw({ drawing: drawing(400) })
    expect(scaleOf(high)).toBeGreaterThan(0.7)
    expect(scaleOf(high)).toBeLessThan(1)
    expect([flat.isCut, high.isCut]).toEqual([false, false])
  })

  it("cuts off what would be too small to read, and lets it fade", () => {
    const tall = draw({ drawing: drawing(1100) })
    expect(tall.isCut).toBe(true)
    expect(scaleOf(tall)).toBeCloseTo(1104 / 1040, 2)
    expect(tall.svg.querySelector("linearGradient")).not.toBeNull()
  })

  it("gives the headline the room that a drawing leaves", () => {
    const sizeFor = (height: number) =>
      Number(
        [...draw({ drawing: drawing(height) }).svg.querySelectorAll("g[font-weight='700']")][0]?.getAttribute(
          "font-size",
        ),
      )
    expect(sizeFor(100)).toBeGreaterThan(sizeFor(330))
  })

  it("shows the first rows of a table, and no more columns than there is room for", () => {
    const columns = ["Lab", "GPUs", "Long"].map((label, index) => ({ label, isNumeric: index === 1 }))
    const { texts, isCut } = draw({ table: { columns, rows: [["FAIR", "992", "x".repeat(300)]] } })
    expect(texts).toEqual(expect.arrayContaining(["Lab", "GPUs", "FAIR", "992"]))
    expect(isCut).toBe(false)
    const many = Array.from({ length: 12 }, (_, index) => [`Lab ${index}`, "1", ""])
    expect(draw({ table: { columns, rows: many } }).isCut).toBe(true)
    expect(draw({ table: { columns, rows: [] } }).isCut).toBe(false)
  })

  it("keeps within its edges whatever is said, and survives signs that mean something in XML", () => {
    const long = "A < B & “C” ".repeat(60)
    const { bottom, texts } = draw({ headline: "<b> & ".repeat(20), text: long, source: long, facts: long })
    expect(bottom).toBeLessThan(625)
    for (const text of texts) expect((text ?? "").length * 15 * 0.5).toBeLessThanOrEqual(1104)
  })
})
