import { scaleLinear } from "d3-scale"
import { area, curveStepAfter, line } from "d3-shape"
import { useId } from "react"
import { NARROW, useWidth } from "#ui/use-width.ts"
import { AnomalyHatch } from "./patterns.tsx"

/** One panel: amounts at the days `at` (days since 1970-01-01), `null` = a gap. */
export interface StepPanel {
  key: string
  label: string
  /** first → last, at the panel's right */
  summary: string
  fill: string
  text: string
  values: readonly (number | null)[]
}

export interface StepPanelsChartProps {
  panels: readonly StepPanel[]
  /** day of each value */
  at: readonly number[]
  /** largest amount of any panel: all share one axis, which holds still */
  max: number
  /** days that are hatched, first and last inclusive */
  excluded: readonly { from: number; to: number }[]
  ticks: { first: string; last: string }
  texts: { name: string; description: string }
  formatAmount: (value: number) => string
}

const HEIGHT = { wide: 96, narrow: 64 }
const GAP = 40
const LEFT = 36

/** Small multiples on one axis: name left, first → last right, axis text only on the outer edge. */
export default function StepPanelsChart(props: StepPanelsChartProps) {
  const [ref, width] = useWidth<HTMLDivElement>()
  const prefix = useId()
  const isNarrow = width < NARROW
  const columns = isNarrow ? 1 : Math.min(props.panels.length, width < 900 ? 3 : 5)
  const panelHeight = isNarrow ? HEIGHT.narrow : HEIGHT.wide
  const panelWidth = (width - LEFT - GAP * (columns - 1)) / columns
  const rowHeight = panelHeight + 56
  const rowCount = Math.ceil(props.panels.length / columns)
  return (
    <div ref={ref}>
      {width > 0 && (
        <svg
          role="img"
          aria-label={`${props.texts.name}. ${props.texts.description}`}
          width={width}
          height={rowCount * rowHeight}
          fontSize="13"
        >
          <defs>
            <AnomalyHatch id={`${prefix}-excluded`} />
          </defs>
          {props.panels.map((panel, index) => (
            <Panel
              key={panel.key}
              {...props}
              panel={panel}
              hatch={`url(#${prefix}-excluded)`}
              left={LEFT + (index % columns) * (panelWidth + GAP)}
              top={Math.floor(index / columns) * rowHeight}
              width={panelWidth}
              height={panelHeight}
              isFirst={index % columns === 0}
              isLast={index + columns >= props.panels.length}
            />
          ))}
        </svg>
      )}
    </div>
  )
}

interface PanelProps extends StepPanelsChartProps {
  panel: StepPanel
  hatch: string
  left: number
  top: number
  width: number
  height: number
  isFirst: boolean
  isLast: boolean
}

function Panel({
  panel,
  at,
  max,
  excluded,
  ticks,
  hatch,
  left,
  top,
  width,
  height,
  isFirst,
  isLast,
  ...props
}: PanelProps) {
  const first = at[0] ?? 0
  const x = scaleLinear([first, (at.at(-1) ?? first) + 1], [left, left + width])
  const y = scaleLinear([0, max], [top + 24 + height, top + 24])
  const points = toPoints(panel.values, at)
  const shape = area<Point>()
    .defined((point) => point.value !== null)
    .x((point) => x(point.at))
    .y0(y(0))
    .y1((point) => y(point.value ?? 0))
    .curve(curveStepAfter)
  const edge = line<Point>()
    .defined((point) => point.value !== null)
    .x((point) => x(point.at))
    .y((point) => y(point.value ?? 0))
    .curve(curveStepAfter)
  return (
    <g>
      <text x={left} y={top + 12} fill={panel.text} fontWeight="600">
        {panel.label}
      </text>
      <text x={left + width} y={top + 12} textAnchor="end" fill="var(--ink2)" fontSize="12">
        {panel.summary}
      </text>
      {[0, max / 2, max].map((value) => (
        <line
          key={value}
          x1={left}
          x2={left + width}
          y1={y(value)}
          y2={y(value)}
          stroke={value === 0 ? "var(--rule2)" : "var(--rule)"}
        />
      ))}
      <path d={shape(points) ?? ""} fill={panel.fill} fillOpacity="0.22" />
      <path d={edge(points) ?? ""} fill="none" stroke={panel.fill} strokeWidth="1.75" />
      {excluded.map((span) => (
        <Hatch
          key={span.from}
          from={x(span.from)}
          to={x(span.to + 1)}
          top={y(max)}
          bottom={y(0)}
          paint={hatch}
        />
      ))}
      {isFirst && (
        <g textAnchor="end" fill="var(--ink2)">
          <text x={left - 6} y={y(max) + 4.5}>
            {props.formatAmount(max)}
          </text>
          <text x={left - 6} y={y(0) + 4.5}>
            0
          </text>
        </g>
      )}
      {isLast && (
        <g fill="var(--ink2)" fontSize="12">
          <text x={left} y={y(0) + 18}>
            {ticks.first}
          </text>
          <text x={left + width} y={y(0) + 18} textAnchor="end">
            {ticks.last}
          </text>
        </g>
      )}
    </g>
  )
}

interface Point {
  at: number
  value: number | null
}

/** Each value holds to the end of its day; a gap follows at once where the next day has none. */
function toPoints(values: readonly (number | null)[], at: readonly number[]): Point[] {
  return values.flatMap((value, index) => {
    const day = at[index] ?? 0
    const endsHere = value !== null && (values[index + 1] ?? null) === null
    const point = { at: day, value }
    return endsHere ? [point, { at: day + 1, value }] : [point]
  })
}

/** At least 8 px wide, so that one day among many can be seen. */
function Hatch({
  from,
  to,
  top,
  bottom,
  paint,
}: {
  from: number
  to: number
  top: number
  bottom: number
  paint: string
}) {
  const width = Math.max(8, to - from)
  return <rect x={(from + to) / 2 - width / 2} width={width} y={top} height={bottom - top} fill={paint} />
}
