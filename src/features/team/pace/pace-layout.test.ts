import { describe, expect, it } from "vitest"
import { alongLine, type Box, choosePlace, overlaps, textBox } from "./pace-layout.ts"

const PLOT: Box = { left: 0, top: 0, width: 300, height: 200 }
const box = (left: number, top: number): Box => ({ left, top, width: 50, height: 20 })
const NOTHING = { boxes: [], points: [] }

describe("choosePlace", () => {
  it("has none where none is offered", () => {
    expect(choosePlace([], NOTHING, PLOT)).toBeUndefined()
  })

  it("takes the first that is free", () => {
    expect(choosePlace([box(10, 10), box(90, 10)], NOTHING, PLOT)).toEqual(box(10, 10))
    expect(choosePlace([box(10, 10), box(90, 10)], { boxes: [box(20, 15)], points: [] }, PLOT)).toEqual(
      box(90, 10),
    )
  })

  it("keeps inside the plot, and lies on a line before it lies on a label", () => {
    const line = { boxes: [box(10, 10)], points: alongLine({ x: 0, y: 100 }, { x: 300, y: 100 }) }
    expect(choosePlace([box(280, 10), box(10, 10), box(100, 90)], line, PLOT)).toEqual(box(100, 90))
  })
})

describe("textBox", () => {
  it("is as high as its lines and as wide as the longest", () => {
    const [one, two] = [textBox(["long text"], 0, 50, 13), textBox(["long text", "x"], 0, 50, 13)]
    expect(two.width).toBe(one.width)
    expect(two.height - one.height).toBe(18)
    expect(overlaps(one, two)).toBe(true)
  })
})
