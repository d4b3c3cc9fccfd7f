/** One part of a whole bar; those after the first have only an outline. */
export interface SharePart {
  id: string
  label: string
  share: number
  /** the reader's own part, and what it hands down: hatched or filled */
  isOwn: boolean
}

export interface ShareBar {
  id: string
  label: string
  /** “16,224 GPUs granted” */
  total: string
  parts: readonly SharePart[]
  spoken: string
}

export interface ShareBarsChartProps {
  /** of the space it has, in CSS pixels */
  width: number
  bars: readonly ShareBar[]
  fill: string
  texts: { name: string; description: string; stamp: string | null }
}

export const BAR = 78
export const BARS_TOP = 26

/** The height of the drawing, known before it arrives. */
export function shareBarsHeight(count: number) {
  return { wide: BARS_TOP + count * BAR, narrow: BARS_TOP + count * BAR }
}
