import { NARROW } from "./narrow.ts"
import type { StopChoice } from "./stop-choice.ts"
import { textWidth } from "./text-width.ts"

/** One side of a re-allocation: a lab’s whole grant before and after the day. */
export interface MoveSide {
  label: string
  before: number
  after: number
  /** “80 → 0” */
  amounts: string
}

export interface DumbbellRow {
  id: string
  date: string
  gpus: string
  cut: MoveSide
  rise: MoveSide
  spoken: string
}

export interface DumbbellRowsChartProps {
  /** of the space it has, in CSS pixels */
  width: number
  rows: readonly DumbbellRow[]
  /** largest amount of any row: all rows share one scale */
  max: number
  texts: {
    name: string
    description: string
    date: string
    unit: string
    cut: string
    rise: string
    /** keys of the two circles */
    before: string
    after: string
  }
  choice: StopChoice
}

const HEAD = 48
const WIDE_ROW = 41
const NARROW_ROW = 60

/** Heights of the drawing for the frame. */
export function dumbbellRowsHeight(count: number): { wide: number; narrow: number } {
  return { wide: HEAD + count * WIDE_ROW, narrow: HEAD + count * NARROW_ROW }
}

/** Places of one side of a row: left edges of the label and the scale, right edges of the scale and the amounts. */
export interface SideLayout {
  label: number
  trackFrom: number
  trackTo: number
  amounts: number
}

export interface DumbbellLayout {
  isNarrow: boolean
  head: number
  row: number
  /** right edge of the column of GPUs */
  gpus: number
  cut: SideLayout
  rise: SideLayout
}

/** Wide: cut and rise side by side. Narrow: the cut over the rise, in the same columns. */
export function layOutDumbbells({ rows, texts }: DumbbellRowsChartProps, width: number): DumbbellLayout {
  const widest = (read: (row: DumbbellRow) => readonly string[], size: number) =>
    Math.max(0, ...rows.flatMap(read).map((text) => textWidth(text, size)))
  const label = widest(({ cut, rise }) => [cut.label, rise.label], 13)
  // an arrow is wider than a letter
  const amounts = widest(({ cut, rise }) => [cut.amounts, rise.amounts], 12) + 8
  const date = Math.max(
    widest((row) => [row.date], 13),
    textWidth(texts.date, 13),
  )
  if (width < NARROW) {
    const left = date + 10
    const trackFrom = left + label + 26
    const side = { label: left, trackFrom, trackTo: width - amounts - 8, amounts: width }
    return { isNarrow: true, head: HEAD, row: NARROW_ROW, gpus: 0, cut: side, rise: side }
  }
  const gpus = date + 20 + Math.max(40, textWidth(texts.unit, 13))
  const start = gpus + 36
  const half = (width - start - 32) / 2
  const sideAt = (left: number): SideLayout => ({
    label: left,
    trackFrom: left + label + 18,
    trackTo: left + half - amounts - 14,
    amounts: left + half,
  })
  return {
    isNarrow: false,
    head: HEAD,
    row: WIDE_ROW,
    gpus,
    cut: sideAt(start),
    rise: sideAt(start + half + 32),
  }
}
