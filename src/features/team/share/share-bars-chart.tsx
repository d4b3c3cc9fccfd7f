import { useId } from "react"
import { ScenarioHatch } from "#charts/patterns.tsx"
import { rowStops } from "#charts/row-stops.ts"
import { ScenarioStamp } from "#charts/scenario-stamp.tsx"
import { textWidth } from "#charts/text-width.ts"
import { WalkableDrawing } from "#charts/walkable-drawing.tsx"
import {
  BAR,
  BARS_TOP,
  type PlacedPart,
  placeParts,
  type ShareBar,
  type ShareBarsChartProps,
  type SharePart,
} from "./share-bars.ts"

/** Whole bars with the reader's part in them; every part answers with its name and amount, also one too small for its label. */
export default function ShareBarsChart({ bars, fill, texts, width, choice }: ShareBarsChartProps) {
  const prefix = useId()
  const isScenario = texts.stamp !== null
  // the unit’s own part is written bold
  const widthOf = ({ label, isOwn }: SharePart) => textWidth(label, 13) * (isOwn ? 1.08 : 1)
  const placed = bars.map(({ parts }) => placeParts(parts, width, widthOf))
  const topOf = (index: number) => BARS_TOP + index * BAR
  return (
    <WalkableDrawing
      width={width}
      height={topOf(bars.length)}
      texts={texts}
      choice={choice}
      stops={rowStops(bars, { topOf, height: BAR, width }).flatMap((stop, index) => [
        stop,
        // ← → walk the parts of a whole, ↑ ↓ the wholes
        ...(placed[index] ?? []).map(({ id, spoken, x, size }) => ({
          ...{ id: `${stop.id}-${id}`, spoken, isPart: true },
          ...{ x, width: size, y: topOf(index) + 24, height: 28 },
        })),
      ])}
    >
      <defs>
        <ScenarioHatch id={`${prefix}-hatch`} colour={fill} />
      </defs>
      {texts.stamp !== null && <ScenarioStamp text={texts.stamp} x={0} y={12} />}
      {bars.map((bar, index) => (
        <Bar
          key={bar.id}
          bar={bar}
          parts={placed[index] ?? []}
          top={topOf(index)}
          width={width}
          fill={fill}
          paint={isScenario ? `url(#${prefix}-hatch)` : fill}
        />
      ))}
    </WalkableDrawing>
  )
}

interface BarProps {
  bar: ShareBar
  parts: readonly PlacedPart[]
  top: number
  width: number
  fill: string
  paint: string
}

function Bar({ bar, parts, top, width, fill, paint }: BarProps) {
  // the amount stands in the table, too; a name is never cut
  const fitsBoth = textWidth(bar.label, 13) * 1.08 + textWidth(bar.total, 13) + 16 <= width
  return (
    <g>
      <text x="0" y={top + 16} fill="var(--ink)" fontWeight="600">
        {bar.label}
      </text>
      {fitsBoth && (
        <text x={width} y={top + 16} textAnchor="end" fill="var(--ink2)">
          {bar.total}
        </text>
      )}
      <rect x="1" y={top + 24} width={width - 2} height="28" fill="none" stroke="var(--rule2)" />
      {parts.map(({ id, label, isOwn, x, size, labelX, line }) => (
        <g key={id}>
          <rect
            x={x}
            y={top + 24}
            width={size}
            height="28"
            fill={isOwn ? paint : "none"}
            stroke={isOwn ? fill : "var(--rule2)"}
            strokeWidth={isOwn ? 1.5 : 1}
          />
          {line !== null && (
            <text
              x={labelX}
              y={top + 69 + line * 17}
              fill={isOwn ? "var(--ink)" : "var(--ink2)"}
              fontWeight={isOwn ? 600 : 400}
            >
              {label}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}
