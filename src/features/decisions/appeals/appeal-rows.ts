import type { StopChoice } from "#charts/stop-choice.ts"

/** One appeal from the day it was filed: a piece for each level it was heard at, days counted from then. */
export interface AppealRow {
  id: string
  label: string
  fill: string
  text: string
  pieces: readonly { level: number; from: number; to: number; isOpen: boolean }[]
  /** what came of it: “+160 of 400” */
  end: string
  spoken: string
}

export interface AppealRowsChartProps {
  /** of the space it has, in CSS pixels */
  width: number
  rows: readonly AppealRow[]
  /** longest wait in days */
  max: number
  texts: { name: string; description: string; stamp: string | null; days: string }
  choice?: StopChoice
}

export const ROW = { wide: 30, narrow: 54 }
export const TOP = 48

/** The height of the drawing, known before it arrives. */
export function appealRowsHeight(count: number) {
  return { wide: TOP + count * ROW.wide + 4, narrow: TOP + count * ROW.narrow + 4 }
}
