import type { StopChoice } from "#charts/stop-choice.ts"

/** How a value came about: said by a source, added up or worked out by us, somebody's estimate. */
export type DotKind = "run" | "total" | "derived" | "estimate"

export interface ComputeDot {
  id: string
  label: string
  /** above zero: the axis is logarithmic */
  value: number
  /** the value with its unit, in words */
  amount: string
  kind: DotKind
  fill: string
  spoken: string
}

export interface ComputeDotsChartProps {
  /** of the space it has, in CSS pixels */
  width: number
  groups: readonly { id: string; label: string; dots: readonly ComputeDot[] }[]
  kinds: readonly { kind: DotKind; label: string }[]
  texts: { name: string; description: string; unit: string }
  formatTick: (value: number) => string
  choice?: StopChoice
}

export const DOT_ROW = { wide: 24, narrow: 44 }
export const DOT_GROUP = 34
const FOOT = 34

/** Height of the drawing, known before it is drawn. */
export function computeDotsHeight(groups: readonly { dots: readonly unknown[] }[]) {
  const count = groups.reduce((sum, { dots }) => sum + dots.length, 0)
  const rest = 30 + groups.length * DOT_GROUP + FOOT
  return { wide: rest + count * DOT_ROW.wide, narrow: rest + 60 + count * DOT_ROW.narrow }
}
