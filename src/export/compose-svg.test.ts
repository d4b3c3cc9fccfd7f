// @vitest-environment jsdom
import "@testing-library/jest-dom/vitest"
import { beforeEach, describe, expect, it } from "vitest"
import { composeSvg, type Picture, roomIn, serializeSvg } from "./compose-svg.ts"
import { FRAMES } from "./picture-shapes.ts"
import { layOutText } from "./picture-text.ts"
import { type ReadStyle, toStandaloneSvg } from "./standalone-svg.ts"

const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="x" width="300" height="100" class="a">
  <title>inside</title>
  <defs><pattern id="p-1" width="6" height="6"><rect width="6" height="6" fill="var(--lab)"/></pattern></defs>
  <rect class="b" width="10" height="10" fill="url(#p-1)"/>
  <circle r="4" fill="currentColor"/>
  <a href="https://example.org"><text fill="var(--ink)" tabindex="0">38 % 巴黎</text></a>
  <g style="display:none"><text>hidden</text></g>
  <foreignObject><div xmlns="http://www.w3.org/1999/xhtml">html</div></foreignObject>
  <image href="https://example.org/x.png"/>
</svg>`

/** What a browser would compute: variables and currentColor are resolved, presentation attributes are styles. */
const readStyle: ReadStyle = (element) => ({
  getPropertyValue: (name) => {
    const value = element.getAttribute(name) ?? ""
    if (name === "display" && element.getAttribute("style")?.includes("none")) return "none"
    if (value === "var(--lab)") return "rgba(0, 114, 178, 0.5)"
    if (value === "var(--ink)" || value === "currentColor") return "rgb(27, 29, 31)"
    if (value.startsWith("url(")) return value.replace("(", '("').replace(")", '")')
    return value
  },
})

let drawing: SVGSVGElement

beforeEach(() => {
  document.body.innerHTML = DRAWING
  drawing = toStandaloneSvg(document.querySelector("svg") as SVGSVGElement, readStyle)
})

describe("toStandaloneSvg", () => {
  it("writes resolved colours, with an opacity of their own apart", () => {
    expect(drawing.querySelector("circle")).toHaveAttribute("fill", "#1b1d1f")
    const tile = drawing.querySelector("pattern rect")
    expect(tile).toHaveAttribute("fill", "#0072b2")
    expect(Number(tile?.getAttribute("fill-opacity"))).toBeCloseTo(0.5, 2)
  })

  it("keeps patterns and what refers to them", () => {
    expect(drawing.querySelector("pattern")).toHaveAttribute("id", "p-1")
    expect(drawing.querySelector("rect[width='10']")).toHaveAttribute("fill", "url(#p-1)")
  })

  it("takes out what only a page can use", () => {
    const text = serializeSvg(drawing)
    expect(text).not.toMatch(
      /foreignObject|class=|style=|tabindex|aria-|role=|href|var\(|hidden|inside|<image/,
    )
    expect(drawing.querySelector("text")).toHaveTextContent("38 % 巴黎")
  })

  it("leaves the drawing on the page as it was", () => {
    expect(document.querySelector("foreignObject")).not.toBeNull()
  })
})

describe("composeSvg", () => {
  const picture = (more: Partial<Picture> = {}): Picture => ({
    drawing,
    width: 300,
    height: 100,
    room: { width: 300, height: 100 },
    frame: null,
    title: "Scenario: A & B",
    sentence: "A & B",
    subtitle: "GPUs per lab",
    notes: null,
    stamp: null,
    lines: ["Source: a paper", "Basis: Scenario", "Power Draw, https://example.org"],
    metadata: { date: "2026-11-24", identifier: "x", language: "en-GB", rights: null },
    fonts: { serif: "serif", sans: "sans-serif" },
    ...more,
  })
  const measure = (text: string, { size }: { size: number }) => text.length * size * 0.5
  const parse = (more: Partial<Picture> = {}) => {
    const shown = picture(more)
    const text = serializeSvg(composeSvg(shown, layOutText(shown, shown.room.width, shown.frame, measure)))
    return new DOMParser().parseFromString(text, "image/svg+xml")
  }
  const texts = (root: Document) => [...root.querySelectorAll("text")].map((node) => node.textContent)

  it("parses alone, with the words of the frame around the drawing", () => {
    const root = parse()
    expect(root.querySelector("parsererror")).toBeNull()
    expect(root.querySelector("svg > title")?.textContent).toBe("Scenario: A & B")
    expect(texts(root)).toEqual([
      "A & B",
      "GPUs per lab",
      "38 % 巴黎",
      "Source: a paper",
      "Basis: Scenario",
      "Power Draw, https://example.org",
    ])
  })

  it("stands on white, the drawing inside its margins", () => {
    const root = parse()
    expect(root.querySelector("svg > rect")?.getAttribute("fill")).toBe("#ffffff")
    expect(root.documentElement.getAttribute("width")).toBe("380")
    const inner = root.querySelector("svg > svg")
    const bottom = Number(inner?.getAttribute("y")) + 100
    expect(bottom).toBeLessThan(Number(root.documentElement.getAttribute("height")) - 28)
  })

  it("grows with what it has to say: notes, a stamp, a long source", () => {
    const height = (more: Partial<Picture>) => Number(parse(more).documentElement.getAttribute("height"))
    expect(height({ stamp: "Scenario" })).toBeGreaterThan(height({}))
    expect(height({ notes: "Hatched: left out" })).toBeGreaterThan(height({}))
    expect(height({ lines: ["long ".repeat(80)] })).toBeGreaterThan(height({ lines: ["short"] }))
    expect(texts(parse({ stamp: "Scenario" }))).toContain("Scenario")
  })

  it("holds no control character, which XML forbids", () => {
    expect(parse({ sentence: "a\u0000b\u001f" }).querySelector("parsererror")).toBeNull()
  })

  describe.each([
    ["16:9", "wide", 1920, 1080],
    ["square", "square", 1080, 1080],
  ] as const)("of %s", (_, shape, width, height) => {
    const frame = FRAMES[shape] ?? expect.fail("no frame")
    const long = "One sentence that is said of all of this and takes its room. ".repeat(6)
    const words = picture({ subtitle: long, notes: "a note", lines: [`Source: ${long}`, "Basis", "address"] })
    const text = layOutText(
      words,
      roomIn(frame, layOutText(words, 300, frame, measure)).width,
      frame,
      measure,
    )
    const room = roomIn(frame, text)
    let root: Document
    beforeEach(() => {
      root = parse({ subtitle: long, notes: "a note", lines: words.lines, room, frame, ...room })
    })

    it("has exactly its pixels, whatever is said", () => {
      expect([
        root.documentElement.getAttribute("width"),
        root.documentElement.getAttribute("height"),
      ]).toEqual([String(width), String(height)])
    })

    it("sets no text of its own smaller than 14 points on a slide of 13.333 inches", () => {
      const sizes = [...root.documentElement.querySelectorAll(":scope > text")].map((node) =>
        Number(node.getAttribute("font-size")),
      )
      const points = Math.min(...sizes) * frame.scale * ((13.333 * 72) / 1920)
      expect(points).toBeGreaterThanOrEqual(14 - 1e-6)
    })

    it("keeps drawing and words inside, one under the other", () => {
      const inner = root.querySelector("svg > svg")
      const bottom = Number(inner?.getAttribute("y")) + Number(inner?.getAttribute("height"))
      const lines = [...root.documentElement.querySelectorAll(":scope > text")].map((node) =>
        Number(node.getAttribute("y")),
      )
      expect(Math.max(...lines)).toBeLessThan(frame.height)
      expect(lines.some((y) => y > Number(inner?.getAttribute("y")) && y < bottom)).toBe(false)
    })

    it("cuts a long subtitle between sentences, never inside one", () => {
      const said = text.above.map((line) => line.text).join(" ")
      expect(said).toContain("One sentence that is said of all of this and takes its room.")
      expect(said).toMatch(/room\.$/)
      expect(said.length).toBeLessThan(long.length)
    })
  })
})
