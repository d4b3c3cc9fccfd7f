import { scaleLinear } from "d3-scale"
import { useId } from "react"
import { AxisTicks, unitTicks } from "./axis-ticks.tsx"
import { type ChangeChartProps, type ChangeLayout, type ChangeRow, layOutChange } from "./change.ts"
import { DumbbellMark } from "./dumbbell-mark.tsx"
import { type LabPaint, LabPatterns, labPaint } from "./lab-paint.tsx"
import { RowName } from "./row-name.tsx"
import { rowStops } from "./row-stops.ts"
import { ScenarioStamp } from "./scenario-stamp.tsx"
import { textWidth } from "./text-width.ts"
import { WalkableDrawing } from "./walkable-drawing.tsx"

/** One amount per lab in two periods: hollow where it was, filled where it came to, the difference at the right. */
export default function ChangeChart(props: ChangeChartProps) {
  const layout = layOutChange(props, props.width)
  const { rows, max, texts, choice } = props
  const prefix = useId()
  const isScenario = texts.stamp !== null
  const x = scaleLinear([0, max || 1], [layout.left, layout.right])
  const topOf = (index: number) => layout.rows + index * layout.row
  const stops = rowStops(rows, { topOf, height: layout.row, width: layout.width })
  return (
    <WalkableDrawing width={layout.width} height={layout.height} texts={texts} stops={stops} choice={choice}>
      {isScenario && <LabPatterns prefix={prefix} rows={rows} />}
      {texts.stamp !== null && <ScenarioStamp text={texts.stamp} x={0} y={12} />}
      <Key texts={texts} y={layout.key + 8} />
      {rows.length === 0 ? (
        <text x="0" y={layout.rows + 20} fill="var(--ink)">
          {texts.empty}
        </text>
      ) : (
        <Axis {...props} layout={layout} x={x} />
      )}
      {rows.map((row, index) => (
        <Row
          key={row.id}
          row={row}
          top={topOf(index)}
          layout={layout}
          x={x}
          paint={isScenario ? labPaint(prefix, row, true) : null}
        />
      ))}
    </WalkableDrawing>
  )
}

function Key({ texts, y }: Pick<ChangeChartProps, "texts"> & { y: number }) {
  const second = 14 + textWidth(texts.before, 12) + 22
  return (
    <g fontSize="12" fill="var(--ink2)">
      <DumbbellMark before={5} after={null} y={y} colour="var(--ink2)" />
      <text x="14" y={y + 4}>
        {texts.before}
      </text>
      <DumbbellMark before={null} after={second} y={y} colour="var(--ink2)" />
      <text x={second + 10} y={y + 4}>
        {texts.after}
      </text>
    </g>
  )
}

interface AxisProps extends ChangeChartProps {
  layout: ChangeLayout
  x: ReturnType<typeof scaleLinear<number>>
}

function Axis({ layout, texts, formatTick, x }: AxisProps) {
  const { isNarrow } = layout
  const ticks = unitTicks(x.ticks(isNarrow ? 3 : 5), { formatTick, unit: texts.unit, isNarrow })
  return <AxisTicks ticks={ticks} x={x} y={layout.axis + 20} bottom={layout.height} />
}

interface RowProps {
  row: ChangeRow
  top: number
  layout: ChangeLayout
  x: (value: number) => number
  /** the hatch of a scenario, `null` = a plain line */
  paint: LabPaint | null
}

function Row({ row, top, layout, x, paint }: RowProps) {
  const { isNarrow } = layout
  const textY = isNarrow ? top + 18 : top + layout.row / 2 + 4.5
  const middle = isNarrow ? top + 35 : top + layout.row / 2
  const [before, after] = [row.before, row.after].map((value) => (value === null ? null : x(value)))
  const difference = textWidth(row.difference, 13) * 1.08
  return (
    <g>
      <RowName row={row} y={textY} left={layout.left} isNarrow={isNarrow} />
      <DumbbellMark before={before ?? null} after={after ?? null} y={middle} colour={row.fill}>
        {paint !== null && typeof before === "number" && typeof after === "number" ? (
          <rect
            x={Math.min(before, after)}
            width={Math.abs(after - before)}
            y={middle - 3.5}
            height="7"
            {...paint}
            stroke={row.fill}
          />
        ) : undefined}
      </DumbbellMark>
      <text
        x={isNarrow ? layout.width - difference - 10 : layout.amounts}
        y={textY}
        textAnchor="end"
        fill="var(--ink2)"
      >
        {row.amounts}
      </text>
      <text x={layout.difference} y={textY} textAnchor="end" fill="var(--ink)" fontWeight="600">
        {row.difference}
      </text>
    </g>
  )
}
