import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { placeMarkLabels } from "./mark-labels.ts"
import { textWidth } from "./text-width.ts"

const plot = [0, 400] as const
const mark = (id: string, x: number, label = id) => ({ id, x, label })
const texts = (marks: Parameters<typeof placeMarkLabels>[0], first = 1) =>
  placeMarkLabels(marks, plot, first).labels.map(({ text }) => text)

describe("placeMarkLabels", () => {
  it("of no marks is nothing", () => {
    expect(placeMarkLabels([], plot, 1)).toEqual({ labels: [], numbered: [] })
  })

  it("writes the word where it fits", () => {
    expect(placeMarkLabels([mark("paper", 100)], plot, 1)).toEqual({
      labels: [{ x: 96, text: "paper" }],
      numbered: [],
    })
  })

  it("moves a word in from the edge", () => {
    const [label] = placeMarkLabels([mark("release", 398)], plot, 1).labels
    expect((label?.x ?? 0) + textWidth("release", 12)).toBeCloseTo(400)
  })

  it("numbers a mark whose word would reach the next one", () => {
    expect(placeMarkLabels([mark("paper", 100), mark("release", 130)], plot, 7)).toMatchObject({
      labels: [{ text: "7" }, { text: "release" }],
      numbered: ["paper"],
    })
  })

  it("lets neighbours share a number where two would touch", () => {
    expect(
      placeMarkLabels([mark("a word", 100), mark("b word", 104), mark("c word", 108)], plot, 3),
    ).toMatchObject({
      labels: [{ text: "3–5" }],
      numbered: ["a word", "b word", "c word"],
    })
  })

  it("leaves out a mark that wants no label", () => {
    expect(texts([mark("x", 10, ""), mark("paper", 200)])).toEqual(["paper"])
  })

  it("never lets labels overlap or leave the right edge, and numbers each id once, in order", () => {
    const anyMark = fc.record({
      x: fc.integer({ min: 20, max: 400 }),
      label: fc.constantFrom("leak", "announcement", "训练开始"),
    })
    fc.assert(
      fc.property(fc.array(anyMark, { maxLength: 14 }), (given) => {
        const marks = given.map((entry, index) => ({ ...entry, id: String(index) }))
        const { labels, numbered } = placeMarkLabels(marks, plot, 1)
        for (const [index, { x, text }] of labels.entries()) {
          const end = x + textWidth(text, 12)
          expect(end).toBeLessThanOrEqual(400.001)
          expect(labels[index + 1]?.x ?? Infinity).toBeGreaterThan(end)
        }
        expect(new Set(numbered).size).toBe(numbered.length)
      }),
    )
  })
})
