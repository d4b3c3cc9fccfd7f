import { placeLegend } from "#charts/legend-layout.ts"
import type { StopChoice } from "#charts/stop-choice.ts"

/** One class of cases, each a dot on the same axis from 0 to 1, with their median. */
export interface CriterionRow {
  id: string
  label: string
  dots: readonly { id: string; value: number; fill: string; spoken: string }[]
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

export const ROW = { wide: 56, narrow: 62 }
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

const DOT = { radius: 4, step: 9 }

/** How far each dot stands from the middle of its row, in pixels, so that none covers another as far as the row is high. */
export function spreadDots(places: readonly number[], rowHeight: number): number[] {
  const most = Math.floor((rowHeight / 2 - DOT.radius) / DOT.step)
  // 0, up, down, further up, …
  const levels = [0, ...Array.from({ length: most }, (_, at) => [-(at + 1), at + 1]).flat()]
  const ends = new Map<number, number>()
  const offsets = new Array<number>(places.length).fill(0)
  const inOrder = places.map((x, index) => ({ x, index })).toSorted((a, b) => a.x - b.x)
  for (const { x, index } of inOrder) {
    const level =
      levels.find((candidate) => (ends.get(candidate) ?? Number.NEGATIVE_INFINITY) <= x - DOT.step) ?? 0
    ends.set(level, x)
    offsets[index] = level * DOT.step
  }
  return offsets
}
