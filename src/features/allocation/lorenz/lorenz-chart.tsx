import { scaleLinear } from "d3-scale"
import { area, line } from "d3-shape"
import { useId } from "react"
import { HALO } from "#charts/halo.ts"
import { NARROW } from "#charts/narrow.ts"
import { ScenarioHatch } from "#charts/patterns.tsx"
import { ScenarioStamp } from "#charts/scenario-stamp.tsx"
import { textWidth } from "#charts/text-width.ts"
import { WalkableDrawing } from "#charts/walkable-drawing.tsx"
import { LORENZ_HEIGHT } from "./lorenz-layout.ts"

/** Share of the members, the smallest first, and the share of the amount they have together. */
export interface CurvePoint {
  id: string
  population: number
  share: number
  spoken: string
}

export interface LorenzChartProps {
  /** of the space it has, in CSS pixels */
  width: number
  /** from (0, 0) to (1, 1); none where nothing is defined */
  points: readonly CurvePoint[]
  texts: {
    name: string
    description: string
    /** absent where the amounts are a record */
    stamp: string | null
    population: string
    share: string
    equal: string
    /** such as “Gini 0.31, Jain 0.72, n = 6” */
    indices: string
    /** said where there is no curve */
    empty: string
  }
  formatShare: (share: number) => string
  /** height of the space, where that is limited */
  limit?: number | undefined
}

const MOST_WIDTH = 620
const TICKS = [0, 0.25, 0.5, 0.75, 1]

/** The Lorenz curve under the line on which all have the same; the area between the two is what the Gini measures. */
export default function LorenzChart({ points, texts, formatShare, width, limit }: LorenzChartProps) {
  const hatch = useId()
  const isNarrow = width < NARROW
  const top = (texts.stamp === null ? 0 : 28) + 26
  const bottom = (limit ?? (isNarrow ? LORENZ_HEIGHT.narrow : LORENZ_HEIGHT.wide)) - 46
  const x = scaleLinear([0, 1], [46, Math.min(width - 22, MOST_WIDTH)])
  const y = scaleLinear([0, 1], [bottom, top])
  const isEmpty = points.length < 2
  const stops = points.map(({ id, spoken, population, share }) => ({
    id,
    spoken,
    x: x(population) - 12,
    y: y(share) - 12,
    width: 24,
    height: 24,
  }))
  const height = isEmpty ? 32 : bottom + 46
  return (
    <WalkableDrawing width={width} height={height} texts={texts} stops={isEmpty ? [] : stops}>
      {isEmpty ? (
        <text x="0" y="18" fill="var(--ink)" fontSize="15">
          {texts.empty}
        </text>
      ) : (
        <>
          {texts.stamp !== null && (
            <>
              <defs>
                <ScenarioHatch id={hatch} colour="var(--ink2)" />
              </defs>
              <ScenarioStamp text={texts.stamp} x={0} y={12} />
            </>
          )}
          <Axes texts={texts} x={x} y={y} formatShare={formatShare} />
          <Curve points={points} x={x} y={y} paint={texts.stamp === null ? null : `url(#${hatch})`} />
          <CurveLabels texts={texts} x={x} y={y} />
        </>
      )}
    </WalkableDrawing>
  )
}

interface Scales {
  x: (value: number) => number
  y: (value: number) => number
}

function Axes({ texts, x, y, formatShare }: Scales & Pick<LorenzChartProps, "texts" | "formatShare">) {
  return (
    <g fill="var(--ink2)">
      <text x="0" y={y(1) - 14}>
        {texts.share}
      </text>
      {TICKS.map((tick) => (
        <g key={tick}>
          <line
            x1={x(0)}
            x2={x(1)}
            y1={y(tick)}
            y2={y(tick)}
            stroke={tick === 0 ? "var(--rule2)" : "var(--rule)"}
          />
          <text x={x(0) - 8} y={y(tick) + 4.5} textAnchor="end">
            {formatShare(tick)}
          </text>
          <text x={x(tick)} y={y(0) + 18} textAnchor="middle">
            {formatShare(tick)}
          </text>
        </g>
      ))}
      <text x={x(0)} y={y(0) + 40}>
        {texts.population}
      </text>
    </g>
  )
}

function Curve({
  points,
  x,
  y,
  paint,
}: Scales & Pick<LorenzChartProps, "points"> & { paint: string | null }) {
  const between = area<CurvePoint>()
    .x(({ population }) => x(population))
    .y0(({ share }) => y(share))
    .y1(({ population }) => y(population))
  const curve = line<CurvePoint>()
    .x(({ population }) => x(population))
    .y(({ share }) => y(share))
  return (
    <g>
      <path d={between(points) ?? ""} fill={paint ?? "var(--ink2)"} fillOpacity={paint === null ? 0.22 : 1} />
      <path d={`M${x(0)} ${y(0)}L${x(1)} ${y(1)}`} stroke="var(--ink)" strokeDasharray="5 3" />
      <path d={curve(points) ?? ""} fill="none" stroke="var(--ink)" strokeWidth="1.75" />
      {points.map(({ id, population, share }) => (
        <circle key={id} cx={x(population)} cy={y(share)} r="2.6" fill="var(--ink)" />
      ))}
    </g>
  )
}

/** The line of equality by its name above it, the indices in the free corner above the line. */
function CurveLabels({ texts, x, y }: Scales & Pick<LorenzChartProps, "texts">) {
  const middle = 0.62
  const isShort = x(middle) - 10 - textWidth(texts.equal, 12) < x(0)
  return (
    <g fontSize="12" fill="var(--ink2)">
      <text
        x={isShort ? x(0) + 8 : x(middle) - 10}
        y={isShort ? y(0.86) : y(middle) - 4}
        textAnchor={isShort ? "start" : "end"}
        {...HALO}
      >
        {texts.equal}
      </text>
      <text x={x(0) + 8} y={y(1) + 18} fontSize="13" fontWeight="600" fill="var(--ink)" {...HALO}>
        {texts.indices}
      </text>
    </g>
  )
}
