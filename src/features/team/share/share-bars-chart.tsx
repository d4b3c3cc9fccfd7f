import { useId } from "react"
import { ScenarioHatch } from "#charts/patterns.tsx"
import { rowStops } from "#charts/row-stops.ts"
import { ScenarioStamp } from "#charts/scenario-stamp.tsx"
import { textWidth } from "#charts/text-width.ts"
import { WalkableDrawing } from "#charts/walkable-drawing.tsx"
import { BAR, BARS_TOP, type ShareBar, type ShareBarsChartProps } from "./share-bars.ts"

/** Whole bars with the reader's part in them; a part too small for its name is named in the table alone. */
export default function ShareBarsChart({ bars, fill, texts, width }: ShareBarsChartProps) {
  const prefix = useId()
  const isScenario = texts.stamp !== null
  const topOf = (index: number) => BARS_TOP + index * BAR
  return (
    <WalkableDrawing
      width={width}
      height={topOf(bars.length)}
      texts={texts}
      stops={rowStops(bars, { topOf, height: BAR, width })}
    >
      <defs>
        <ScenarioHatch id={`${prefix}-hatch`} colour={fill} />
      </defs>
      {texts.stamp !== null && <ScenarioStamp text={texts.stamp} x={0} y={12} />}
      {bars.map((bar, index) => (
        <Bar
          key={bar.id}
          bar={bar}
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
  top: number
  width: number
  fill: string
  paint: string
}

function Bar({ bar, top, width, fill, paint }: BarProps) {
  const inner = width - 2
  let left = 1
  let free = 0
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
      <rect x="1" y={top + 24} width={inner} height="28" fill="none" stroke="var(--rule2)" />
      {bar.parts.map((part) => {
        const x = left
        const size = Math.max(0, part.share * inner)
        left += size
        // the unit’s own part is written bold
        const label = textWidth(part.label, 13) * (part.isOwn ? 1.08 : 1)
        // a label stays in the drawing and makes way for its neighbour; without room under its part it is left out
        const labelX = Math.max(free, Math.min(x, width - label))
        const fits = labelX + label <= width && labelX <= Math.max(x, left - 24)
        if (fits) free = labelX + label + 12
        return (
          <g key={part.id}>
            <rect
              x={x}
              y={top + 24}
              width={size}
              height="28"
              fill={part.isOwn ? paint : "none"}
              stroke={part.isOwn ? fill : "var(--rule2)"}
              strokeWidth={part.isOwn ? 1.5 : 1}
            />
            {fits && (
              <text
                x={labelX}
                y={top + 69}
                fill={part.isOwn ? "var(--ink)" : "var(--ink2)"}
                fontWeight={part.isOwn ? 600 : 400}
              >
                {part.label}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}
