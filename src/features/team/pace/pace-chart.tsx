import { scaleLinear } from "d3-scale"
import { useId } from "react"
import { HALO } from "#charts/halo.ts"
import { NARROW } from "#charts/narrow.ts"
import { ScenarioHatch } from "#charts/patterns.tsx"
import { ScenarioStamp } from "#charts/scenario-stamp.tsx"
import { WalkableDrawing } from "#charts/walkable-drawing.tsx"
import { BOTTOM, PACE_HEIGHT, type PaceChartProps, TOP } from "./pace.ts"
import { EvenPaceLabel, UsedLabel } from "./pace-labels.tsx"

/** What is used so far against an even spread of the budget, and where the present rate would lead. */
export default function PaceChart({
  cumulative,
  days,
  budget,
  rate,
  fill,
  texts,
  width,
  limit,
  ...props
}: PaceChartProps) {
  const prefix = useId()
  const isNarrow = width < NARROW
  const height = limit ?? (isNarrow ? PACE_HEIGHT.narrow : PACE_HEIGHT.wide)
  const used = cumulative.at(-1) ?? 0
  const gone = cumulative.length
  const projected = rate === null ? used : used + rate * (days - gone)
  const x = scaleLinear([0, days], [isNarrow ? 44 : 64, width - (isNarrow ? 8 : 150)])
  const y = scaleLinear([0, Math.max(1, budget, projected) * 1.08], [height - BOTTOM, TOP])
  const points = [0, ...cumulative].map((hours, day) => `${x(day)} ${y(hours)}`)
  const isOver = gone >= days
  return (
    <WalkableDrawing
      width={width}
      height={height}
      texts={texts}
      stops={texts.spoken.map((spoken, day) => ({
        id: String(day + 1),
        spoken,
        x: x(day),
        y: TOP,
        width: x(day + 1) - x(day),
        height: height - BOTTOM - TOP,
      }))}
    >
      <defs>
        <ScenarioHatch id={`${prefix}-hatch`} colour={fill} />
      </defs>
      {texts.stamp !== null && <ScenarioStamp text={texts.stamp} x={0} y={12} />}
      <Axes {...props} days={days} x={x} y={y} height={height} isNarrow={isNarrow} />
      <path
        d={`M${points.join("L")}L${x(gone)} ${y(0)}Z`}
        fill={texts.stamp === null ? fill : `url(#${prefix}-hatch)`}
        fillOpacity={texts.stamp === null ? 0.22 : 1}
      />
      <path d={`M${points.join("L")}`} fill="none" stroke={fill} strokeWidth="1.75" />
      <line
        x1={x(0)}
        x2={x(days)}
        y1={y(budget)}
        y2={y(budget)}
        stroke="var(--ink)"
        strokeWidth="1.25"
        strokeDasharray="5 3"
      />
      <text x={x(0) + 6} y={y(budget) - 7} fill="var(--ink)" {...HALO}>
        {texts.granted}
      </text>
      <line
        x1={x(0)}
        x2={x(days)}
        y1={y(0)}
        y2={y(budget)}
        stroke="var(--ink2)"
        strokeDasharray="1.5 4"
        strokeLinecap="round"
        strokeWidth="1.5"
      />
      <EvenPaceLabel text={texts.evenPace} x={x} y={y} days={days} budget={budget} />
      {!isOver && rate !== null && (
        <path
          d={`M${x(gone)} ${y(used)}L${x(days)} ${y(projected)}`}
          fill="none"
          stroke={fill}
          strokeWidth="1.75"
          strokeDasharray="2 4"
        />
      )}
      {!isOver && rate !== null && !isNarrow && (
        <text x={x(days) + 8} y={y(projected) + 4} fill="var(--ink2)" fontSize="12">
          {texts.atRate}
        </text>
      )}
      <circle cx={x(gone)} cy={y(used)} r="4" fill={fill} />
      <UsedLabel
        lines={texts.used}
        x={x(gone)}
        y={y(used)}
        left={x(0)}
        right={width}
        bottom={height - BOTTOM}
      />
    </WalkableDrawing>
  )
}

interface AxesProps {
  days: number
  x: (day: number) => number
  y: ReturnType<typeof scaleLinear<number>>
  height: number
  isNarrow: boolean
  formatAmount: (hours: number) => string
  formatDay: (day: number) => string
}

function Axes({ days, x, y, height, isNarrow, formatAmount, formatDay }: AxesProps) {
  const marks = [1, 7, 14, 21, days].filter((day) => !isNarrow || day === 1 || day === 14 || day === days)
  return (
    <g fill="var(--ink2)">
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line
            x1={x(0)}
            x2={x(days)}
            y1={y(tick)}
            y2={y(tick)}
            stroke={tick === 0 ? "var(--rule2)" : "var(--rule)"}
          />
          <text x={x(0) - 8} y={y(tick) + 4.5} textAnchor="end">
            {formatAmount(tick)}
          </text>
        </g>
      ))}
      {marks.map((day) => (
        <text
          key={day}
          x={day === 1 ? x(0) : x(day)}
          y={height - 8}
          textAnchor={day === 1 ? "start" : day === days ? "end" : "middle"}
        >
          {formatDay(day)}
        </text>
      ))}
    </g>
  )
}
