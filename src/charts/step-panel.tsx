import { scaleLinear } from "d3-scale"
import { memo } from "react"
import type { PanelPlace, StepPanel, StepPanelsChartProps } from "./step-panels.ts"
import { stepArea, stepLine, toPathSteps } from "./step-path.ts"

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
  const { x, y } = scalesOf({ left, top, width, height, max }, first, end)
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
      <Steps values={panel.values} fill={panel.fill} {...{ at, end, max, left, top, width, height, paint }} />
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

interface StepsProps extends Pick<PanelProps, "at" | "max" | "paint" | "left" | "top" | "width" | "height"> {
  values: StepPanel["values"]
  fill: string
  end: number
}

/** The steps themselves: what is pointed at changes nothing in them. */
const Steps = memo(function Steps({ values, at, end, fill, paint, ...place }: StepsProps) {
  const { x, y } = scalesOf(place, at[0] ?? 0, end)
  const steps = toPathSteps({ at, values, end }, { x, y, width: place.width })
  return (
    <>
      <path d={stepArea(steps, y(0))} fill={paint ?? fill} fillOpacity={paint === null ? 0.22 : 1} />
      <path d={stepLine(steps)} fill="none" stroke={fill} strokeWidth="1.75" />
    </>
  )
})

function scalesOf(
  { left, top, width, height, max }: Pick<PanelProps, "left" | "top" | "width" | "height" | "max">,
  first: number,
  end: number,
) {
  return {
    x: scaleLinear([first, end], [left, left + width]),
    y: scaleLinear([0, max], [top + 24 + height, top + 24]),
  }
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
