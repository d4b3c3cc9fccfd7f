import type { KeyboardEvent, MouseEvent, PointerEvent } from "react"
import type { PanelsLayout, StepPanelsChartProps } from "./step-panels.ts"
import { usePeriodCursor } from "./use-period-cursor.ts"

/** Which period of small multiples is read, and which panel the keys stand in; what is said of it. */
export function useStepPanelsCursor(props: StepPanelsChartProps, layout: PanelsLayout) {
  const { panels, periods, at, texts, selected = null, onSelect, formatAmount } = props
  const cursor = usePeriodCursor(periods.length, panels.length)
  const first = at[0] ?? 0
  const end = props.end ?? (at.at(-1) ?? first) + 1
  const find = (event: MouseEvent<SVGSVGElement>): number | null => {
    const box = event.currentTarget.getBoundingClientRect()
    const [x, y] = [event.clientX - box.left, event.clientY - box.top]
    const place = panels
      .map((_, index) => layout.place(index))
      .find(
        ({ left, top, width, height }) => x >= left && x < left + width && y >= top && y < top + height + 24,
      )
    if (place === undefined) return null
    const day = first + ((x - place.left) / place.width) * (end - first)
    const index = at.findLastIndex((start) => start <= day)
    return index < 0 ? null : index
  }
  const choose = (index: number | null) => {
    const id = index === null ? undefined : periods[index]?.id
    if (id !== undefined) onSelect?.(id === selected ? null : id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") choose(cursor.active)
    else cursor.onKeyDown(event)
  }
  const amount = (panel: number) => {
    const value = panels[panel]?.values[cursor.active ?? 0] ?? null
    return `${panels[panel]?.label}: ${value === null ? texts.missing : formatAmount(value)}`
  }
  const { active } = cursor
  // by keys a reader starts in the first panel; a pointer reads them all and says nothing
  const panel = active === null ? null : (cursor.series ?? 0)
  return {
    active,
    panel: cursor.series,
    spoken: active === null || panel === null ? "" : `${periods[active]?.label}, ${amount(panel)}`,
    handlers: {
      onKeyDown,
      onClick: (event: MouseEvent<SVGSVGElement>) => choose(find(event)),
      onPointerMove: (event: PointerEvent<SVGSVGElement>) => cursor.setActive(find(event)),
      onPointerLeave: cursor.letGo,
      onBlur: cursor.letGo,
    },
  }
}
