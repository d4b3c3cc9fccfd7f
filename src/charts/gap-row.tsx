import { columnEdges, type GapLayout, type GapRow, placePair } from "./gap-rows.ts"
import { HALO } from "./halo.ts"
import type { LabPaint } from "./lab-paint.tsx"
import { RowName } from "./row-name.tsx"
import { textWidth } from "./text-width.ts"

interface GapRowShapeProps {
  row: GapRow
  top: number
  layout: GapLayout
  x: (value: number) => number
  paint: LabPaint
}

const BAR = 14

/** One lab’s name, marks, values and rates. */
export function GapRowShape({ row, top, layout, x, paint }: GapRowShapeProps) {
  const { isNarrow, left, width } = layout
  const middle = top + (isNarrow ? 34 : layout.row > 48 ? 17 : 14)
  const edges = columnEdges(row.rates.length, width)
  return (
    <g>
      <RowName row={row} y={isNarrow ? top + 18 : middle + 4.5} left={left} isNarrow={isNarrow} />
      <Marks row={row} middle={middle} x={x} paint={paint} />
      <Values row={row} middle={middle} x={x} layout={layout} />
      {isNarrow ? (
        <text x={width} y={top + 18} textAnchor="end" fill="var(--ink)">
          {row.rateLine}
        </text>
      ) : (
        row.rates.map(({ text, isKnown }, index) => (
          <text
            key={edges[index]}
            x={edges[index]}
            y={middle + 4.5}
            textAnchor="end"
            fontSize={isKnown ? 13 : 12}
            fill={isKnown ? "var(--ink)" : "var(--ink2)"}
          >
            {text}
          </text>
        ))
      )}
    </g>
  )
}

function Marks({
  row,
  middle,
  x,
  paint,
}: Pick<GapRowShapeProps, "row" | "x" | "paint"> & { middle: number }) {
  const bar = { x: x(0), y: middle - BAR / 2, height: BAR, stroke: row.fill, strokeWidth: 1.5 }
  return (
    <g>
      {row.requested !== null && (
        <line
          x1={x(row.granted ?? 0)}
          x2={x(row.requested)}
          y1={middle}
          y2={middle}
          stroke={row.fill}
          strokeWidth="1.5"
          strokeDasharray="1.5 4"
          strokeLinecap="round"
        />
      )}
      {row.used !== null && <rect {...bar} {...paint} width={x(row.used) - x(0)} />}
      {row.granted !== null && <rect {...bar} fill="none" width={x(row.granted) - x(0)} />}
      {row.granted !== null && (row.used ?? 0) > row.granted && (
        <GrantEdge x={x(row.granted)} middle={middle} fill={row.fill} />
      )}
      {row.requested !== null && (
        <circle
          cx={x(row.requested)}
          cy={middle}
          r="5"
          fill="var(--bg)"
          stroke={row.fill}
          strokeWidth="1.8"
        />
      )}
    </g>
  )
}

/** Where the grant ends inside the bar of what was used, seen on any hatch. */
function GrantEdge({ x, middle, fill }: { x: number; middle: number; fill: string }) {
  const line = { x1: x, x2: x, y1: middle - BAR / 2 - 3, y2: middle + BAR / 2 + 3 }
  return (
    <g data-mark="grant-edge">
      <line {...line} stroke="var(--bg)" strokeWidth="5" />
      <line {...line} stroke={fill} strokeWidth="2.5" />
    </g>
  )
}

function Values({
  row,
  middle,
  x,
  layout,
}: Pick<GapRowShapeProps, "row" | "x" | "layout"> & { middle: number }) {
  const { requested, granted, used } = row.labels
  const under = placeUnder(row, x, layout)
  const end = x(Math.max(row.requested ?? 0, row.granted ?? 0, row.used ?? 0)) + 12
  const isFull = end + textWidth(requested ?? "", 13) > (layout.isNarrow ? layout.width : layout.right + 80)
  return (
    <g fontSize="12" fill="var(--ink2)" {...HALO}>
      {requested !== null && (
        <text
          x={isFull && layout.isNarrow ? layout.width : end}
          y={middle + 4.5}
          textAnchor={isFull && layout.isNarrow ? "end" : "start"}
          fontSize={row.requested === null ? 12 : 13}
          fill={row.requested === null ? "var(--ink2)" : "var(--ink)"}
        >
          {requested}
        </text>
      )}
      {used !== null && (
        <text x={under.used} y={middle + 22}>
          {used}
        </text>
      )}
      {granted !== null && (
        <text x={under.granted} y={middle + 22}>
          {granted}
        </text>
      )}
    </g>
  )
}

/** The smaller amount stands left of the larger one; what is not recorded stands behind what is. */
function placeUnder({ granted, used, labels }: GapRow, x: (value: number) => number, layout: GapLayout) {
  const right = layout.isNarrow ? layout.width : layout.right + 56
  const grantedMark = { at: x(granted ?? 0), label: labels.granted ?? "" }
  if (labels.used === null) {
    const room = Math.max(layout.left, right - textWidth(grantedMark.label, 12))
    return { used: 0, granted: Math.min(Math.max(layout.left, grantedMark.at - 8), room) }
  }
  const usedMark = { at: x(used ?? granted ?? 0), label: labels.used }
  const isReversed = used === null || (granted !== null && used > granted)
  const [first, second] = placePair(
    isReversed ? [grantedMark, usedMark] : [usedMark, grantedMark],
    layout.left,
    right,
  )
  return isReversed ? { used: second, granted: first } : { used: first, granted: second }
}
