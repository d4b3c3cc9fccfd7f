import { scaleLinear } from "d3-scale"
import { useId } from "react"
import { type LadderChartProps, layOutLadder } from "./ladder.ts"
import { DayLabels } from "./ladder-days.tsx"
import { Step } from "./ladder-step.tsx"
import { NARROW } from "./narrow.ts"
import { Fade, ScenarioHatch } from "./patterns.tsx"
import { rowStops } from "./row-stops.ts"
import { ScenarioStamp } from "./scenario-stamp.tsx"
import { textWidth } from "./text-width.ts"
import { WalkableDrawing } from "./walkable-drawing.tsx"

/** A ladder: levels upward, days from left to right; a step that is still heard fades into what is not known. */
export default function LadderChart({ steps, today, texts, fill, width, ...props }: LadderChartProps) {
  const layout = layOutLadder(steps.length, width, width < NARROW)
  const prefix = useId()
  const x = scaleLinear([props.from, props.to], [layout.left, layout.right])
  // beside the line where there is room, else up to the edge
  const isAtEdge = x(today.at) + textWidth(today.label, 13) * 1.1 > width
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
            x={isAtEdge ? width : x(today.at)}
            y="26"
            textAnchor={isAtEdge ? "end" : "start"}
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
