import { scaleLinear } from "d3-scale"
import { useId } from "react"
import { AxisTicks } from "#charts/axis-ticks.tsx"
import { HALO } from "#charts/halo.ts"
import { LabPatterns } from "#charts/lab-paint.tsx"
import { NARROW } from "#charts/narrow.ts"
import { Fade } from "#charts/patterns.tsx"
import { rowStops } from "#charts/row-stops.ts"
import { ScenarioStamp } from "#charts/scenario-stamp.tsx"
import { textWidth } from "#charts/text-width.ts"
import { WalkableDrawing } from "#charts/walkable-drawing.tsx"
import { type AppealRow, type AppealRowsChartProps, ROW, TOP } from "./appeal-rows.ts"

/** How long each appeal waited at which level, all from their first day. */
export default function AppealRowsChart({ rows, max, texts, choice, width }: AppealRowsChartProps) {
  const prefix = useId()
  const isNarrow = width < NARROW
  const rowHeight = isNarrow ? ROW.narrow : ROW.wide
  const [left, right] = isNarrow ? [4, width - 8] : [220, width - 170]
  const x = scaleLinear([0, Math.max(1, max)], [left, right])
  const topOf = (index: number) => TOP + index * rowHeight
  const height = topOf(rows.length) + 4
  return (
    <WalkableDrawing
      width={width}
      height={height}
      texts={texts}
      choice={choice}
      stops={rowStops(rows, { topOf, height: rowHeight, width })}
    >
      <LabPatterns prefix={prefix} rows={rows} />
      <defs>
        {rows.map(({ id, fill }) => (
          <Fade key={id} id={`${prefix}-fade-${id}`} colour={fill} direction="out" />
        ))}
      </defs>
      {texts.stamp !== null && <ScenarioStamp text={texts.stamp} x={0} y={12} />}
      <AxisTicks
        ticks={x
          .ticks(isNarrow ? 3 : 6)
          .map((at) => (at === 0 ? { at, label: texts.days, anchor: "start" } : { at, label: String(at) }))}
        x={x}
        y={TOP - 10}
        bottom={height}
      />
      {rows.map((row, index) => (
        <Row
          key={row.id}
          row={row}
          top={topOf(index)}
          rowHeight={rowHeight}
          x={x}
          width={width}
          isNarrow={isNarrow}
          prefix={prefix}
        />
      ))}
    </WalkableDrawing>
  )
}

interface RowProps {
  row: AppealRow
  top: number
  rowHeight: number
  x: (days: number) => number
  width: number
  isNarrow: boolean
  prefix: string
}

function Row({ row, top, rowHeight, x, width, isNarrow, prefix }: RowProps) {
  const middle = isNarrow ? top + 36 : top + rowHeight / 2
  const nameY = isNarrow ? top + 18 : middle + 4.5
  const last = row.pieces.at(-1)
  const end = last === undefined ? x(0) : x(last.to) + (last.isOpen ? 34 : 0)
  return (
    <g>
      <text x="0" y={nameY} fill={row.text} fontWeight="600">
        {row.label}
      </text>
      {row.pieces.map(({ level, from, to, isOpen }) => (
        <g key={level}>
          <rect
            x={x(from)}
            y={middle - 7}
            width={Math.max(2, x(to) - x(from))}
            height="14"
            fill={`url(#${prefix}-${row.id})`}
            stroke={row.fill}
            strokeWidth="1.5"
          />
          {isOpen && (
            <rect x={x(to)} y={middle - 7} width="32" height="14" fill={`url(#${prefix}-fade-${row.id})`} />
          )}
          {x(to) - x(from) > 16 && (
            <text
              x={(x(from) + x(to)) / 2}
              y={middle + 4.5}
              textAnchor="middle"
              fill="var(--ink)"
              fontSize="12"
              {...HALO}
            >
              {level}
            </text>
          )}
        </g>
      ))}
      <text
        x={isNarrow ? width - textWidth(row.end, 12.5) : end + 8}
        y={nameY}
        fill="var(--ink)"
        fontSize={isNarrow ? 12 : 13}
        {...HALO}
      >
        {row.end}
      </text>
    </g>
  )
}
