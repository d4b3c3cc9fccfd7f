import type { MilestoneShape } from "./milestone-mark.tsx"
import { textWidth } from "./text-width.ts"

export interface LegendEntries {
  legend: readonly { fill: string; label: string }[]
  shapes: readonly { shape: MilestoneShape; label: string }[]
}

export interface PlacedEntry {
  label: string
  x: number
  /** counted from the legend's top */
  y: number
  mark: { fill: string } | { shape: MilestoneShape }
}

const ROW = 22
export const MARK = 19
const GAP = 20

/** The entries in rows from `left`, none wider than the drawing, and the height they take. */
export function placeLegend(
  { legend, shapes }: LegendEntries,
  left: number,
  width: number,
): { entries: PlacedEntry[]; height: number } {
  let [x, y] = [left, 0]
  const marks = [
    ...legend.map(({ fill, label }) => ({ label, mark: { fill } })),
    ...shapes.map(({ shape, label }) => ({ label, mark: { shape } })),
  ]
  const entries = marks.map((entry) => {
    const needed = MARK + textWidth(entry.label, 13)
    if (x > left && x + needed > width) [x, y] = [left, y + ROW]
    const placed = { ...entry, x, y }
    x += needed + GAP
    return placed
  })
  return { entries, height: entries.length === 0 ? 0 : y + ROW }
}
