import { NARROW } from "./narrow.ts"
import type { StopChoice } from "./stop-choice.ts"
import { textWidth } from "./text-width.ts"

/** One bar, such as a lab’s share of its request that was met. */
export interface BarRow {
  id: string
  label: string
  shortLabel: string
  /** BCP 47 tag of its name, where that is not in the language of the page */
  lang?: string
  fill: string
  text: string
  /** length of the bar, on the axis of all of them; below zero there is none */
  value: number
  /** drawn as an empty frame: what is nobody’s */
  isEmpty?: boolean
  /** “57 %” */
  amount: string
  /** “3,731 of 6,597 GPUs” */
  detail: string
  spoken: string
}

export interface BarRowsChartProps {
  /** of the space it has, in CSS pixels */
  width: number
  rows: readonly BarRow[]
  texts: {
    name: string
    description: string
    /** absent where the amounts are a record */
    stamp: string | null
    /** said where there are no rows */
    empty: string
  }
  /** where the axis ends; default: at 1, or at the longest bar beyond it */
  max?: number
  formatTick: (value: number) => string
  choice: StopChoice
}

export interface BarRowsLayout {
  isNarrow: boolean
  width: number
  left: number
  right: number
  axis: number
  rows: number
  row: number
  height: number
}

const WIDE_ROW = 34
const NARROW_ROW = 48
const HEAD = 30

/** Heights of the drawing for the frame; a sentence alone needs little. */
export function barRowsHeight(count: number, isScenario: boolean): { wide: number; narrow: number } {
  if (count === 0) return { wide: 32, narrow: 32 }
  const head = HEAD + (isScenario ? 28 : 0)
  return { wide: head + count * WIDE_ROW, narrow: head + count * NARROW_ROW }
}

export function layOutBarRows({ rows, texts }: BarRowsChartProps, width: number): BarRowsLayout {
  const isNarrow = width < NARROW
  const row = isNarrow ? NARROW_ROW : WIDE_ROW
  const axis = texts.stamp === null ? 0 : 28
  const widest = (read: (row: BarRow) => string) =>
    Math.max(0, ...rows.map((entry) => textWidth(read(entry), 13) * 1.08))
  const labels = Math.max(0, ...rows.map(({ amount, detail }) => labelWidth(amount, detail)))
  return {
    isNarrow,
    width,
    left: isNarrow ? 1 : Math.min(220, widest((entry) => entry.label) + 16),
    right: isNarrow ? width - 18 : width - labels - 12,
    axis,
    rows: axis + HEAD,
    row,
    height: rows.length === 0 ? 32 : axis + HEAD + rows.length * row,
  }
}

/** Width of what stands behind a bar: the share, then the amounts. */
export function labelWidth(amount: string, detail: string): number {
  return textWidth(amount, 13) * 1.08 + 12 + textWidth(detail, 12)
}
