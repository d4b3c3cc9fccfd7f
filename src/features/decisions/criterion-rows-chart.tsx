import { scaleLinear } from "d3-scale"
import { AxisTicks } from "#charts/axis-ticks.tsx"
import { LabMark } from "#charts/lab-mark.tsx"
import { MARK, type PlacedEntry } from "#charts/legend-layout.ts"
import { NARROW } from "#charts/narrow.ts"
import { rowStops } from "#charts/row-stops.ts"
import { ScenarioStamp } from "#charts/scenario-stamp.tsx"
import { textWidth } from "#charts/text-width.ts"
import { WalkableDrawing } from "#charts/walkable-drawing.tsx"
import { type CriterionRow, type CriterionRowsChartProps, layOut, ROW, spreadDots } from "./criterion-rows.ts"

/** Rows of dots with a median tick: whether a class of cases fares better than another can be seen, case by case. */
export default function CriterionRowsChart({
  rows,
  legend,
  texts,
  formatShare,
  choice,
  width,
}: CriterionRowsChartProps) {
  const isNarrow = width < NARROW
  const rowHeight = isNarrow ? ROW.narrow : ROW.wide
  const names = Math.max(...rows.map(({ label }) => textWidth(label, 13) * 1.08), 0)
  const [left, right] = isNarrow ? [6, width - 10] : [names + 24, width - 220]
  const x = scaleLinear([lowestOf(rows), 1], [left, right])
  const { key, top } = layOut(legend, width)
  const topOf = (index: number) => top + index * rowHeight
  const height = topOf(rows.length)
  const middleOf = (index: number) => topOf(index) + (isNarrow ? 42 : rowHeight / 2)
  const offsets = rows.map(({ dots }) =>
    spreadDots(
      dots.map(({ value }) => x(value)),
      isNarrow ? 36 : rowHeight,
    ),
  )
  const classes = rowStops(
    rows.map(({ id, label, summary }) => ({ id, spoken: `${label}: ${summary}` })),
    { topOf, height: rowHeight, width },
  )
  // ↑ ↓ walk the classes, ← → the decisions in them
  const stops = classes.flatMap((stop, index) => [
    stop,
    ...(rows[index]?.dots ?? []).map(({ id, value, spoken }, at) => ({
      ...{ id, spoken, isPart: true, width: 10, height: 10 },
      x: x(value) - 5,
      y: middleOf(index) + (offsets[index]?.[at] ?? 0) - 5,
    })),
  ])
  return (
    <WalkableDrawing width={width} height={height} texts={texts} choice={choice} stops={stops}>
      {texts.stamp !== null && <ScenarioStamp text={texts.stamp} x={0} y={12} />}
      <Key {...key} />
      <AxisTicks
        ticks={x.ticks(isNarrow ? 3 : 5).map((at) => ({
          at,
          label: formatShare(at),
          anchor: isNarrow ? edgeOf(at, x.domain()) : undefined,
        }))}
        x={x}
        y={top - 10}
        bottom={height}
      />
      {rows.map((row, index) => (
        <Row
          key={row.id}
          row={row}
          x={x}
          nameY={isNarrow ? topOf(index) + 18 : topOf(index) + rowHeight / 2 + 4.5}
          middle={middleOf(index)}
          offsets={offsets[index] ?? []}
          isNarrow={isNarrow}
          width={width}
        />
      ))}
    </WalkableDrawing>
  )
}

/** Whose dots are whose, inside the drawing so that a picture of it has it, too. */
function Key({ entries, top }: { entries: readonly PlacedEntry[]; top: number }) {
  return (
    <g>
      {entries.map(({ label, x, y, mark }) => (
        <g key={label}>
          {"fill" in mark && <LabMark x={x + 6} y={top + y + 10.5} r={4.5} fill={mark.fill} />}
          <text x={x + MARK} y={top + y + 15} fill="var(--ink2)">
            {label}
          </text>
        </g>
      ))}
    </g>
  )
}

/** The labels at both ends of the axis stay inside a narrow drawing. */
function edgeOf(at: number, [first, last]: readonly number[]): "start" | "end" | undefined {
  return at === first ? "start" : at === last ? "end" : undefined
}

/** Dots compare by their places, so the axis begins at the quarter below the lowest, not at nothing. */
function lowestOf(rows: CriterionRowsChartProps["rows"]): number {
  const values = rows.flatMap(({ dots }) => dots.map(({ value }) => value))
  return values.length === 0 ? 0 : Math.min(Math.floor(Math.min(...values) * 4) / 4, 0.75)
}

interface RowProps {
  row: CriterionRow
  x: (value: number) => number
  /** of each dot from the middle of the row */
  offsets: readonly number[]
  nameY: number
  middle: number
  isNarrow: boolean
  width: number
}

function Row({ row, x, offsets, nameY, middle, isNarrow, width }: RowProps) {
  return (
    <g>
      <text x="0" y={nameY} fill="var(--ink)" fontWeight="600">
        {row.label}
      </text>
      {row.dots.map(({ id, value, fill }, index) => (
        <LabMark
          key={id}
          x={x(value)}
          y={middle + (offsets[index] ?? 0)}
          r={4}
          fill={fill}
          fillOpacity={0.35}
        />
      ))}
      {row.median !== null && (
        <line
          x1={x(row.median)}
          x2={x(row.median)}
          y1={middle - 13}
          y2={middle + 13}
          stroke="var(--ink)"
          strokeWidth="2"
        />
      )}
      <text x={width} y={nameY} textAnchor="end" fill="var(--ink2)" fontSize={isNarrow ? 12 : 13}>
        {row.summary}
      </text>
    </g>
  )
}
