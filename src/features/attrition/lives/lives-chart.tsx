import { scaleLinear } from "d3-scale"
import { useId } from "react"
import { HALO } from "#charts/halo.ts"
import type { Stop } from "#charts/stops.ts"
import { textWidth } from "#charts/text-width.ts"
import { tickDay } from "#charts/time-ticks.ts"
import { WalkableDrawing } from "#charts/walkable-drawing.tsx"
import { LivesHowToRead } from "./lives-how-to-read.tsx"
import { type LivesChartProps, type LivesLayout, layOutLives } from "./lives-layout.ts"
import { LivesRow } from "./lives-row.tsx"

const HIT = 24
/** about as wide as a year is written */
const YEAR = 34

/** One bar per person, grouped, over time; a line for the day of the count, a mark for every sighting. */
export default function LivesChart(props: LivesChartProps) {
  const layout = layOutLives(props, props.width)
  const { texts, domain, choice } = props
  const prefix = useId()
  const x = scaleLinear(domain, [layout.left, layout.right])
  return (
    <WalkableDrawing
      width={layout.width}
      height={layout.height}
      texts={texts}
      stops={toStops(layout, x)}
      choice={choice}
    >
      <defs>
        <Fade id={`${prefix}-sample`} colour="var(--ink2)" />
        {layout.groups.map(({ group }) => (
          <Fade key={group.id} id={`${prefix}-${group.id}`} colour={group.fill} />
        ))}
      </defs>
      <LivesHowToRead texts={texts} layout={layout} gradient={`${prefix}-sample`} />
      <Axis {...props} layout={layout} x={x} />
      {layout.groups.map(({ group, bars }) =>
        bars.map((placed) => (
          <LivesRow
            key={placed.bar.id}
            placed={placed}
            x={x}
            left={layout.left}
            isNarrow={layout.isNarrow}
            fill={group.fill}
            gradient={`${prefix}-${group.id}`}
          />
        )),
      )}
    </WalkableDrawing>
  )
}

function Fade({ id, colour }: { id: string; colour: string }) {
  return (
    <linearGradient id={id}>
      <stop offset="0" stopColor={colour} stopOpacity="0.85" />
      <stop offset="1" stopColor={colour} stopOpacity="0.1" />
    </linearGradient>
  )
}

type Scale = (day: number) => number

/** Each row, then its sightings; what is pressed is at least 24 pixels wide and high. */
function toStops(layout: LivesLayout, x: Scale): Stop[] {
  return layout.groups.flatMap(({ bars }) =>
    bars.flatMap(({ bar, top, height, middle }) => [
      { id: bar.id, x: 0, y: top, width: layout.width, height, spoken: bar.spoken },
      ...bar.marks.map((mark) => ({
        id: mark.id,
        x: x(mark.day) - HIT / 2,
        y: middle - HIT / 2,
        width: HIT,
        height: HIT,
        spoken: mark.spoken,
        isPart: true,
      })),
    ]),
  )
}

function Axis({ layout, domain, asOf, formatYear, x }: LivesChartProps & { layout: LivesLayout; x: Scale }) {
  const line = x(asOf.day)
  const isInside = asOf.day >= domain[0] && asOf.day <= domain[1]
  const half = textWidth(asOf.label, 13) * 0.54
  const labelX = Math.min(Math.max(line, half), layout.width - half)
  return (
    <g fontSize="13">
      {yearStarts(domain).map((day) => (
        <g key={day}>
          <line x1={x(day)} x2={x(day)} y1={layout.axisY + 8} y2={layout.height} stroke="var(--rule)" />
          {(!isInside || Math.abs(x(day) - line) > YEAR / 2 + 4) && (
            <text x={Math.max(x(day), YEAR / 2)} y={layout.axisY} textAnchor="middle" fill="var(--ink2)">
              {formatYear(day)}
            </text>
          )}
        </g>
      ))}
      {isInside && (
        <>
          <line
            x1={line}
            x2={line}
            y1={layout.axisY - 14}
            y2={layout.height}
            stroke="var(--ink)"
            strokeWidth="1.25"
          />
          <text x={labelX} y={layout.axisY - 20} textAnchor="middle" fontWeight="600" fill="var(--ink)">
            {asOf.label}
          </text>
        </>
      )}
      {layout.groups.map(({ group, headY, top, bottom }) => (
        <g key={group.id}>
          <line
            x1={x(group.start)}
            x2={x(group.start)}
            y1={top + 28}
            y2={bottom}
            stroke={group.fill}
            strokeWidth="1.5"
            strokeDasharray="1.5 4"
            strokeLinecap="round"
          />
          <text x="0" y={headY} fontWeight="600" fill={group.text}>
            {group.label}
          </text>
          <Count {...countPlace(group.count, line, headY, layout)} text={group.count} />
        </g>
      ))}
    </g>
  )
}

function Count({ x, y, anchor, text }: { x: number; y: number; anchor: "start" | "end"; text: string }) {
  return (
    <text x={x} y={y} textAnchor={anchor} fontWeight="600" fill="var(--ink)" {...HALO}>
      {text}
    </text>
  )
}

/** Right of the line of the day, or left of it where there is no room; on narrow screens under the heading. */
function countPlace(text: string, line: number, headY: number, layout: LivesLayout) {
  if (layout.isNarrow) return { x: 0, y: headY + 20, anchor: "start" as const }
  const isFull = line + 9 + textWidth(text, 14) > layout.width
  return { x: isFull ? line - 9 : line + 9, y: headY, anchor: isFull ? ("end" as const) : ("start" as const) }
}

/** First days of the years inside the span. */
function yearStarts([from, to]: readonly [number, number]): number[] {
  const [first, last] = [from, to].map((day) => Number(tickDay(day).slice(0, 4)))
  const years = Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, index) => (first ?? 0) + index)
  return years.map((year) => Date.UTC(year, 0, 1) / 86_400_000).filter((day) => day >= from && day <= to)
}
