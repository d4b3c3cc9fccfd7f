import { breakLines } from "#charts/break-lines.ts"
import { HALO } from "#charts/halo.ts"
import { NARROW } from "#charts/narrow.ts"
import { textWidth } from "#charts/text-width.ts"
import { WalkableDrawing } from "#charts/walkable-drawing.tsx"
import {
  blockHeight,
  type FlowChartProps,
  type FlowSource,
  type FlowStream,
  flowHeight,
  placeStreams,
} from "./flow.ts"

/** People flow from where they were, by the kind of place, to where they went; those not known are a stream of their own. */
export default function FlowChart({ sources, kindNames, texts, width, choice }: FlowChartProps) {
  const isNarrow = width < NARROW
  const tops = sources.map((_, index) =>
    sources.slice(0, index).reduce((sum, source) => sum + blockHeight(source), 0),
  )
  return (
    <WalkableDrawing
      width={width}
      height={Math.max(40, flowHeight(sources).wide)}
      texts={texts}
      choice={choice}
      stops={sources.flatMap((source, index) =>
        placeStreams(source.streams).map(({ stream, size, end }) => ({
          id: stream.id,
          spoken: stream.spoken,
          x: 0,
          y: (tops[index] ?? 0) + end - 2,
          width,
          height: size + 4,
        })),
      )}
    >
      {sources.map((source, index) => (
        <Block
          key={source.id}
          source={source}
          top={tops[index] ?? 0}
          width={width}
          isNarrow={isNarrow}
          kindNames={kindNames}
          empty={texts.empty}
        />
      ))}
    </WalkableDrawing>
  )
}

interface BlockProps {
  source: FlowSource
  top: number
  width: number
  isNarrow: boolean
  kindNames: Readonly<Record<string, string>>
  empty: string
}

function Block({ source, top, width, isNarrow, kindNames, empty }: BlockProps) {
  const placed = placeStreams(source.streams)
  const [from, to] = isNarrow ? [4, width * 0.36] : [4, width * 0.62]
  const middle = isNarrow ? from + (to - from) * 0.55 : from + (to - from) * 0.5
  return (
    <g transform={`translate(0 ${top})`}>
      <text x="0" y="14" fill={source.text} fontWeight="600" fontSize="15">
        {source.label}
      </text>
      {placed.length === 0 && (
        <text x="0" y="42" fill="var(--ink2)">
          {empty}
        </text>
      )}
      {placed.map(({ stream, size, start, middle: mid, end }) => (
        <g key={stream.id}>
          <path
            d={ribbon(from + 6, start, middle, mid, size)}
            fill={stream.isUnknown ? "var(--rule2)" : source.fill}
            fillOpacity={stream.isUnknown ? 0.35 : 0.3}
          />
          <path
            d={ribbon(middle + 6, mid, to, end, size)}
            fill={stream.isUnknown ? "var(--rule2)" : source.fill}
            fillOpacity={stream.isUnknown ? 0.35 : 0.3}
          />
          <rect x={from} y={start} width="6" height={size} fill={source.fill} />
          <rect
            x={middle}
            y={mid}
            width="6"
            height={size}
            fill={stream.isUnknown ? "var(--rule2)" : source.fill}
          />
          <rect
            x={to}
            y={end}
            width="6"
            height={size}
            fill={stream.isUnknown ? "var(--rule2)" : source.fill}
          />
          <EndLabel stream={stream} x={to + 14} y={end + size / 2} right={width} />
        </g>
      ))}
      {!isNarrow && <KindLabels placed={placed} x={middle + 14} kindNames={kindNames} />}
    </g>
  )
}

interface EndLabelProps {
  stream: FlowStream
  x: number
  /** middle of the stream's end */
  y: number
  right: number
}

/** How many, and where to, over as many lines as the space asks for. */
function EndLabel({ stream, x, y, right }: EndLabelProps) {
  const lines = breakLines(`${stream.count} ${stream.label}`, right - x, (text) => textWidth(text, 13))
  const top = y + 4.5 - ((lines.length - 1) * LINE) / 2
  return (
    <text fill={stream.isUnknown ? "var(--ink2)" : "var(--ink)"}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={top + index * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

const LINE = 15

/** Each kind once, beside its bar in the middle. */
function KindLabels({
  placed,
  x,
  kindNames,
}: {
  placed: ReturnType<typeof placeStreams>
  x: number
  kindNames: BlockProps["kindNames"]
}) {
  const kinds = [...new Set(placed.map(({ stream }) => stream.kind))]
  return kinds.map((kind) => {
    const own = placed.filter(({ stream }) => stream.kind === kind)
    const [first, last] = [own[0], own.at(-1)]
    if (first === undefined || last === undefined) return null
    const y = (first.middle + last.middle + last.size) / 2
    return (
      <text key={kind} x={x} y={y + 4.5} fill="var(--ink2)" fontSize="12" {...HALO}>
        {kindNames[kind] ?? kind}
      </text>
    )
  })
}

/** A band of even thickness between two stations. */
function ribbon(x1: number, y1: number, x2: number, y2: number, size: number): string {
  const half = (x1 + x2) / 2
  return `M${x1} ${y1}C${half} ${y1} ${half} ${y2} ${x2} ${y2}V${y2 + size}C${half} ${y2 + size} ${half} ${y1 + size} ${x1} ${y1 + size}Z`
}
