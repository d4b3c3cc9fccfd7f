import { placeLegend } from "#charts/legend-layout.ts"
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
  /** whose each dot is */
  legend: readonly { fill: string; label: string }[]
  texts: { name: string; description: string; stamp: string | null }
  formatShare: (share: number) => string
  choice?: StopChoice
}

export const ROW = { wide: 44, narrow: 62 }
const STAMP = 24
const AXIS = 34

/** The key under the stamp, and the top of the first row under the axis. */
export function layOut(legend: CriterionRowsChartProps["legend"], width: number) {
  const key = placeLegend({ legend, shapes: [] }, 0, width)
  return { key: { ...key, top: STAMP }, top: STAMP + key.height + AXIS }
}

/** The height of the drawing, known before it arrives. */
export function criterionRowsHeight(count: number, legend: CriterionRowsChartProps["legend"]) {
  return {
    wide: layOut(legend, 1040).top + count * ROW.wide,
    narrow: layOut(legend, 328).top + count * ROW.narrow,
  }
}
