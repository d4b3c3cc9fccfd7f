import { MARK, type PlacedEntry } from "./legend-layout.ts"
import { MilestoneMark } from "./milestone-mark.tsx"

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
