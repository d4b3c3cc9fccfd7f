import { HALO } from "./halo.ts"
import type { LadderLayout, LadderStep } from "./ladder.ts"
import { textWidth } from "./text-width.ts"

interface StepProps {
  step: LadderStep
  top: number
  nextTop: number | null
  layout: LadderLayout
  width: number
  x: (day: number) => number
  prefix: string
  fill: string
}

/** One level: who hears there, how long it was heard, what came of it, and the arrow to the next level. */
export function Step({ step, top, nextTop, layout, width, x, prefix, fill }: StepProps) {
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
    </g>
  )
}

/** The arrow to the next level. */
function Climb({ x, from, to, fill }: { x: number; from: number; to: number; fill: string }) {
  return (
    <path d={`M${x} ${from}V${to + 2}m-3.5 5l3.5 -6l3.5 6`} fill="none" stroke={fill} strokeWidth="1.5" />
  )
}
