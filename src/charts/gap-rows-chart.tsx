import { scaleLinear } from "d3-scale"
import { useId } from "react"
import { AxisTicks, unitTicks } from "./axis-ticks.tsx"
import { GapHowToRead } from "./gap-how-to-read.tsx"
import { GapRowShape } from "./gap-row.tsx"
import { columnEdges, type GapLayout, type GapRowsChartProps, layOutGapRows } from "./gap-rows.ts"
import { LabPatterns, labPaint } from "./lab-paint.tsx"
import { ScenarioHatch } from "./patterns.tsx"
import { rowStops } from "./row-stops.ts"
import { ScenarioStamp } from "./scenario-stamp.tsx"
import { WalkableDrawing } from "./walkable-drawing.tsx"

/** Per lab: used filled, granted outlined, a dotted line to what was asked for; rates in columns at the right. */
export default function GapRowsChart(props: GapRowsChartProps) {
  const layout = layOutGapRows(props, props.width)
  const { rows, max, texts, choice } = props
  const prefix = useId()
  const isScenario = texts.stamp !== null
  const x = scaleLinear([0, Math.max(1, max)], [layout.left, layout.right])
  const topOf = (index: number) => layout.rows + index * layout.row
  const stops = rowStops(rows, { topOf, height: layout.row, width: layout.width })
  const sample = isScenario ? `url(#${prefix}-sample)` : null
  return (
    <WalkableDrawing width={layout.width} height={layout.height} texts={texts} stops={stops} choice={choice}>
      {isScenario && (
        <>
          <LabPatterns prefix={prefix} rows={rows} />
          <defs>
            <ScenarioHatch id={`${prefix}-sample`} colour="var(--ink2)" />
          </defs>
        </>
      )}
      {texts.stamp !== null && <ScenarioStamp text={texts.stamp} x={0} y={12} />}
      <GapHowToRead texts={texts} layout={layout} paint={sample} />
      <Axis {...props} layout={layout} x={x} />
      {rows.map((row, index) => (
        <GapRowShape
          key={row.id}
          row={row}
          top={topOf(index)}
          layout={layout}
          x={x}
          paint={labPaint(prefix, row, isScenario)}
        />
      ))}
    </WalkableDrawing>
  )
}

function Axis({
  layout,
  texts,
  formatTick,
  x,
}: GapRowsChartProps & { layout: GapLayout; x: ReturnType<typeof scaleLinear<number>> }) {
  const y = layout.axis + 14
  const edges = columnEdges(texts.columns.length, layout.width)
  const ticks = unitTicks(x.ticks(layout.isNarrow ? 3 : 4), {
    formatTick,
    unit: texts.unit,
    isNarrow: layout.isNarrow,
  })
  return (
    <g fill="var(--ink2)">
      <AxisTicks ticks={ticks} x={x} y={y} bottom={layout.height} />
      {!layout.isNarrow &&
        texts.columns.map((column, index) => (
          <text key={column} x={edges[index]} y={y} textAnchor="end">
            {column}
          </text>
        ))}
    </g>
  )
}
