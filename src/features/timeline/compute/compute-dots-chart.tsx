import { scaleLog } from "d3-scale"
import { NARROW } from "#charts/narrow.ts"
import { textWidth } from "#charts/text-width.ts"
import { WalkableDrawing } from "#charts/walkable-drawing.tsx"
import {
  type ComputeDot,
  type ComputeDotsChartProps,
  DOT_GROUP,
  DOT_ROW,
  type DotKind,
} from "./compute-dots.ts"

const LEFT = 250
const TOP = 30

interface PlacedDot {
  dot: ComputeDot
  top: number
}

/** One dot a row on a logarithmic axis, in groups whose values compare with each other. */
export default function ComputeDotsChart({
  groups,
  kinds,
  texts,
  choice,
  formatTick,
  width,
}: ComputeDotsChartProps) {
  const isNarrow = width < NARROW
  const row = isNarrow ? DOT_ROW.narrow : DOT_ROW.wide
  const left = isNarrow ? 8 : LEFT
  const placed: PlacedDot[] = []
  const heads: { label: string; y: number }[] = []
  let y = TOP
  for (const { label, dots } of groups) {
    heads.push({ label, y: y + 22 })
    y += DOT_GROUP
    for (const dot of dots) {
      placed.push({ dot, top: y })
      y += row
    }
  }
  const x = scaleLog(domainOf(placed), [left + 8, width - 12])
  const keys = placeKeys(kinds, width)
  return (
    <WalkableDrawing
      width={width}
      height={y + 14 + keys.height}
      texts={texts}
      choice={choice}
      stops={placed.map(({ dot, top }) => ({
        id: dot.id,
        spoken: dot.spoken,
        x: 0,
        y: top,
        width,
        height: row,
      }))}
    >
      {x
        .ticks()
        .filter(isPowerOfTen)
        .map((tick) => (
          <g key={tick}>
            <line x1={x(tick)} x2={x(tick)} y1={TOP - 6} y2={y} stroke="var(--rule)" />
            <text
              x={Math.min(x(tick), width)}
              y={TOP - 12}
              textAnchor={x(tick) > width - 20 ? "end" : "middle"}
              fill="var(--ink2)"
            >
              {formatTick(tick)}
            </text>
          </g>
        ))}
      {!isNarrow && (
        <text x="0" y={TOP - 12} fill="var(--ink2)" fontSize="12">
          {texts.unit}
        </text>
      )}
      {heads.map(({ label, y: base }) => (
        <g key={label}>
          <line x1="0" x2={width} y1={base - 18} y2={base - 18} stroke="var(--rule)" />
          <text x="0" y={base} fill="var(--ink2)" fontSize="12">
            {label}
          </text>
        </g>
      ))}
      {placed.map(({ dot, top }) => (
        <DotRow key={dot.id} dot={dot} top={top} x={x(dot.value)} width={width} isNarrow={isNarrow} />
      ))}
      {keys.entries.map(({ kind, label, x: place, y: line }) => (
        <g key={kind}>
          <Dot kind={kind} x={place + 6} y={y + 20 + line} fill="var(--ink2)" />
          <text x={place + 18} y={y + 24.5 + line} fill="var(--ink2)">
            {label}
          </text>
        </g>
      ))}
    </WalkableDrawing>
  )
}

interface DotRowProps {
  dot: ComputeDot
  top: number
  x: number
  width: number
  isNarrow: boolean
}

/** Name at the left, or above where it is narrow; the amount right of the dot, or left of it at the edge. */
function DotRow({ dot, top, x, width, isNarrow }: DotRowProps) {
  const middle = top + (isNarrow ? 32 : 12)
  const size = textWidth(dot.amount, 12)
  const isFull = x + 12 + size > width
  return (
    <g>
      <text x="0" y={isNarrow ? top + 16 : middle + 4.5} fill="var(--ink)">
        {dot.label}
      </text>
      {!isNarrow && (
        <line x1={LEFT} x2={x} y1={middle} y2={middle} stroke="var(--rule2)" strokeDasharray="1.5 4" />
      )}
      <Dot kind={dot.kind} x={x} y={middle} fill={dot.fill} />
      <text
        x={isFull ? x - 12 : x + 12}
        y={middle + 4}
        textAnchor={isFull ? "end" : "start"}
        fontSize="12"
        fill="var(--ink2)"
        stroke="var(--bg)"
        strokeWidth="4"
        paintOrder="stroke"
      >
        {dot.amount}
      </text>
    </g>
  )
}

/** Filled where a source states it, hollow where it is worked out or estimated; a total is a square. */
function Dot({ kind, x, y, fill }: { kind: DotKind; x: number; y: number; fill: string }) {
  if (kind === "total") return <rect x={x - 4.5} y={y - 4.5} width="9" height="9" fill={fill} />
  if (kind === "estimate") {
    return <path d={`M${x} ${y - 6}l6 6l-6 6l-6 -6z`} fill="var(--bg)" stroke={fill} strokeWidth="1.8" />
  }
  return (
    <circle cx={x} cy={y} r="5" fill={kind === "run" ? fill : "var(--bg)"} stroke={fill} strokeWidth="1.8" />
  )
}

/** Whole powers of ten around all values. */
function domainOf(placed: readonly PlacedDot[]): [number, number] {
  const values = placed.map(({ dot }) => dot.value)
  if (values.length === 0) return [1, 10]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return [10 ** Math.floor(Math.log10(low)), 10 ** Math.ceil(Math.log10(high * 1.01))]
}

function isPowerOfTen(value: number): boolean {
  return Number.isInteger(Math.round(Math.log10(value) * 1e6) / 1e6)
}

/** The keys in rows, none wider than the drawing. */
function placeKeys(kinds: ComputeDotsChartProps["kinds"], width: number) {
  let [x, y] = [0, 0]
  const entries = kinds.map((entry) => {
    const needed = 18 + textWidth(entry.label, 13)
    if (x > 0 && x + needed > width) [x, y] = [0, y + 22]
    const placed = { ...entry, x, y }
    x += needed + 20
    return placed
  })
  return { entries, height: entries.length === 0 ? 0 : y + 22 }
}
