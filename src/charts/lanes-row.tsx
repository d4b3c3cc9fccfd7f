import type { LaneMark, LaneWindow } from "./lanes.ts"
import type { LanesLayout, PlacedRow } from "./lanes-layout.ts"
import { MilestoneMark } from "./milestone-mark.tsx"
import { TimelineBar } from "./timeline-bar.tsx"

interface LaneRowShapeProps {
  placed: PlacedRow
  layout: LanesLayout
  prefix: string
}

/** One row: its name at the left, its bar, the stretches inside it, its marks with what they are called. */
export function LaneRowShape({ placed, layout, prefix }: LaneRowShapeProps) {
  const { row, top, middle, lines, labels } = placed
  const { x, left } = layout
  const [first = 0, last = 0] = x.domain()
  const isInside = ({ from, to }: { from: number; to: number }) => to >= first && from <= last
  return (
    <g>
      <text x="0" fill="var(--ink)" fontWeight={row.isCompact ? 400 : 600}>
        {lines.map(({ text, isNote }, index) => (
          <tspan
            key={`${text}${isNote}`}
            x="0"
            y={row.isCompact ? middle + 4.5 : top + 17 + index * 17}
            fontSize={isNote ? 12 : 13}
            fontWeight={isNote ? 400 : undefined}
            fill={isNote ? "var(--ink2)" : undefined}
          >
            {text}
          </tspan>
        ))}
      </text>
      {row.span !== null && isInside({ from: row.span.startEarliest, to: row.span.endLatest }) && (
        <TimelineBar span={row.span} x={x} y={middle} fill={row.fill} prefix={`${prefix}-${row.id}`} />
      )}
      {row.windows.filter(isInside).map((part) => (
        <Window key={part.id} part={part} x={x} y={middle} />
      ))}
      {row.marks.filter(isInside).map((mark) => (
        <Mark key={mark.id} mark={mark} x={x} y={middle} colour={row.fill} />
      ))}
      {labels.map((label) => (
        <text
          key={label.x}
          x={Math.max(left, label.x)}
          y={middle + 21}
          fontSize="12"
          fill="var(--ink2)"
          stroke="var(--bg)"
          strokeWidth="4"
          paintOrder="stroke"
        >
          {label.text}
        </text>
      ))}
    </g>
  )
}

type Scale = (day: number) => number

/** A training run around the bar: a frame, dashed where the run only lies somewhere in here. */
function Window({ part, x, y }: { part: LaneWindow; x: Scale; y: number }) {
  return (
    <rect
      x={x(part.from)}
      width={Math.max(3, x(part.to) - x(part.from))}
      y={y - 8}
      height="16"
      fill="none"
      stroke="var(--ink)"
      strokeWidth="1.25"
      strokeDasharray={part.isExact ? undefined : "4 3"}
    >
      <title>{part.spoken}</title>
    </rect>
  )
}

/** A mark stands in the middle of the days it may fall on; a thin line shows them. */
function Mark({ mark, x, y, colour }: { mark: LaneMark; x: Scale; y: number; colour: string }) {
  const [from, to] = [x(mark.from), x(mark.to)]
  return (
    <g>
      {to - from > 6 && (
        <path d={`M${from} ${y - 3}v6M${from} ${y}H${to}M${to} ${y - 3}v6`} stroke="var(--ink)" fill="none" />
      )}
      <MilestoneMark shape={mark.shape} x={(from + to) / 2} y={y} colour={colour} title={mark.spoken} />
    </g>
  )
}
