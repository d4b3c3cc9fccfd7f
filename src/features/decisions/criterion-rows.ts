import type { StopChoice } from "#charts/walkable-drawing.tsx"

/** One class of cases, each a dot on the same axis from 0 to 1, with their median. */
export interface CriterionRow {
  id: string
  label: string
  dots: readonly { id: string; value: number; fill: string }[]
  /** share of one, `null` without cases */
  median: number | null
  /** “median 62 %, 46 decisions” */
  summary: string
}

export interface CriterionRowsChartProps {
  /** of the space it has, in CSS pixels */
  width: number
  rows: readonly CriterionRow[]
  texts: { name: string; description: string; stamp: string | null }
  formatShare: (share: number) => string
  choice?: StopChoice
}

export const ROW = { wide: 44, narrow: 62 }
export const TOP = 48

/** The height of the drawing, known before it arrives. */
export function criterionRowsHeight(count: number) {
  return { wide: TOP + count * ROW.wide, narrow: TOP + count * ROW.narrow }
}
