import { describe, expect, it } from "vitest"
import { columnEdges, placePair } from "./gap-rows.ts"
import { textWidth } from "./text-width.ts"

const WIDTH = textWidth("1,234", 12)
const at = (place: number) => ({ at: place, label: "1,234" })

describe("placePair", () => {
  it("ends the first label at its mark and begins the second at its own", () => {
    expect(placePair([at(300), at(400)], 100, 900)).toEqual([300 - WIDTH, 400])
  })

  it("keeps them 10 px apart where the marks are close or equal", () => {
    const [first, second] = placePair([at(300), at(300)], 100, 900)
    expect(second - (first + WIDTH)).toBeGreaterThanOrEqual(10)
  })

  it("leaves neither end of the plot", () => {
    const small = placePair([at(100), at(104)], 100, 900)
    expect(small[0]).toBe(100)
    expect(small[1]).toBeCloseTo(100 + WIDTH + 10)
    const large = placePair([at(896), at(900)], 100, 900)
    expect(large[1]).toBeCloseTo(900 - WIDTH)
    expect(large[0] + WIDTH + 10).toBeLessThanOrEqual(large[1] + 0.001)
  })
})

describe("columnEdges", () => {
  it("puts the last column at the edge and the others before it", () => {
    expect(columnEdges(0, 1040)).toEqual([])
    expect(columnEdges(2, 1040)).toEqual([926, 1036])
  })
})
