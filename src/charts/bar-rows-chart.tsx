import { scaleLinear } from "d3-scale"
import { useId } from "react"
import { AxisTicks } from "./axis-ticks.tsx"
import { type BarRow, type BarRowsChartProps, type BarRowsLayout, layOutBarRows } from "./bar-rows.ts"
import { HALO } from "./halo.ts"
import { type LabPaint, LabPatterns, labPaint } from "./lab-paint.tsx"
import { RowName } from "./row-name.tsx"
import { rowStops } from "./row-stops.ts"
import { ScenarioStamp } from "./scenario-stamp.tsx"
import { textWidth } from "./text-width.ts"
import { WalkableDrawing } from "./walkable-drawing.tsx"

/** Ranked bars, one a row, with what each stands for behind it. */
export default function BarRowsChart(props: BarRowsChartProps) {
  const layout = layOutBarRows(props, props.width)
  const { rows, texts, choice } = props
  const prefix = useId()
  const isScenario = texts.stamp !== null
  const max = props.max ?? Math.max(1, ...rows.map(({ value }) => value))
  const x = scaleLinear([0, max || 1], [layout.left, layout.right])
  const topOf = (index: number) => layout.rows + index * layout.row
  const stops = rowStops(rows, { topOf, height: layout.row, width: layout.width })
  return (
    <WalkableDrawing width={layout.width} height={layout.height} texts={texts} stops={stops} choice={choice}>
      {isScenario && <LabPatterns prefix={prefix} rows={rows} />}
      {texts.stamp !== null && rows.length > 0 && <ScenarioStamp text={texts.stamp} x={0} y={12} />}
      {rows.length === 0 ? (
        <text x="0" y="18" fill="var(--ink)" fontSize="15">
          {texts.empty}
        </text>
      ) : (
        <AxisTicks
          ticks={(props.max === undefined ? [0, 0.25, 0.5, 0.75, 1] : x.ticks(layout.isNarrow ? 3 : 5)).map(
            (at) => ({
              at,
              label: props.formatTick(at),
              anchor: layout.isNarrow && at === 0 ? "start" : undefined,
            }),
          )}
          x={x}
          y={layout.axis + 14}
          bottom={layout.height}
        />
      )}
      {rows.map((row, index) => (
        <Row
          key={row.id}
          row={row}
          top={topOf(index)}
          layout={layout}
          x={x}
          paint={row.isEmpty ? { fill: "none", fillOpacity: 0 } : labPaint(prefix, row, isScenario)}
        />
      ))}
    </WalkableDrawing>
  )
}

interface RowProps {
  row: BarRow
  top: number
  layout: BarRowsLayout
  x: (value: number) => number
  paint: LabPaint
}

function Row({ row, top, layout, x, paint }: RowProps) {
  const { isNarrow, width } = layout
  const length = Math.max(0, row.value)
  const middle = top + (isNarrow ? 34 : layout.row / 2)
  const textY = isNarrow ? top + 20 : middle + 4.5
  const amountX = isNarrow ? width - textWidth(row.detail, 12) - 12 : x(length) + 8
  const detailX = isNarrow ? width : amountX + textWidth(row.amount, 13) * 1.08 + 8
  return (
    <g>
      <RowName row={row} y={textY} left={layout.left} isNarrow={isNarrow} />
      <rect
        x={x(0)}
        y={middle - 7}
        width={x(length) - x(0)}
        height="14"
        {...paint}
        stroke={row.fill}
        strokeWidth="1.5"
        strokeDasharray={row.isEmpty ? "4 3" : undefined}
      />
      <text
        x={amountX}
        y={textY}
        textAnchor={isNarrow ? "end" : "start"}
        fill="var(--ink)"
        fontWeight="600"
        {...HALO}
      >
        {row.amount}
      </text>
      <text
        x={detailX}
        y={textY}
        textAnchor={isNarrow ? "end" : "start"}
        fill="var(--ink2)"
        fontSize="12"
        {...HALO}
      >
        {row.detail}
      </text>
    </g>
  )
}
