import { useId, useRef } from "react"
import type { LanesChartProps } from "./lanes.ts"
import { LaneEvents } from "./lanes-events.tsx"
import { type LanesLayout, LIST_BELOW, layOutLanes } from "./lanes-layout.ts"
import { LanesList, NumberedList } from "./lanes-list.tsx"
import { LaneRowShape } from "./lanes-row.tsx"
import { placeLegend } from "./legend-layout.ts"
import { timeTicks } from "./time-ticks.ts"
import { TimelineLegend } from "./timeline-legend.tsx"
import { useTimeGestures } from "./use-time-gestures.ts"
import { WalkableDrawing } from "./walkable-drawing.tsx"

/** Bars and marks in lanes over one axis of time; on a narrow screen a list of the same. */
export default function LanesChart(props: LanesChartProps) {
  return props.width < LIST_BELOW ? <LanesList {...props} /> : <Drawing {...props} />
}

function Drawing(props: LanesChartProps) {
  const { width, texts, choice, links, domain } = props
  const layout = layOutLanes(props, width)
  const legend = placeLegend(props, layout.left, width)
  const prefix = useId()
  const ref = useRef<HTMLDivElement>(null)
  const { left, right } = layout
  useTimeGestures(ref, { domain, left, right, onDomain: props.onDomain })
  return (
    <>
      <div ref={ref} className={props.onDomain === undefined ? undefined : "select-none"}>
        <WalkableDrawing
          width={width}
          height={layout.bottom + 14 + legend.height}
          texts={texts}
          stops={layout.stops}
          choice={choice}
        >
          <Axis layout={layout} domain={domain} formatTick={props.formatTick} />
          <LaneEvents layout={layout} selected={choice?.selected ?? null} label={texts.events} />
          {layout.lanes.map(({ lane, y }) => (
            <g key={lane.id}>
              <line x1="0" x2={width} y1={y - 20} y2={y - 20} stroke="var(--rule)" />
              <text x="0" y={y} fill="var(--ink2)" fontSize="12">
                {lane.label}
              </text>
            </g>
          ))}
          {links.map((link) => (
            <Link key={`${link.from} ${link.to}`} {...link} layout={layout} />
          ))}
          {layout.rows.map((placed) => (
            <LaneRowShape key={placed.row.id} placed={placed} layout={layout} prefix={prefix} />
          ))}
          <TimelineLegend entries={legend.entries} top={layout.bottom + 8} />
        </WalkableDrawing>
      </div>
      <NumberedList entries={layout.numbered} choice={choice} />
    </>
  )
}

function Axis({
  layout: { x, left, right, axisY, top, bottom },
  domain: [from, to],
  formatTick,
}: { layout: LanesLayout } & Pick<LanesChartProps, "domain" | "formatTick">) {
  const ticks = timeTicks(from, to, Math.max(3, Math.floor((right - left) / 100)))
  return (
    <g>
      {ticks.map((day) => {
        const place = x(day)
        const isLast = place > right - 60
        return (
          <g key={day}>
            <line x1={place} x2={place} y1={top} y2={bottom} stroke="var(--rule)" />
            <text x={place} y={axisY} textAnchor={isLast ? "end" : "middle"} fill="var(--ink2)">
              {formatTick(day, false)}
            </text>
          </g>
        )
      })}
    </g>
  )
}

/** From the end of one row to the beginning of the one it went on in. */
function Link({ from, to, layout: { rows, x } }: { from: string; to: string; layout: LanesLayout }) {
  const [a, b] = [rows.find(({ row }) => row.id === from), rows.find(({ row }) => row.id === to)]
  if (a?.row.span == null || b?.row.span == null) return null
  const [end, start] = [a.row.span.endLatest, b.row.span.startEarliest]
  const [first = 0, last = 0] = x.domain()
  // half a line would seem to lead somewhere else
  if (end < first || end > last || start < first || start > last) return null
  const [startX, endX] = [x(end), x(start)]
  const bend = Math.max(24, Math.abs(endX - startX) / 2)
  return (
    <g fill="none" stroke="var(--ink2)">
      <path
        d={`M${startX} ${a.middle}C${startX + bend} ${a.middle} ${endX - bend} ${b.middle} ${endX - 3} ${b.middle}`}
        strokeDasharray="2 3"
      />
      <path d={`M${endX - 7} ${b.middle - 3.5}l5 3.5l-5 3.5`} />
    </g>
  )
}
