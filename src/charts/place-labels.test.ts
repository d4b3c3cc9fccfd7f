import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { placeLabels } from "./place-labels.ts"

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b)

describe("placeLabels", () => {
  it("places nothing, and one label where it wants to be or at the nearest edge", () => {
    expect(placeLabels([], 17, 0, 100)).toEqual([])
    expect(placeLabels([50], 17, 0, 100)).toEqual([50])
    expect(placeLabels([-5], 17, 0, 100)).toEqual([0])
    expect(placeLabels([120], 17, 0, 100)).toEqual([100])
  })

  it("leaves labels alone that are far enough apart", () => {
    expect(placeLabels([80, 10, 40], 17, 0, 100)).toEqual([80, 10, 40])
  })

  it("moves labels that want the same place apart, in the order given", () => {
    expect(placeLabels([40, 40, 40], 10, 0, 100)).toEqual([40, 50, 60])
  })

  it("pushes up what would stand below the bottom, and its neighbours with it", () => {
    expect(placeLabels([85, 95, 95], 10, 0, 100)).toEqual([80, 90, 100])
  })

  it("keeps gap, order and bounds wherever there is room", () => {
    const room = fc.record({
      wanted: fc.array(fc.double({ min: -200, max: 600, noNaN: true }), { maxLength: 12 }),
      spare: fc.double({ min: 0, max: 200, noNaN: true }),
    })
    fc.assert(
      fc.property(room, ({ wanted, spare }) => {
        const [gap, top] = [17, 20]
        const bottom = top + gap * Math.max(0, wanted.length - 1) + spare
        const placed = placeLabels(wanted, gap, top, bottom)
        const inOrder = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
        const downwards = inOrder.map((index) => placed[index] ?? Number.NaN)
        expect(downwards).toEqual(sorted(placed))
        downwards.forEach((place, index) => {
          expect(place).toBeGreaterThanOrEqual(top - 1e-9)
          expect(place).toBeLessThanOrEqual(bottom + 1e-9)
          if (index > 0) expect(place - (downwards[index - 1] ?? 0)).toBeGreaterThanOrEqual(gap - 1e-9)
        })
      }),
    )
  })

  it("keeps order and gap where there is too little room, and never leaves the bottom", () => {
    expect(placeLabels([1, 2, 3], 10, 0, 10)).toEqual([-10, 0, 10])
  })
})
