import { fireEvent, screen } from "@testing-library/react"
import { useRef } from "react"
import { describe, expect, it, vi } from "vitest"
import { draw as drawAlone } from "#testing/draw.tsx"
import { useTimeGestures, zoomedDomain } from "./use-time-gestures.ts"

describe("zoomedDomain", () => {
  it.each([
    ["stays as it is", 1, 0.3, [100, 200]],
    ["halves about its middle", 0.5, 0.5, [125, 175]],
    ["keeps the day under the pointer", 0.5, 0.2, [110, 160]],
    ["doubles from its beginning", 2, 0, [100, 300]],
  ])("%s", (_, factor, share, domain) => expect(zoomedDomain([100, 200], factor, share)).toEqual(domain))
})

const onSelect = vi.fn()
function Axis({ onDomain }: { onDomain?: (from: number, to: number) => void }) {
  const ref = useRef<HTMLDivElement>(null)
  useTimeGestures(ref, { domain: [100, 200], left: 0, right: 1000, onDomain })
  return (
    <div ref={ref}>
      <button type="button" onClick={onSelect}>
        a mark
      </button>
    </div>
  )
}
const draw = () => {
  onSelect.mockClear()
  const onDomain = vi.fn()
  drawAlone(<Axis onDomain={onDomain} />)
  return { onDomain, mark: screen.getByRole("button") }
}
const mouse = { button: 0, pointerType: "mouse" }

describe("gestures on an axis of time", () => {
  it("leave the wheel to the page, unless Ctrl is held", async () => {
    const { onDomain, mark } = draw()
    expect(fireEvent.wheel(mark, { deltaY: -100 })).toBe(true)
    expect(fireEvent.wheel(mark, { deltaY: -100, ctrlKey: true, clientX: 0 })).toBe(false)
    await vi.waitFor(() => expect(onDomain).toHaveBeenCalledExactlyOnceWith(100, 187))
  })

  it("move along with the mouse, and what ends there is no choice", () => {
    const { onDomain, mark } = draw()
    fireEvent.pointerDown(mark, { ...mouse, clientX: 500 })
    fireEvent.pointerMove(window, { clientX: 300 })
    expect(onDomain).toHaveBeenLastCalledWith(120, 220)
    fireEvent.pointerUp(window)
    fireEvent.click(mark)
    expect(onSelect).not.toHaveBeenCalled()
    fireEvent.pointerMove(window, { clientX: 0 })
    expect(onDomain).toHaveBeenCalledTimes(1)
  })

  it("take a press that hardly moves for a choice", () => {
    const { onDomain, mark } = draw()
    fireEvent.pointerDown(mark, { ...mouse, clientX: 500 })
    fireEvent.pointerMove(window, { clientX: 503 })
    fireEvent.pointerUp(window)
    fireEvent.click(mark)
    expect(onDomain).not.toHaveBeenCalled()
    expect(onSelect).toHaveBeenCalledOnce()
  })

  it("leave fingers to the page", () => {
    const { onDomain, mark } = draw()
    fireEvent.pointerDown(mark, { button: 0, pointerType: "touch", clientX: 500 })
    fireEvent.pointerMove(window, { clientX: 300 })
    expect(onDomain).not.toHaveBeenCalled()
  })
})
