// @vitest-environment jsdom
import { describe, expect, it } from "vitest"
import { findStill } from "./find-still.ts"

function figure(id: string, inside: string): string {
  return `<section aria-labelledby="h" class="figure" id="${id}" tabindex="-1"><h2>A</h2>${inside}</section>`
}

function stills(wide: string, narrow = wide): string {
  return `<div class="still still-wide"><div role="img">${wide}</div></div><div class="still still-narrow">${narrow}</div>`
}

const svg = (width: number) => `<svg width="${width}" height="50" viewBox="0 0 ${width} 50"><g></g></svg>`

describe("findStill", () => {
  it("finds none on a page without the figure, in a table, or where words stand instead of an SVG", () => {
    expect(findStill("", "a")).toBeNull()
    expect(findStill(figure("a", "<table></table>"), "a")).toBeNull()
    expect(findStill(figure("a", stills("<p>none</p>")), "a")).toBeNull()
  })

  it("is the wide one, with its size", () => {
    expect(findStill(figure("a", stills(svg(1040), svg(358))), "a")).toEqual({
      ...{ svg: svg(1040), width: 1040, height: 50 },
    })
  })

  it("is that of the figure asked for, and of no other", () => {
    const page = figure("a", "") + figure("b", stills(svg(7))) + figure("c", stills(svg(8)))
    expect(findStill(page, "a")).toBeNull()
    expect(findStill(page, "b")?.width).toBe(7)
    expect(findStill(page, "c")?.width).toBe(8)
  })

  it("is XML", () => {
    const drawing =
      '<svg width="1" height="1" xmlns="http://www.w3.org/2000/svg"><text>58&nbsp;<!-- -->%</text></svg>'
    const found = findStill(figure("a", stills(drawing)), "a")
    const xml = new DOMParser().parseFromString(found?.svg ?? "", "image/svg+xml")
    expect(xml.querySelector("parsererror")).toBeNull()
    expect(xml.documentElement.textContent).toBe("58\u00a0%")
  })
})
