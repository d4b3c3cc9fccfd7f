import { type ScaleLinear, scaleLinear } from "d3-scale"
import { useId } from "react"
import { HALO } from "#charts/halo.ts"
import type { LegendEntries } from "#charts/legend-layout.ts"
import { MilestoneMark, type MilestoneShape } from "#charts/milestone-mark.tsx"
import { rowStops } from "#charts/row-stops.ts"
import type { StopChoice } from "#charts/stop-choice.ts"
import { textWidth } from "#charts/text-width.ts"
import { TimelineBar, type UncertainSpan } from "#charts/timeline-bar.tsx"
import { TimelineLegend } from "#charts/timeline-legend.tsx"
import { WalkableDrawing } from "#charts/walkable-drawing.tsx"
import { layOutTimeline, WIDE } from "./timeline-layout.ts"

/** One project. Days are days since 1970-01-01. */
export interface TimelineRow {
  id: string
  label: string
  fill: string
  span: UncertainSpan | null
  marks: readonly { at: number; shape: MilestoneShape; title: string }[]
  /** stands behind the last mark */
  note: string
  /** the row in words, for the live text */
  spoken: string
}

export interface TimelineEvent {
  id: string
  at: number
  label: string
}

export interface TimelineChartProps extends LegendEntries {
  /** of the space it has, in CSS pixels */
  width: number
  rows: readonly TimelineRow[]
  events: readonly TimelineEvent[]
  /** first and last day of the axis */
  domain: readonly [number, number]
  /** first days of the years, with their labels */
  ticks: readonly { at: number; label: string; shortLabel: string }[]
  texts: { name: string; description: string }
  choice?: StopChoice
}

/** Projects as bars from start to end, fading where a date is not known to the day, milestones as marks. */
export default function TimelineChart(props: TimelineChartProps) {
  const { width } = props
  const { isNarrow, layout, topOf, plotBottom, legend, height } = layOutTimeline(props, width)
  const x = scaleLinear(props.domain, [layout.left, width - layout.right])
  return (
    <WalkableDrawing
      width={width}
      height={height}
      texts={props.texts}
      choice={props.choice}
      stops={rowStops(props.rows, { topOf, height: layout.row, width })}
    >
      {props.ticks.map((tick) => (
        <g key={tick.at}>
          <line x1={x(tick.at)} x2={x(tick.at)} y1={layout.top - 20} y2={plotBottom} stroke="var(--rule)" />
          <text x={x(tick.at) + 4} y={layout.top - 9} fill="var(--ink2)">
            {isNarrow ? tick.shortLabel : tick.label}
          </text>
        </g>
      ))}
      {!isNarrow && <Events events={props.events} x={x} bottom={plotBottom} top={layout.top} />}
      {props.rows.map((row, index) => (
        <Row key={row.id} row={row} y={topOf(index)} x={x} width={width} isNarrow={isNarrow} />
      ))}
      <TimelineLegend entries={legend.entries} top={plotBottom + 16} />
    </WalkableDrawing>
  )
}

interface EventsProps {
  events: readonly TimelineEvent[]
  x: ScaleLinear<number, number>
  top: number
  bottom: number
}

/** Vertical dotted lines. A label stands right of its line, or left of it where the next line would cross it. */
function Events({ events, x, top, bottom }: EventsProps) {
  const y = top - 40
  return (
    <g fontSize="12">
      {events.map((event, index) => {
        const left = x(event.at)
        const next = events[index + 1]
        const right = left + textWidth(event.label, 12)
        const leaves = right > (x.range()[1] ?? right)
        const isCrossed = leaves || (next !== undefined && right > x(next.at))
        return (
          <g key={event.id}>
            <line x1={left} x2={left} y1={y + 4} y2={bottom} stroke="var(--ink2)" strokeDasharray="1.5 3" />
            <text
              x={left}
              y={leaves ? y - 14 : y}
              textAnchor={isCrossed ? "end" : "start"}
              fill="var(--ink2)"
            >
              {event.label}
            </text>
          </g>
        )
      })}
    </g>
  )
}

interface RowProps {
  row: TimelineRow
  y: number
  x: (day: number) => number
  width: number
  isNarrow: boolean
}

function Row({ row, y, x, width, isNarrow }: RowProps) {
  const prefix = useId()
  const middle = y + (isNarrow ? 30 : 13)
  const ends = [...row.marks.map((mark) => mark.at), ...(row.span === null ? [] : [row.span.endLatest])]
  const noteX = x(Math.max(...ends)) + 12
  return (
    <g>
      <text
        x={isNarrow ? 0 : WIDE.left - 12}
        y={isNarrow ? y + 16 : middle + 4.5}
        textAnchor={isNarrow ? "start" : "end"}
        fill="var(--ink)"
        fontWeight={isNarrow ? 600 : 400}
      >
        {row.label}
      </text>
      {row.span !== null && <TimelineBar span={row.span} x={x} y={middle} fill={row.fill} prefix={prefix} />}
      {row.marks.map((mark) => (
        <MilestoneMark
          key={`${mark.shape}${mark.at}${mark.title}`}
          shape={mark.shape}
          x={x(mark.at)}
          y={middle}
          colour={row.fill}
          title={mark.title}
        />
      ))}
      {row.note !== "" && (
        <text
          x={isNarrow ? width : noteX}
          y={isNarrow ? y + 16 : middle + 4}
          textAnchor={isNarrow ? "end" : "start"}
          fontSize="12"
          fill="var(--ink2)"
          {...HALO}
        >
          {row.note}
        </text>
      )}
    </g>
  )
}
