import { scaleLinear } from "d3-scale"
import { area, curveStepAfter, line } from "d3-shape"
import type { PanelPlace, StepPanel, StepPanelsChartProps } from "./step-panels.ts"

interface PanelProps extends StepPanelsChartProps, PanelPlace {
  panel: StepPanel
  /** the period that is read, and the one that is chosen, by their place among the values */
  active: number | null
  chosen: number | null
  /** the arrow keys stand in this panel */
  isWalked: boolean
  hatch: string
  /** paint of a scenario; `null` = a record, drawn as a pale area */
  paint: string | null
}

/** One lab’s amounts as steps, with what is excluded hatched over its whole height. */
export function Panel({
  panel,
  at,
  max,
  excluded,
  ticks,
  hatch,
  paint,
  left,
  top,
  width,
  height,
  isFirst,
  isLast,
  active,
  chosen,
  isWalked,
  ...props
}: PanelProps) {
  const first = at[0] ?? 0
  const end = props.end ?? (at.at(-1) ?? first) + 1
  const x = scaleLinear([first, end], [left, left + width])
  const y = scaleLinear([0, max], [top + 24 + height, top + 24])
  const points = toPoints(panel.values, at, end)
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
  const readout = active === null ? null : readAt(active, panel, props)
  const spanOf = (index: number) => ({ from: x(at[index] ?? first), to: x(at[index + 1] ?? end) })
  const plot = { top: y(max), bottom: y(0) }
  return (
    <g>
      {chosen !== null && <PeriodBand {...spanOf(chosen)} {...plot} isChosen />}
      {isWalked && (
        <rect x={left - 4} y={top} width={width + 8} height={height + 28} fill="none" stroke="var(--ink)" />
      )}
      <text x={left} y={top + 12} fill={panel.text} fontWeight="600">
        {panel.label}
      </text>
      <text x={left + width} y={top + 12} textAnchor="end" fill="var(--ink2)" fontSize="12">
        {readout ?? panel.summary}
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
      <path d={shape(points) ?? ""} fill={paint ?? panel.fill} fillOpacity={paint === null ? 0.22 : 1} />
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
      {active !== null && <PeriodBand {...spanOf(active)} {...plot} />}
      {panel.marked !== undefined && (
        <line
          x1={x(panel.marked)}
          x2={x(panel.marked)}
          y1={y(max) - 4}
          y2={y(0)}
          stroke="var(--ink)"
          strokeWidth="2"
        />
      )}
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

/** “May 2020: 128”, in the place of the summary. */
function readAt(
  index: number,
  panel: StepPanel,
  { periods, texts, formatAmount }: Pick<StepPanelsChartProps, "periods" | "texts" | "formatAmount">,
) {
  const value = panel.values[index] ?? null
  return `${periods[index]?.label ?? ""}: ${value === null ? texts.missing : formatAmount(value)}`
}

interface PeriodBandProps {
  from: number
  to: number
  top: number
  bottom: number
  isChosen?: boolean
}

/** A period over the whole height: filled where it is chosen, outlined where it is only read. */
function PeriodBand({ from, to, top, bottom, isChosen = false }: PeriodBandProps) {
  const width = Math.max(2, to - from)
  return (
    <rect
      x={from}
      y={top - 4}
      width={width}
      height={bottom - top + 4}
      fill={isChosen ? "var(--rule2)" : "none"}
      fillOpacity="0.45"
      stroke={isChosen ? "none" : "var(--ink)"}
    />
  )
}

interface Point {
  at: number
  value: number | null
}

/** Each value holds to the end of its period; a gap follows at once where the next period has none. */
function toPoints(values: readonly (number | null)[], at: readonly number[], end: number): Point[] {
  return values.flatMap((value, index) => {
    const day = at[index] ?? 0
    const endsHere = value !== null && (values[index + 1] ?? null) === null
    const point = { at: day, value }
    return endsHere ? [point, { at: at[index + 1] ?? end, value }] : [point]
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
