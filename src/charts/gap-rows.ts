import { NARROW } from "./narrow.ts"
import type { StopChoice } from "./stop-choice.ts"
import { textWidth } from "./text-width.ts"

/** One lab: mean GPUs asked for, granted and used, `null` = not recorded. */
export interface GapRow {
  id: string
  label: string
  shortLabel: string
  fill: string
  text: string
  requested: number | null
  granted: number | null
  used: number | null
  /** what stands at each mark, “not recorded” included; `null` = nothing is said */
  labels: { requested: string | null; granted: string | null; used: string | null }
  /** the rates in their columns */
  rates: readonly { text: string; isKnown: boolean }[]
  /** both rates in one line, for narrow drawings */
  rateLine: string
  spoken: string
}

export interface GapRowsChartProps {
  /** of the space it has, in CSS pixels */
  width: number
  rows: readonly GapRow[]
  /** largest amount of any row; the axis does not move when rows are sorted */
  max: number
  texts: {
    name: string
    description: string
    /** absent where the amounts are a record */
    stamp: string | null
    unit: string
    howToRead: string
    /** names of the marks; `null` = not recorded for any lab and not drawn */
    marks: { requested: string | null; granted: string; used: string | null }
    formulas: readonly string[]
    /** heads of the rate columns */
    columns: readonly string[]
  }
  formatTick: (value: number, isShort: boolean) => string
  choice: StopChoice
}

/** Where everything stands, in pixels. */
export interface GapLayout {
  isNarrow: boolean
  width: number
  left: number
  right: number
  /** tops of the how-to-read row, the axis and the first row */
  howToRead: number
  axis: number
  rows: number
  row: number
  height: number
}

const COLUMN = 110
const WIDE_ROW = 52
const DENSE_ROW = 44
const NARROW_ROW = 76
/** From this number of rows on they stand closer. */
const MANY = 12

/** Heights of the drawing for the frame, before its width is known. */
export function gapRowsHeight(count: number, isScenario: boolean): { wide: number; narrow: number } {
  const top = (isScenario ? 28 : 0) + 52
  return {
    wide: top + 32 + count * (count > MANY ? DENSE_ROW : WIDE_ROW),
    narrow: top + 72 + count * NARROW_ROW,
  }
}

export function layOutGapRows({ rows, texts }: GapRowsChartProps, width: number): GapLayout {
  const isNarrow = width < NARROW
  const howToRead = texts.stamp === null ? 0 : 28
  const names = Math.max(0, ...rows.map(({ label }) => textWidth(label, 13) * 1.08))
  const last = Math.max(0, ...rows.map(({ labels }) => textWidth(labels.requested ?? "", 13)))
  const left = isNarrow ? 6 : Math.min(220, Math.max(names, textWidth(texts.howToRead, 13) * 1.08) + 16)
  const columns = isNarrow ? 0 : texts.columns.length * COLUMN
  const axis = howToRead + 52 + (isNarrow ? 18 * Math.max(1, texts.formulas.length) : 0)
  const row = isNarrow ? NARROW_ROW : rows.length > MANY ? DENSE_ROW : WIDE_ROW
  return {
    isNarrow,
    width,
    left,
    right: width - columns - Math.max(isNarrow ? 24 : 56, last + 16),
    howToRead,
    axis,
    rows: axis + 32,
    row,
    height: axis + 32 + rows.length * row,
  }
}

/** Right edges of the rate columns, the last one first at the drawing’s edge. */
export function columnEdges(count: number, width: number): number[] {
  return Array.from({ length: count }, (_, index) => width - 4 - (count - 1 - index) * COLUMN)
}

/**
 * Left edges of two labels under one bar: each near its own mark (the first ends at it, the second begins at it),
 * never over another or past the ends.
 */
export function placePair(
  [first, second]: readonly [{ at: number; label: string }, { at: number; label: string }],
  left: number,
  right: number,
): [number, number] {
  const [firstWidth, secondWidth] = [textWidth(first.label, 12), textWidth(second.label, 12)]
  const gap = 10
  let start = Math.min(Math.max(second.at, left + firstWidth + gap), right - secondWidth)
  const before = Math.max(left, Math.min(first.at, start - gap) - firstWidth)
  start = Math.max(start, before + firstWidth + gap)
  return [before, start]
}
