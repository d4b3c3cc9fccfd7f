import { scaleLinear } from "d3-scale"
import { useId } from "react"
import { AxisTicks, unitTicks } from "#charts/axis-ticks.tsx"
import { HALO } from "#charts/halo.ts"
import { LabPatterns, labPaint } from "#charts/lab-paint.tsx"
import { NARROW } from "#charts/narrow.ts"
import { ScenarioStamp } from "#charts/scenario-stamp.tsx"
import type { StopChoice } from "#charts/stop-choice.ts"
import type { Stop } from "#charts/stops.ts"
import { textWidth } from "#charts/text-width.ts"
import { WalkableDrawing } from "#charts/walkable-drawing.tsx"
import { borrowingHeight, type LoanBar, type LoanBarPart, NARROW_BAR, WIDE_BAR } from "./rows.ts"

interface LoanBarsChartProps {
  /** of the space it has, in CSS pixels */
  width: number
  bars: readonly LoanBar[]
  texts: {
    name: string
    description: string
    /** absent where the amounts are a record */
    stamp: string | null
    /** said where there are no bars */
    empty: string
    /** at the end of the axis */
    unit: string
  }
  formatTick: (value: number, isShort: boolean) => string
  choice: StopChoice
}

const THICK = 14

/** One bar for each lab and period, made of what it was taken out of; every part is a stop. */
export function LoanBarsChart({ width, bars, texts, formatTick, choice }: LoanBarsChartProps) {
  const prefix = useId()
  const isNarrow = width < NARROW
  const isScenario = texts.stamp !== null
  const height = borrowingHeight(bars.length, isScenario)[isNarrow ? "narrow" : "wide"]
  const head = isScenario ? 28 : 0
  const widest = (read: (bar: LoanBar) => string) =>
    Math.max(0, ...bars.map((bar) => textWidth(read(bar), 13) * 1.08))
  const left = isNarrow ? 1 : Math.min(300, widest(({ lab, period }) => `${period}  ${lab}`) + 16)
  const right = width - (isNarrow ? 18 : widest(({ amount }) => amount) + 20)
  const x = scaleLinear([0, Math.max(1, ...bars.map(({ value }) => value))], [left, right])
  const row = isNarrow ? NARROW_BAR : WIDE_BAR
  const places = bars.map((bar, index) => {
    const top = head + 30 + index * row + (isNarrow ? 24 : 6)
    return { bar, top, parts: placeParts(bar.parts, x) }
  })
  const stops: Stop[] = places.flatMap(({ top, parts }) =>
    parts.map(({ part, from, to }) => ({
      ...{ id: part.id, spoken: part.spoken, x: from, y: top - 3, width: to - from, height: THICK + 22 },
    })),
  )
  const labs = new Map(
    bars.flatMap(({ parts }) => parts.map((part) => [part.fill, { id: idOf(part), fill: part.fill }])),
  )
  return (
    <WalkableDrawing width={width} height={height} texts={texts} stops={stops} choice={choice}>
      {isScenario && <LabPatterns prefix={prefix} rows={[...labs.values()]} />}
      {texts.stamp !== null && bars.length > 0 && <ScenarioStamp text={texts.stamp} x={0} y={12} />}
      {bars.length === 0 ? (
        <text x="0" y="18" fill="var(--ink)" fontSize="15">
          {texts.empty}
        </text>
      ) : (
        <AxisTicks
          ticks={unitTicks(x.ticks(isNarrow ? 3 : 5), { formatTick, unit: texts.unit, isNarrow })}
          x={x}
          y={head + 14}
          bottom={height}
        />
      )}
      {places.map(({ bar, top, parts }) => (
        <g key={bar.id}>
          <Labels bar={bar} top={top} x={isNarrow ? null : left} width={width} end={x(bar.value)} />
          {parts.map((place) => (
            <Part key={place.part.id} {...place} top={top} prefix={prefix} isScenario={isScenario} />
          ))}
        </g>
      ))}
    </WalkableDrawing>
  )
}

/** Id of the pattern of a colour: parts of one lab share it. */
function idOf({ fill }: LoanBarPart): string {
  return fill.replace(/[^a-z0-9-]/gi, "")
}

interface PlacedPart {
  part: LoanBarPart
  from: number
  to: number
}

/** The parts one behind the other, from zero on. */
function placeParts(parts: readonly LoanBarPart[], x: (value: number) => number): PlacedPart[] {
  let sum = 0
  return parts.map((part) => {
    const from = x(sum)
    sum += part.value
    return { part, from, to: x(sum) }
  })
}

/** Period and lab, left of the bar where there is room, else over it; `x`: where the bar begins. */
function Labels({
  bar,
  top,
  x,
  width,
  end,
}: {
  bar: LoanBar
  top: number
  x: number | null
  width: number
  end: number
}) {
  const isNarrow = x === null
  const y = isNarrow ? top - 7 : top + THICK - 2
  return (
    <>
      <text
        x={isNarrow ? 0 : x - 12}
        y={y}
        textAnchor={isNarrow ? "start" : "end"}
        fill="var(--ink2)"
        {...HALO}
      >
        {`${bar.period} `}
        <tspan fill={bar.text} fontWeight="600">
          {isNarrow ? bar.shortLab : bar.lab}
        </tspan>
      </text>
      <text
        x={isNarrow ? width : end + 8}
        y={y}
        textAnchor={isNarrow ? "end" : "start"}
        fill="var(--ink)"
        fontWeight="600"
        {...HALO}
      >
        {bar.amount}
      </text>
    </>
  )
}

/** One part of a bar, its source named under it where there is room. */
function Part({
  part,
  from,
  to,
  top,
  prefix,
  isScenario,
}: PlacedPart & { top: number; prefix: string; isScenario: boolean }) {
  const paint =
    part.kind === "lab"
      ? labPaint(prefix, { id: idOf(part), fill: part.fill }, isScenario)
      : { fill: part.kind === "nobody" ? "none" : "var(--rule2)", fillOpacity: 1 }
  return (
    <>
      <rect
        x={from}
        y={top}
        width={Math.max(0, to - from)}
        height={THICK}
        {...paint}
        stroke={part.fill}
        strokeWidth="1.5"
        strokeDasharray={part.kind === "nobody" ? "4 3" : undefined}
      />
      {textWidth(part.label, 12) + 6 <= to - from && (
        <text x={from + 2} y={top + THICK + 14} fill={part.text} fontSize="12" {...HALO}>
          {part.label}
        </text>
      )}
    </>
  )
}
