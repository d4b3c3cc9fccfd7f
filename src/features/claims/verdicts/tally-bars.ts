import type { StopChoice } from "#charts/stop-choice.ts"

export interface TallyBar {
  id: string
  label: string
  count: number
  /** stands behind the bar: “12 claims, one voice” */
  detail: string
  spoken: string
}

export interface TallyBarsChartProps {
  /** of the space it has, in CSS pixels */
  width: number
  bars: readonly TallyBar[]
  texts: { name: string; description: string }
  choice?: StopChoice
}

export const TALLY_ROW = { wide: 30, narrow: 48 }
/** The height of the drawing, known before it arrives. */
export function tallyBarsHeight(count: number) {
  return { wide: Math.max(1, count) * TALLY_ROW.wide, narrow: Math.max(1, count) * TALLY_ROW.narrow }
}
