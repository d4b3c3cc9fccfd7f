import { NARROW } from "./narrow.ts"

/** One panel: amounts at the days `at` (days since 1970-01-01), `null` = a gap. */
export interface StepPanel {
  key: string
  label: string
  /** first → last, at the panel's right */
  summary: string
  fill: string
  text: string
  values: readonly (number | null)[]
  /** a day to mark (days since 1970-01-01), where this panel takes part in what is selected */
  marked?: number
}

export interface StepPanelsChartProps {
  /** of the space it has, in CSS pixels */
  width: number
  panels: readonly StepPanel[]
  /** first day of each value’s period */
  at: readonly number[]
  /** day after the last period; default: one day after the last value */
  end?: number
  /** largest amount of any panel: all share one axis, which holds still */
  max: number
  /** days that are hatched, first and last inclusive, in the panels of these keys, else in all */
  excluded: readonly { from: number; to: number; keys?: readonly string[] }[]
  ticks: { first: string; last: string }
  /** `stamp`: what a scenario is stamped with; absent where the amounts are a record */
  texts: { name: string; description: string; stamp?: string; missing: string }
  formatAmount: (value: number) => string
  /** what each period is called, and its id in the table */
  periods: readonly { id: string; label: string }[]
  /** the period that is chosen, here or in the table */
  selected?: string | null
  onSelect?: (id: string | null) => void
  /** periods that a drag was drawn over inside one panel, first and last; and a double press */
  onZoom?: (first: string, last: string) => void
  onReset?: () => void
}

const HEIGHT = { wide: 96, narrow: 64, many: 66 }
const STAMP = 28
const GAP = 40
const LEFT = 40

/** Where one panel stands in the drawing, in pixels, and whether it carries the axis texts. */
export interface PanelPlace {
  left: number
  top: number
  width: number
  height: number
  isFirst: boolean
  isLast: boolean
}

export interface PanelsLayout {
  left: number
  height: number
  place: (index: number) => PanelPlace
}

/** Five panels a row when wide, one when narrow. */
export function layOut(width: number, count: number, isStamped: boolean): PanelsLayout {
  const isNarrow = width < NARROW
  const columns = isNarrow ? 1 : Math.max(1, Math.min(count, width < 960 ? 3 : 5))
  const height = isNarrow ? HEIGHT.narrow : count > 5 ? HEIGHT.many : HEIGHT.wide
  const panelWidth = (width - LEFT - GAP * (columns - 1)) / columns
  const rowHeight = height + 56
  const top = isStamped ? STAMP : 0
  return {
    left: LEFT,
    height: top + Math.ceil(count / columns) * rowHeight,
    place: (index) => ({
      left: LEFT + (index % columns) * (panelWidth + GAP),
      top: top + Math.floor(index / columns) * rowHeight,
      width: panelWidth,
      height,
      isFirst: index % columns === 0,
      isLast: index + columns >= count,
    }),
  }
}

/** Height of the drawing in CSS pixels, before its width is known. */
export function stepPanelsHeight(count: number, isStamped: boolean): { wide: number; narrow: number } {
  return { wide: layOut(1040, count, isStamped).height, narrow: layOut(328, count, isStamped).height }
}
