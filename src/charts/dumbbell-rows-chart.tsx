import { DumbbellMark } from "./dumbbell-mark.tsx"
import {
  type DumbbellLayout,
  type DumbbellRow,
  type DumbbellRowsChartProps,
  layOutDumbbells,
  type MoveSide,
  type SideLayout,
} from "./dumbbell-rows.ts"
import { rowStops } from "./row-stops.ts"
import { textWidth } from "./text-width.ts"
import { WalkableDrawing } from "./walkable-drawing.tsx"

/** Matched cuts and rises of one day: a row each, both labs’ grants before and after on one scale. */
export default function DumbbellRowsChart(props: DumbbellRowsChartProps) {
  const { width, rows, max, texts, choice } = props
  const layout = layOutDumbbells(props, width)
  const topOf = (index: number) => layout.head + index * layout.row
  const stops = rowStops(rows, { topOf, height: layout.row, width })
  return (
    <WalkableDrawing
      width={width}
      height={topOf(rows.length) + 1}
      texts={texts}
      stops={stops}
      choice={choice}
    >
      <Key texts={texts} />
      <Head texts={texts} layout={layout} width={width} />
      {rows.map((row, index) => (
        <Row
          key={row.id}
          row={row}
          top={topOf(index)}
          layout={layout}
          width={width}
          max={Math.max(1, max)}
          unit={texts.unit}
        />
      ))}
    </WalkableDrawing>
  )
}

function Key({ texts }: Pick<DumbbellRowsChartProps, "texts">) {
  const second = 14 + textWidth(texts.before, 12) + 18
  return (
    <g fontSize="12" fill="var(--ink2)">
      <DumbbellMark before={5} after={null} y={8} />
      <text x="14" y="12">
        {texts.before}
      </text>
      <DumbbellMark before={null} after={second} y={8} />
      <text x={second + 10} y="12">
        {texts.after}
      </text>
    </g>
  )
}

function Head({
  texts,
  layout,
  width,
}: Pick<DumbbellRowsChartProps, "texts"> & { layout: DumbbellLayout; width: number }) {
  const y = layout.head - 10
  return (
    <g fill="var(--ink2)">
      <text x="0" y={y}>
        {texts.date}
      </text>
      {!layout.isNarrow && (
        <text x={layout.gpus} y={y} textAnchor="end">
          {texts.unit}
        </text>
      )}
      <text x={layout.cut.label} y={y}>
        {layout.isNarrow ? `↓ ${texts.cut}, ↑ ${texts.rise}` : texts.cut}
      </text>
      {!layout.isNarrow && (
        <text x={layout.rise.label} y={y}>
          {texts.rise}
        </text>
      )}
      <line x1="0" x2={width} y1={layout.head - 0.5} y2={layout.head - 0.5} stroke="var(--ink)" />
    </g>
  )
}

interface RowProps {
  row: DumbbellRow
  top: number
  layout: DumbbellLayout
  width: number
  max: number
  unit: string
}

function Row({ row, top, layout, width, max, unit }: RowProps) {
  const { isNarrow } = layout
  const first = top + (isNarrow ? 19 : layout.row / 2)
  const second = isNarrow ? top + 43 : first
  const bottom = top + layout.row - 0.5
  return (
    <g>
      <text x="0" y={first + 4.5} fill="var(--ink)">
        {row.date}
      </text>
      <text
        x={isNarrow ? 0 : layout.gpus}
        y={second + 4.5}
        textAnchor={isNarrow ? "start" : "end"}
        fill="var(--ink)"
        fontWeight="600"
      >
        {isNarrow ? `${row.gpus} ${unit}` : row.gpus}
      </text>
      <Side side={row.cut} place={layout.cut} y={first} max={max} arrow={isNarrow ? "↓ " : ""} />
      <Side side={row.rise} place={layout.rise} y={second} max={max} arrow={isNarrow ? "↑ " : ""} />
      <line x1="0" x2={width} y1={bottom} y2={bottom} stroke="var(--rule)" />
    </g>
  )
}

interface SideProps {
  side: MoveSide
  place: SideLayout
  y: number
  max: number
  arrow: string
}

function Side({ side, place, y, max, arrow }: SideProps) {
  const { trackFrom, trackTo } = place
  const x = (value: number) => trackFrom + (value / max) * (trackTo - trackFrom)
  return (
    <g fill="var(--ink)">
      <text x={place.label} y={y + 4.5}>
        {arrow + side.label}
      </text>
      <line x1={trackFrom} x2={trackTo} y1={y} y2={y} stroke="var(--rule)" />
      <DumbbellMark before={x(side.before)} after={x(side.after)} y={y} />
      <text x={place.amounts} y={y + 4} textAnchor="end" fontSize="12">
        {side.amounts}
      </text>
    </g>
  )
}
