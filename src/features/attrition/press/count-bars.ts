import type { StopChoice } from "#charts/stop-choice.ts"
/** A count of which a part is certain and a part possible, against what was claimed. */
export interface CountBar {
  id: string
  /** the claim in words, broken over lines by the drawing */
  text: string
  /** who made it, when */
  origin: string
  certain: number
  most: number
  of: number
  claimed: { from: number; to: number | null }
  /** “the claim needs 8” */
  claimLabel: string
  verdict: string
  detail: string
  fill: string
  spoken: string
}

export interface CountBarsChartProps {
  choice?: StopChoice
  /** of the space it has, in CSS pixels */
  width: number
  bars: readonly CountBar[]
  texts: { name: string; description: string; all: (count: number) => string }
}

export const BAR_ROW = { wide: 180, narrow: 330 }

/** The height of the drawing, known before it arrives. */
export function countBarsHeight(count: number) {
  return { wide: count * BAR_ROW.wide, narrow: count * BAR_ROW.narrow }
}
