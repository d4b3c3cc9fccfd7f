import { NARROW } from "./narrow.ts"
import type { StopChoice } from "./stop-choice.ts"
import { textWidth } from "./text-width.ts"

/** One lab in two periods; `null` = it was not there, or nothing is recorded. */
export interface ChangeRow {
  id: string
  label: string
  shortLabel: string
  fill: string
  text: string
  before: number | null
  after: number | null
  /** “128 → 208”, or what is known of it */
  amounts: string
  /** “+80”, or “appeared” */
  difference: string
  spoken: string
}

export interface ChangeChartProps {
  /** of the space it has, in CSS pixels */
  width: number
  rows: readonly ChangeRow[]
  max: number
  texts: {
    name: string
    description: string
    /** absent where the amounts are a record */
    stamp: string | null
    unit: string
    before: string
    after: string
    /** stands in place of rows where there are none */
    empty: string
  }
  formatTick: (value: number, isShort: boolean) => string
  choice: StopChoice
}

export interface ChangeLayout {
  isNarrow: boolean
  width: number
  left: number
  right: number
  /** right edges of the two columns of text */
  amounts: number
  difference: number
  key: number
  axis: number
  rows: number
  row: number
  height: number
}

const WIDE_ROW = 32
const NARROW_ROW = 50
const HEAD = 64

/** Heights of the drawing for the frame. */
export function changeHeight(count: number, isScenario: boolean): { wide: number; narrow: number } {
  const head = HEAD + (isScenario ? 28 : 0)
  return { wide: head + Math.max(1, count) * WIDE_ROW, narrow: head + Math.max(1, count) * NARROW_ROW }
}

export function layOutChange({ rows, texts }: ChangeChartProps, width: number): ChangeLayout {
  const isNarrow = width < NARROW
  const top = texts.stamp === null ? 0 : 28
  const row = isNarrow ? NARROW_ROW : WIDE_ROW
  const widest = (read: (row: ChangeRow) => string, size: number) =>
    Math.max(0, ...rows.map((entry) => textWidth(read(entry), size)))
  const difference = widest((entry) => entry.difference, 13) * 1.08
  // an arrow is wider than a letter
  const amounts = widest((entry) => entry.amounts, 13) + 8
  return {
    isNarrow,
    width,
    left: isNarrow ? 6 : Math.min(220, widest((entry) => entry.label, 13) * 1.08 + 18),
    right: isNarrow ? width - 28 : width - difference - amounts - 64,
    amounts: width - difference - 24,
    difference: width,
    key: top,
    axis: top + 26,
    rows: top + HEAD,
    row,
    height: top + HEAD + Math.max(1, rows.length) * row,
  }
}
