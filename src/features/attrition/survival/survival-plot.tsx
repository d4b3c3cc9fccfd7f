import { scaleLinear } from "d3-scale"
import { HALO } from "#charts/halo.ts"
import { textWidth } from "#charts/text-width.ts"
import { AXIS, bandOf, type CurvePoint, lineOf, PLOT, ROW } from "./survival-layout.ts"

export interface SurvivalPlot {
  id: string
  label: string
  fill: string
  text: string
  /** months after which nobody is followed; `null` where that is off the axis */
  end: number | null
  earliest: readonly CurvePoint[]
  latest: readonly CurvePoint[]
  /** a line the evidence cannot place, dotted; empty where it is not wanted */
  estimate: readonly CurvePoint[]
  /** numbered events on the axis */
  events: readonly { months: number; number: number }[]
  /** position of the as-of line, in months */
  asOf: number | null
  /** counts at fixed times, one per column under the axis, in the order of `texts.rows` */
  columns: readonly { id: string; months: number; tick: string; values: readonly number[]; spoken: string }[]
}

/** Texts of the drawing that its panels share. */
export interface PlotTexts {
  axis: string
  asOf: string
  /** stands where the band ends */
  end: string
  rows: readonly string[]
}

const SHARES = [0, 0.25, 0.5, 0.75, 1]

interface PlotProps {
  texts: PlotTexts
  formatShare: (share: number) => string
  plot: SurvivalPlot
  top: number
  x: (months: number) => number
}

/** One group: the band between its two curves, and the counts under the axis. */
export function Plot({ plot, top, x, texts, formatShare }: PlotProps) {
  const y = scaleLinear([0, 1], [top + PLOT, top])
  const last = plot.columns.at(-1)?.months ?? 0
  return (
    <g>
      <text x={x(0)} y={top - 34} fill={plot.text} fontWeight="600">
        {plot.label}
      </text>
      {SHARES.map((share) => (
        <g key={share}>
          <line
            x1={x(0)}
            x2={x(last)}
            y1={y(share)}
            y2={y(share)}
            stroke={share === 0 ? "var(--rule2)" : "var(--rule)"}
          />
          <text x={x(0) - 16} y={y(share) + 4.5} textAnchor="end" fill="var(--ink2)">
            {formatShare(share)}
          </text>
        </g>
      ))}
      {plot.end !== null && (
        <RecordEnd at={x(plot.end)} room={x(last) - x(plot.end)} top={top} label={texts.end} />
      )}
      <path d={bandOf(plot, plot.end ?? last, x, y)} fill={plot.fill} fillOpacity="0.17" stroke={plot.fill} />
      {plot.events.map(({ months, number }, index) => (
        <g key={number}>
          <line
            x1={x(months)}
            x2={x(months)}
            y1={top}
            y2={top + PLOT}
            stroke="var(--ink2)"
            strokeDasharray="2 3"
          />
          <text
            x={x(months)}
            y={top + 12 + (index % 4) * 14}
            textAnchor="middle"
            fontSize="12"
            fill="var(--ink2)"
            {...HALO}
          >
            {number}
          </text>
        </g>
      ))}
      {plot.estimate.length > 0 && (
        <path
          d={lineOf(plot.estimate, last, x, y)}
          fill="none"
          stroke={plot.fill}
          strokeWidth="2"
          strokeDasharray="1.5 4"
          strokeLinecap="round"
        />
      )}
      {plot.asOf !== null && <AsOfLine at={x(plot.asOf)} top={top} label={texts.asOf} middle={x(last / 2)} />}
      <Counts plot={plot} top={top + PLOT} x={x} texts={texts} />
    </g>
  )
}

/** Beyond it there is nothing to read: the band would say that anything may be. */
function RecordEnd({ at, room, top, label }: { at: number; room: number; top: number; label: string }) {
  const isBehind = textWidth(label, 12) + 6 <= room
  return (
    <g>
      <line x1={at} x2={at} y1={top} y2={top + PLOT} stroke="var(--ink2)" strokeDasharray="1 3" />
      <text
        x={isBehind ? at + 6 : at - 6}
        y={top + PLOT - 8}
        textAnchor={isBehind ? "start" : "end"}
        fontSize="12"
        fill="var(--ink2)"
        {...HALO}
      >
        {label}
      </text>
    </g>
  )
}

interface AsOfLineProps {
  at: number
  top: number
  label: string
  middle: number
}

function AsOfLine({ at, top, label, middle }: AsOfLineProps) {
  return (
    <g>
      <line x1={at} x2={at} y1={top - 8} y2={top + PLOT} stroke="var(--ink)" strokeWidth="1.5" />
      <text
        x={at}
        y={top - 12}
        textAnchor={at > middle ? "end" : "start"}
        fill="var(--ink)"
        fontSize="12"
        fontWeight="600"
      >
        {label}
      </text>
    </g>
  )
}

function Counts({ plot, top, x, texts }: Pick<PlotProps, "plot" | "top" | "x" | "texts">) {
  return (
    <g fill="var(--ink2)">
      {plot.columns.map(({ id, months, tick, values }) => (
        <g key={id} textAnchor="middle">
          <text x={x(months)} y={top + 20}>
            {tick}
          </text>
          {values.map((value, row) => (
            <text key={texts.rows[row]} x={x(months)} y={top + AXIS + 16 + row * ROW} fill="var(--ink)">
              {value}
            </text>
          ))}
        </g>
      ))}
      <text x={x(plot.columns.at(-1)?.months ?? 0) + 14} y={top + 38} textAnchor="end" fontSize="12">
        {texts.axis}
      </text>
      {texts.rows.map((label, row) => (
        <text key={label} x={x(0) - 16} y={top + AXIS + 16 + row * ROW} textAnchor="end" fontSize="12">
          {label}
        </text>
      ))}
    </g>
  )
}
