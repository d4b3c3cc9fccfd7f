import type { KeyboardEvent, MouseEvent, PointerEvent } from "react"
import type { PanelsLayout, StepPanelsChartProps } from "./step-panels.ts"
import { useDragRange } from "./use-drag-range.ts"
import { usePeriodCursor } from "./use-period-cursor.ts"

/** Which period of small multiples is read, and which panel the keys stand in; what is said of it. */
export function useStepPanelsCursor(props: StepPanelsChartProps, layout: PanelsLayout) {
  const { panels, periods, at, texts, selected = null, onSelect, formatAmount } = props
  const cursor = usePeriodCursor(periods.length, panels.length)
  const first = at[0] ?? 0
  const end = props.end ?? (at.at(-1) ?? first) + 1
  const find = (event: MouseEvent<SVGSVGElement>): { panel: number; period: number } | null => {
    const box = event.currentTarget.getBoundingClientRect()
    const [x, y] = [event.clientX - box.left, event.clientY - box.top]
    const panel = panels.findIndex((_, index) => {
      const { left, top, width, height } = layout.place(index)
      return x >= left && x < left + width && y >= top && y < top + height + 24
    })
    if (panel < 0) return null
    const place = layout.place(panel)
    const day = first + ((x - place.left) / place.width) * (end - first)
    const index = at.findLastIndex((start) => start <= day)
    return index < 0 ? null : { panel, period: index }
  }
  const drag = useDragRange({
    onRange: props.onZoom === undefined ? undefined : (from, to) => zoom(from, to),
    onReset: props.onReset,
  })
  /** To the periods that lie under a drag, in the panel in which it began. */
  const zoom = (from: number, to: number) => {
    const { left, width } = layout.place(cursor.series ?? 0)
    const dayAt = (x: number) => first + ((x - left) / width) * (end - first)
    const inside = at.flatMap((start, index) => {
      const next = at[index + 1] ?? end
      return start < dayAt(to) && next > dayAt(from) ? [index] : []
    })
    const [begin, last] = [periods[inside[0] ?? -1], periods[inside.at(-1) ?? -1]]
    if (begin !== undefined && last !== undefined) props.onZoom?.(begin.id, last.id)
  }
  const toAnchor = ({ left, top, width }: ReturnType<PanelsLayout["place"]>, period: number) => {
    const toX = (day: number) => left + ((day - first) / (end - first)) * width
    return { left: toX(at[period] ?? first), right: toX(at[period + 1] ?? end), top }
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
  // by keys a reader starts in the first panel
  const panel = active === null ? null : (cursor.series ?? 0)
  const point = (found: ReturnType<typeof find>) => {
    cursor.setActive(found?.period ?? null)
    cursor.setSeries(found?.panel ?? null)
  }
  return {
    active,
    panel: cursor.series,
    /** where what is read stands: its panel and its period, in pixels */
    anchor: active === null || panel === null ? null : toAnchor(layout.place(panel), active),
    close: cursor.close,
    spoken: active === null || panel === null ? "" : `${periods[active]?.label}, ${amount(panel)}`,
    /** where a drag lies, in pixels of the drawing, and the panel that it is drawn over */
    drag: drag.range === null ? null : { ...drag.range, ...upright(layout.place(cursor.series ?? 0)) },
    handlers: {
      ...drag.handlers,
      onKeyDown,
      onClick: (event: MouseEvent<SVGSVGElement>) => {
        const found = find(event)
        cursor.pin(found?.period ?? null)
        if (found !== null) cursor.setSeries(found.panel)
        choose(found?.period ?? null)
      },
      onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
        // a drag stays with the panel in which it began
        if (drag.range === null) point(find(event))
        drag.handlers.onPointerMove(event)
      },
      onPointerLeave: cursor.letGo,
      onBlur: cursor.close,
    },
  }
}

function upright({ top, height }: ReturnType<PanelsLayout["place"]>) {
  return { top, height }
}
