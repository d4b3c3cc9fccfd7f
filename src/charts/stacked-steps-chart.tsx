import { scaleLinear } from "d3-scale"
import { type ReactNode, use, useId } from "react"
import { CartesianGrid, ComposedChart, XAxis, YAxis } from "recharts"
import { StillContext } from "#ui/still.ts"
import { ScenarioHatch } from "./patterns.tsx"
import { PeriodReadout } from "./period-readout.tsx"
import { type StackedRow, type StackedStepsChartProps, totalOf } from "./stacked-steps.ts"
import { Bands } from "./stacked-steps-bands.tsx"
import { EndLabels } from "./stacked-steps-labels.tsx"
import { LayerMarks } from "./stacked-steps-layers.tsx"
import { RunMarks } from "./stacked-steps-overlay.tsx"
import { timeTicks } from "./time-ticks.ts"
import { usePeriodCursor } from "./use-period-cursor.ts"

/** Amounts per series over time as stacked steps, with capacity as a dashed line and reported runs laid over. */
export default function StackedStepsChart(props: StackedStepsChartProps) {
  const cursor = usePeriodCursor(props.rows.length, props.series.length + 1)
  const isNarrow = props.width < 720
  const height = isNarrow ? props.height.narrow : props.height.wide
  return (
    <div className="relative" style={{ height }}>
      {props.rows.length > 0 && (
        <PeriodReadout {...props} cursor={cursor} height={height} margin={marginOf(isNarrow)}>
          <StillOr>
            <Drawing {...props} drawnHeight={height} isNarrow={isNarrow} />
          </StillOr>
        </PeriodReadout>
      )}
    </div>
  )
}

/** Recharts draws in a document only: where a page is written, what it drew in another one stands for it. */
function StillOr({ children }: { children: ReactNode }) {
  const still = use(StillContext)
  if (still === null) return children
  // markup of our own, from the same drawing
  return <div dangerouslySetInnerHTML={{ __html: still.markup() ?? "" }} />
}

/** Space around the plot: the stamp above, direct labels at the right. */
function marginOf(isNarrow: boolean) {
  return isNarrow
    ? { top: 44, right: 68, bottom: 26, left: 36 }
    : { top: 40, right: 112, bottom: 28, left: 56 }
}

interface DrawingProps extends StackedStepsChartProps {
  width: number
  drawnHeight: number
  isNarrow: boolean
}

function Drawing(props: DrawingProps) {
  const { rows, series, texts, isNarrow, end } = props
  const prefix = useId()
  const first = rows[0]
  if (first === undefined) return null
  const max = maxOf(rows)
  const yTicks = scaleLinear([0, max], [0, 1]).ticks(4)
  // with nothing of its own to draw, Recharts takes the domains as they are given only where data may overflow
  const axis = {
    allowDataOverflow: true,
    tickLine: false,
    axisLine: false,
    tick: { fontSize: 13, fill: "var(--ink2)" },
  }
  const margin = marginOf(isNarrow)
  return (
    <ComposedChart
      width={props.width}
      height={props.drawnHeight}
      margin={{ ...margin, left: 0, bottom: 0 }}
      accessibilityLayer={false}
    >
      <title>{texts.name}</title>
      <desc>{texts.description}</desc>
      <defs>
        {series.map(({ key, fill }) => (
          <ScenarioHatch key={key} id={`${prefix}-${key}`} colour={fill} />
        ))}
      </defs>
      <CartesianGrid vertical={false} horizontalValues={yTicks} stroke="var(--rule)" />
      <XAxis
        {...axis}
        dataKey="at"
        type="number"
        domain={[first.at, end]}
        ticks={timeTicks(first.at, end - 1, isNarrow ? 4 : 8)}
        tickFormatter={(day: number) => props.formatTick(day, isNarrow)}
        interval={0}
        height={margin.bottom}
        axisLine={{ stroke: "var(--rule2)" }}
      />
      <YAxis
        {...axis}
        width={margin.left}
        domain={[0, max * (isNarrow ? 1.3 : 1.1)]}
        ticks={yTicks}
        interval={0}
        tickFormatter={(value: number) => props.formatAmount(value, isNarrow)}
      />
      <Bands {...props} prefix={prefix} />
      <RunMarks {...props} prefix={prefix} />
      <LayerMarks {...props} prefix={prefix} />
      <EndLabels {...props} />
    </ComposedChart>
  )
}

function maxOf(rows: readonly StackedRow[]): number {
  return rows.reduce((most, row) => Math.max(most, totalOf(row), row.capacity ?? 0), 1)
}
