import { useMemo } from "react"
import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts"
import { HALO } from "./halo.ts"
import { Fade } from "./patterns.tsx"
import { type RunMark, type StackedRow, type StackedStepsChartProps, totalOf } from "./stacked-steps.ts"
import { textWidth } from "./text-width.ts"

interface OverlayProps extends StackedStepsChartProps {
  isNarrow: boolean
  prefix: string
  width: number
}

type ToPixel = (value: number) => number

/** The chart's scales as plain functions. */
export interface Scales {
  x: ToPixel
  y: ToPixel
  plot: { x: number; y: number; width: number; height: number }
}

/** The same as long as nothing in them changes; `null` until Recharts has laid itself out. */
export function useScales(): Scales | null {
  const xScale = useXAxisScale()
  const yScale = useYAxisScale()
  const plot = usePlotArea()
  return useMemo(() => {
    if (xScale === undefined || yScale === undefined || plot === undefined) return null
    return { x: (value) => xScale(value) ?? 0, y: (value) => yScale(value) ?? 0, plot }
  }, [xScale, yScale, plot])
}

/** The runs on record, each inside the band of its lab, with its label above the stack and a leader to it. */
export function RunMarks(props: OverlayProps) {
  const scales = useScales()
  if (scales === null) return null
  return (
    <g>
      {props.runs.map((run) => (
        <RunMarkShape key={run.id} run={run} scales={scales} {...props} />
      ))}
    </g>
  )
}

function RunMarkShape({ run, scales, ...props }: OverlayProps & { run: RunMark; scales: Scales }) {
  const series = props.series.find(({ key }) => key === run.series)
  const outline = runOutline(run, props, scales)
  if (series === undefined || outline === null) return null
  const gradient = `${props.prefix}-run-${run.id}`
  const label = placeRunLabel(run, props, scales)
  return (
    <g>
      {!run.isExact && (
        <defs>
          <Fade id={gradient} colour={series.fill} direction="both" />
        </defs>
      )}
      <path d={outline.path} fill="var(--bg)" />
      <path
        d={outline.path}
        fill={run.isExact ? series.fill : `url(#${gradient})`}
        stroke={series.fill}
        strokeWidth="1.5"
        strokeDasharray={run.isExact ? undefined : "4 3"}
      />
      <path d={`M${outline.middle} ${label.bottom}V${outline.top}`} stroke="var(--bg)" strokeWidth="4" />
      <path d={`M${outline.middle} ${label.bottom}V${outline.top}`} stroke="var(--ink2)" strokeWidth="1" />
      <text fontSize="12" {...HALO}>
        <tspan x={label.x} y={label.y} fill="var(--ink)" fontWeight="600">
          {label.title}
        </tspan>
        {label.lines.map((line, index) => (
          <tspan key={line} x={label.x} y={label.y + LINE * (index + 1)} fill="var(--ink)">
            {line}
          </tspan>
        ))}
      </text>
    </g>
  )
}

const LINE = 16

/** The span of a run in pixels. Its floor follows the top of the bands below, which may step from month to month. */
function runOutline(run: RunMark, { rows, series, end }: OverlayProps, { x, y }: Scales) {
  const steps = rows.flatMap((row, index) => {
    const from = Math.max(row.at, run.from)
    const to = Math.min(rows[index + 1]?.at ?? end, run.to)
    return from < to ? [{ from: x(from), to: x(to), base: baseOf(row, run.series, series) }] : []
  })
  const [first, last] = [steps[0], steps.at(-1)]
  if (first === undefined || last === undefined) return null
  const ceiling = steps.map((step) => `L${step.from} ${y(step.base + run.gpus)}H${step.to}`).join("")
  const floor = steps.toReversed().map((step) => `L${step.to} ${y(step.base)}H${step.from}`)
  const middle = (first.from + last.to) / 2
  const atMiddle = steps.find((step) => step.to >= middle) ?? last
  return { path: `M${ceiling.slice(1)}${floor.join("")}Z`, middle, top: y(atMiddle.base + run.gpus) }
}

function baseOf(row: StackedRow, key: string, series: OverlayProps["series"]): number {
  const below = series.slice(
    0,
    Math.max(
      0,
      series.findIndex((entry) => entry.key === key),
    ),
  )
  return below.reduce((sum, entry) => sum + (row.values[entry.key] ?? 0), 0)
}

/** The label stands above everything drawn under it, to the left of the run's middle, or right of it at the edge. */
function placeRunLabel(run: RunMark, { rows, end, isNarrow }: OverlayProps, { x, y, plot }: Scales) {
  const middle = (x(run.from) + x(run.to)) / 2
  const [title, lines] = isNarrow ? [run.shortTitle, run.shortLines] : [run.title, run.lines]
  const width = Math.max(textWidth(title, 12.5), ...lines.map((line) => textWidth(line, 12)))
  const fitsLeft = middle - width >= plot.x + 4
  const left = fitsLeft
    ? middle - width + 6
    : Math.max(plot.x + 6, Math.min(middle - 12, plot.x + plot.width - width))
  const under = rows.filter((row, index) => x(rows[index + 1]?.at ?? end) > left && x(row.at) < left + width)
  const highest = Math.max(...under.map((row) => Math.max(row.capacity ?? 0, totalOf(row))), 0)
  const height = LINE * lines.length
  const bottom = Math.max(plot.y + height + 8, y(highest) - 10)
  return { x: left, y: bottom - height - 4, bottom: bottom + 2, title, lines }
}
