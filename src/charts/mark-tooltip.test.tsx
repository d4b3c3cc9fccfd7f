import { fireEvent, screen } from "@testing-library/react"
import { describe, expect, it, vi } from "vitest"
import { draw } from "#testing/draw.tsx"
import { placeTooltip } from "./mark-tooltip.tsx"
import { WalkableDrawing } from "./walkable-drawing.tsx"

const stops = [
  { id: "a", x: 0, y: 40, width: 100, height: 20, spoken: "A: 1,234" },
  { id: "b", x: 0, y: 80, width: 100, height: 20, spoken: "B: not recorded" },
]
const texts = { name: "Two marks", description: "GPUs" }
const own = { width: 80, height: 20 }

describe("placeTooltip", () => {
  const mark = { left: 100, right: 140, top: 50 }

  it("stands over the middle of its mark, and no farther out than the drawing", () => {
    expect(placeTooltip(mark, own, 400, false)).toEqual({ left: 80, top: 22 })
    expect(placeTooltip({ ...mark, left: 0, right: 10 }, own, 400, false).left).toBe(0)
    expect(placeTooltip({ ...mark, left: 390, right: 400 }, own, 400, false).left).toBe(320)
    expect(placeTooltip(mark, { width: 900, height: 20 }, 400, false).left).toBe(0)
  })

  it("stands beside a mark that is as tall as the drawing, where there is room", () => {
    expect(placeTooltip(mark, own, 400, true)).toEqual({ left: 148, top: 50 })
    expect(placeTooltip({ ...mark, left: 350, right: 390 }, own, 400, true)).toEqual({ left: 262, top: 50 })
    expect(placeTooltip({ ...mark, left: 20, right: 390 }, own, 400, true).left).toBe(320)
  })

  it("keeps clear of a finger", () => {
    const { top } = placeTooltip({ ...mark, isTouch: true }, own, 400, false)
    expect(mark.top - (top + own.height)).toBeGreaterThanOrEqual(24)
  })
})

describe("the tooltip of a drawing", () => {
  const open = (choice?: { selected: string | null; onSelect: (id: string | null) => void }) => {
    const view = draw(
      <WalkableDrawing width={300} height={120} texts={texts} stops={stops} choice={choice}>
        <rect />
      </WalkableDrawing>,
    )
    const image = screen.getByRole("img", { name: "Two marks" })
    const read = () => view.container.querySelector("[aria-live=polite]")?.textContent
    return { ...view, image, read }
  }

  it("says nothing before anything is pointed at, nor between the marks", () => {
    const { image, read } = open()
    expect(read()).toBe("")
    fireEvent.pointerMove(image, { clientX: 50, clientY: 70 })
    expect(read()).toBe("")
  })

  it("gives the value of the mark under the pointer, in the words that are spoken", () => {
    const { image, read } = open()
    fireEvent.pointerMove(image, { clientX: 50, clientY: 50 })
    expect(read()).toBe("A: 1,234")
    fireEvent.pointerMove(image, { clientX: 50, clientY: 90 })
    expect(read()).toBe("B: not recorded")
    fireEvent.pointerLeave(image)
    expect(read()).toBe("")
  })

  it("gives it to keys, too", async () => {
    const { user, read } = open()
    await user.tab()
    await user.keyboard("{ArrowDown}")
    expect(read()).toBe("A: 1,234")
  })

  it("closes with Escape wherever the focus is, and stays closed on the same mark", () => {
    const { image, read } = open()
    fireEvent.pointerMove(image, { clientX: 50, clientY: 50 })
    fireEvent.keyDown(document.body, { key: "Escape" })
    expect(read()).toBe("")
    fireEvent.pointerMove(image, { clientX: 51, clientY: 50 })
    expect(read()).toBe("")
    fireEvent.pointerMove(image, { clientX: 50, clientY: 90 })
    expect(read()).toBe("B: not recorded")
  })

  it("is pinned by a press or a tap until the mark, or nothing, is pressed", () => {
    const { image, read } = open()
    fireEvent.click(image, { clientX: 50, clientY: 50 })
    fireEvent.pointerLeave(image)
    expect(read()).toBe("A: 1,234")
    fireEvent.click(image, { clientX: 50, clientY: 90 })
    expect(read()).toBe("B: not recorded")
    fireEvent.click(image, { clientX: 250, clientY: 10 })
    expect(read()).toBe("")
  })

  it("leaves the choice of a mark to whoever asked for it", () => {
    const onSelect = vi.fn()
    const { image } = open({ selected: null, onSelect })
    fireEvent.click(image, { clientX: 50, clientY: 90 })
    expect(onSelect).toHaveBeenCalledExactlyOnceWith("b")
  })
})
