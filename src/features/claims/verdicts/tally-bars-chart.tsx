import { NARROW } from "#charts/narrow.ts"
import { textWidth } from "#charts/text-width.ts"
import { WalkableDrawing } from "#charts/walkable-drawing.tsx"
import { TALLY_ROW, type TallyBarsChartProps } from "./tally-bars.ts"

const LEFT = 250

/** How many of each kind, as bars from zero. They have no colour: nothing here belongs to a lab. */
export default function TallyBarsChart({ bars, texts, choice, width }: TallyBarsChartProps) {
  const isNarrow = width < NARROW
  const row = isNarrow ? TALLY_ROW.narrow : TALLY_ROW.wide
  const left = isNarrow ? 0 : LEFT
  const room = Math.max(0, ...bars.map(({ detail }) => textWidth(detail, 12))) + 16
  const most = Math.max(1, ...bars.map(({ count }) => count))
  const scale = (count: number) => (count / most) * Math.max(20, width - left - room)
  return (
    <WalkableDrawing
      width={width}
      height={Math.max(1, bars.length) * row}
      texts={texts}
      choice={choice}
      stops={bars.map(({ id, spoken }, index) => ({
        id,
        spoken,
        x: 0,
        y: index * row,
        width,
        height: row,
      }))}
    >
      {bars.map(({ id, label, count, detail }, index) => {
        const middle = index * row + (isNarrow ? 33 : 15)
        return (
          <g key={id}>
            <text x="0" y={isNarrow ? middle - 15 : middle + 4.5} fill="var(--ink)">
              {label}
            </text>
            <rect x={left} y={middle - 6} width={scale(count)} height="12" fill="var(--ink2)" />
            <text x={left + scale(count) + 8} y={middle + 4} fill="var(--ink2)" fontSize="12">
              {detail}
            </text>
          </g>
        )
      })}
    </WalkableDrawing>
  )
}
