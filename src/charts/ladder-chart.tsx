import { scaleLinear } from "d3-scale"
import { useId } from "react"
import { NARROW, useWidth } from "#ui/use-width.ts"
import { HALO } from "./halo.ts"
import { type LadderChartProps, type LadderStep, layOutLadder } from "./ladder.ts"
import { Fade, ScenarioHatch } from "./patterns.tsx"
import { rowStops } from "./row-stops.ts"
import { ScenarioStamp } from "./scenario-stamp.tsx"
import { textWidth } from "./text-width.ts"
import { WalkableDrawing } from "./walkable-drawing.tsx"

type Layout = ReturnType<typeof layOutLadder>

/** A ladder: levels upward, days from left to right; a step that is still heard fades into what is not known. */
export default function LadderChart(props: LadderChartProps) {
  const [ref, width] = useWidth<HTMLDivElement>()
  return (
    <div ref={ref}>
      {width > 0 && (
        <Drawing {...props} width={width} layout={layOutLadder(props.steps.length, width, width < NARROW)} />
      )}
    </div>
  )
}

function Drawing({
  steps,
  today,
  texts,
  fill,
  width,
  layout,
  ...props
}: LadderChartProps & { width: number; layout: Layout }) {
  const prefix = useId()
  const x = scaleLinear([props.from, props.to], [layout.left, layout.right])
  const isOpen = steps.some((step) => step.isOpen)
  return (
    <WalkableDrawing
      width={width}
      height={layout.height}
      texts={texts}
      stops={rowStops(steps, { topOf: layout.topOf, height: layout.level, width })}
    >
      <defs>
        <ScenarioHatch id={`${prefix}-hatch`} colour={fill} />
        <Fade id={`${prefix}-fade`} colour={fill} direction="out" />
      </defs>
      {texts.stamp !== null && <ScenarioStamp text={texts.stamp} x={0} y={12} />}
      {/* an arrow passes the texts of the level above it, so that level is drawn after it */}
      {steps.map((step, index) => (
        <Step
          key={step.id}
          step={step}
          top={layout.topOf(index)}
          nextTop={index < steps.length - 1 ? layout.topOf(index + 1) : null}
          layout={layout}
          width={width}
          x={x}
          prefix={prefix}
          fill={fill}
        />
      ))}
      <line x1="0" x2={width} y1={layout.axis + 0.5} y2={layout.axis + 0.5} stroke="var(--rule2)" />
      <DayLabels
        steps={steps}
        x={x}
        y={layout.axis + 20}
        formatDay={props.formatDay}
        right={width}
        skip={isOpen ? today.at : null}
      />
      {isOpen && (
        <g>
          <line
            x1={x(today.at)}
            x2={x(today.at)}
            y1="30"
            y2={layout.axis}
            stroke="var(--ink)"
            strokeWidth="1.5"
          />
          <text
            x={Math.min(x(today.at), width - textWidth(today.label, 13))}
            y="26"
            fill="var(--ink)"
            fontWeight="600"
          >
            {today.label}
          </text>
        </g>
      )}
    </WalkableDrawing>
  )
}

interface StepProps {
  step: LadderStep
  top: number
  nextTop: number | null
  layout: Layout
  width: number
  x: (day: number) => number
  prefix: string
  fill: string
}

function Step({ step, top, nextTop, layout, width, x, prefix, fill }: StepProps) {
  const { isNarrow, level } = layout
  const middle = isNarrow ? top + 56 : top + level / 2 + 8
  const [from, to] = [x(step.from), Math.max(x(step.from) + 3, x(step.to))]
  const noteWidth = textWidth(step.note, 13)
  const fitsRight = to + 10 + noteWidth <= width
  return (
    <g>
      {nextTop !== null && (
        <Climb x={x(step.to)} from={middle - 5} to={middle - (top - nextTop) + 5} fill={fill} />
      )}
      <line x1="0" x2={width} y1={top + level + 0.5} y2={top + level + 0.5} stroke="var(--rule)" />
      <text x="0" y={isNarrow ? top + 18 : top + level / 2} fill="var(--ink2)" fontSize="12">
        {step.level}
      </text>
      <text
        x={isNarrow ? textWidth(step.level, 12) + 10 : 0}
        y={isNarrow ? top + 18 : top + level / 2 + 18}
        fill="var(--ink)"
        fontWeight="600"
        {...HALO}
      >
        {step.heardBy}
      </text>
      <rect
        x={from}
        y={middle - 5}
        width={to - from}
        height="10"
        fill={`url(#${prefix}-hatch)`}
        stroke={fill}
        strokeWidth="1.5"
      />
      {step.isOpen && (
        <rect
          x={to}
          y={middle - 5}
          width={Math.max(0, Math.min(60, width - to))}
          height="10"
          fill={`url(#${prefix}-fade)`}
        />
      )}
      <text
        x={
          isNarrow
            ? 0
            : fitsRight && !step.isOpen
              ? to + 10
              : Math.max(layout.left, Math.min(from, width - noteWidth))
        }
        y={isNarrow ? top + 40 : fitsRight && !step.isOpen ? middle + 4.5 : middle - 14}
        fill="var(--ink)"
        {...HALO}
      >
        {step.note}
      </text>
      {nextTop !== null && (
        <Climb x={x(step.to)} from={middle - 5} to={middle - (top - nextTop) + 5} fill={fill} />
      )}
    </g>
  )
}

/** The arrow to the next level. */
function Climb({ x, from, to, fill }: { x: number; from: number; to: number; fill: string }) {
  return (
    <path d={`M${x} ${from}V${to + 2}m-3.5 5l3.5 -6l3.5 6`} fill="none" stroke={fill} strokeWidth="1.5" />
  )
}

interface DayLabelsProps {
  steps: readonly LadderStep[]
  x: (day: number) => number
  y: number
  formatDay: (day: number) => string
  right: number
  /** a day that is labelled elsewhere */
  skip: number | null
}

/** The days on which something happened, left out where the one before leaves no room. */
function DayLabels({ steps, x, y, formatDay, right, skip }: DayLabelsProps) {
  const days = [...new Set([...steps.map(({ from }) => from), ...steps.map(({ to }) => to)])]
    .filter((day) => day !== skip)
    .toSorted((a, b) => a - b)
  let free = 0
  return (
    <g fill="var(--ink2)" fontSize="12">
      {days.map((day) => {
        const label = formatDay(day)
        const width = textWidth(label, 12)
        const left = Math.max(0, Math.min(x(day) - width / 2, right - width))
        if (left < free) return null
        free = left + width + 10
        return (
          <text key={day} x={left} y={y}>
            {label}
          </text>
        )
      })}
    </g>
  )
}
