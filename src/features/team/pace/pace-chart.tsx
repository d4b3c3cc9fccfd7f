import { scaleLinear } from "d3-scale"
import { useId } from "react"
import { NARROW } from "#charts/narrow.ts"
import { ScenarioHatch } from "#charts/patterns.tsx"
import { ScenarioStamp } from "#charts/scenario-stamp.tsx"
import { WalkableDrawing } from "#charts/walkable-drawing.tsx"
import { BOTTOM, PACE_HEIGHT, type PaceChartProps, TOP } from "./pace.ts"
import { PaceAxes } from "./pace-axes.tsx"
import { PaceLabels } from "./pace-labels.tsx"

/** What is used so far against an even spread of the budget, and where the present rate would lead. */
export default function PaceChart(props: PaceChartProps) {
  const { cumulative, days, budget, fill, texts, width } = props
  const prefix = useId()
  const { x, y, height, isNarrow, projected } = layOut(props)
  const [used, gone] = [cumulative.at(-1) ?? 0, cumulative.length]
  const points = [0, ...cumulative].map((hours, day) => `${x(day)} ${y(hours)}`)
  const [start, now] = [
    { x: x(0), y: y(0) },
    { x: x(gone), y: y(used) },
  ]
  const [grantFrom, grantTo] = [
    { x: x(0), y: y(budget) },
    { x: x(days), y: y(budget) },
  ]
  const end = projected === null ? null : { x: x(days), y: y(projected) }
  const plot = { left: x(0), top: TOP - 18, width: width - x(0), height: height - BOTTOM - TOP + 18 }
  return (
    <WalkableDrawing width={width} height={height} texts={texts} stops={toStops(texts.spoken, x, height)}>
      <defs>
        <ScenarioHatch id={`${prefix}-hatch`} colour={fill} />
      </defs>
      {texts.stamp !== null && <ScenarioStamp text={texts.stamp} x={0} y={12} />}
      <PaceAxes {...props} x={x} y={y} height={height} />
      <path
        d={`M${points.join("L")}L${x(gone)} ${y(0)}Z`}
        fill={texts.stamp === null ? fill : `url(#${prefix}-hatch)`}
        fillOpacity={texts.stamp === null ? 0.22 : 1}
      />
      <path d={`M${points.join("L")}`} fill="none" stroke={fill} strokeWidth="1.75" />
      <Line from={grantFrom} to={grantTo} stroke="var(--ink)" strokeWidth="1.25" strokeDasharray="5 3" />
      <Line from={start} to={grantTo} stroke="var(--ink2)" strokeWidth="1.5" strokeDasharray="1.5 4" />
      {end !== null && (
        <path
          d={`M${now.x} ${now.y}L${end.x} ${end.y}`}
          fill="none"
          stroke={fill}
          strokeWidth="1.75"
          strokeDasharray="2 4"
        />
      )}
      {end !== null && !isNarrow && (
        <text x={end.x + 8} y={end.y + 4} fill="var(--ink2)" fontSize="12">
          {texts.atRate}
        </text>
      )}
      <circle cx={now.x} cy={now.y} r="4" fill={fill} />
      <PaceLabels
        texts={texts}
        plot={plot}
        now={now}
        budget={{ from: grantFrom, to: grantTo }}
        even={{ from: start, to: grantTo }}
        projected={end}
      />
    </WalkableDrawing>
  )
}

/** The scales, and the GPU-hours that the present rate would lead to, `null` where the period is over or it is not known. */
function layOut({ width, limit, cumulative, days, budget, rate }: PaceChartProps) {
  const isNarrow = width < NARROW
  const height = limit ?? (isNarrow ? PACE_HEIGHT.narrow : PACE_HEIGHT.wide)
  const used = cumulative.at(-1) ?? 0
  const gone = cumulative.length
  const projected = rate === null || gone >= days ? null : used + rate * (days - gone)
  const most = Math.max(1, budget, used, projected ?? 0) * 1.08
  return {
    x: scaleLinear([0, days], [isNarrow ? 44 : 64, width - (isNarrow ? 8 : 190)]),
    y: scaleLinear([0, most], [height - BOTTOM, TOP]),
    ...{ height, isNarrow, projected },
  }
}

/** Every day of the period is one place to point at, from top to bottom: all lines are read on it. */
function toStops(spoken: readonly string[], x: (day: number) => number, height: number) {
  return spoken.map((text, day) => ({
    id: String(day + 1),
    spoken: text,
    x: x(day),
    y: TOP,
    width: x(day + 1) - x(day),
    height: height - BOTTOM - TOP,
  }))
}

interface LineProps {
  from: { x: number; y: number }
  to: { x: number; y: number }
  stroke: string
  strokeWidth: string
  strokeDasharray: string
}

function Line({ from, to, ...look }: LineProps) {
  return <line x1={from.x} x2={to.x} y1={from.y} y2={to.y} strokeLinecap="round" {...look} />
}
