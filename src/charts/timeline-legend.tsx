import { MilestoneMark, type MilestoneShape } from "./milestone-mark.tsx"
import { textWidth } from "./text-width.ts"

export interface LegendEntries {
  legend: readonly { fill: string; label: string }[]
  shapes: readonly { shape: MilestoneShape; label: string }[]
}

interface PlacedEntry {
  label: string
  x: number
  /** counted from the legend's top */
  y: number
  mark: { fill: string } | { shape: MilestoneShape }
}

const ROW = 22
const MARK = 19
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

/** What fills and marks mean, inside the drawing so that a picture of it has them too. */
export function TimelineLegend({ entries, top }: { entries: readonly PlacedEntry[]; top: number }) {
  return (
    <g>
      {entries.map(({ label, x, y, mark }) => (
        <g key={label}>
          {"fill" in mark ? (
            <path d={`M${x} ${top + y + 6}h12v9h-12z`} fill={mark.fill} />
          ) : (
            <MilestoneMark shape={mark.shape} x={x + 6} y={top + y + 10.5} colour="var(--ink2)" title="" />
          )}
          <text x={x + MARK} y={top + y + 15} fill="var(--ink2)">
            {label}
          </text>
        </g>
      ))}
    </g>
  )
}
