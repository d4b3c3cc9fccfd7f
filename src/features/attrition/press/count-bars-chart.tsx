import { scaleLinear } from "d3-scale"
import { useId } from "react"
import { breakLines } from "#charts/break-lines.ts"
import { HALO } from "#charts/halo.ts"
import { NARROW } from "#charts/narrow.ts"
import { Fade } from "#charts/patterns.tsx"
import { rowStops } from "#charts/row-stops.ts"
import { textWidth } from "#charts/text-width.ts"
import { WalkableDrawing } from "#charts/walkable-drawing.tsx"
import { BAR_ROW, type CountBar, type CountBarsChartProps } from "./count-bars.ts"

/** Claims beside what the evidence allows: solid certain, fading possible, a triangle at what the claim needs. */
export default function CountBarsChart({ bars, texts, width, choice }: CountBarsChartProps) {
  const prefix = useId()
  const isNarrow = width < NARROW
  const row = isNarrow ? BAR_ROW.narrow : BAR_ROW.wide
  const topOf = (index: number) => index * row
  return (
    <WalkableDrawing
      width={width}
      height={topOf(Math.max(1, bars.length))}
      texts={texts}
      choice={choice}
      stops={rowStops(bars, { topOf, height: row, width })}
    >
      <defs>
        {bars.map(({ id, fill }) => (
          <Fade key={id} id={`${prefix}-${id}`} colour={fill} direction="out" />
        ))}
      </defs>
      {bars.map((bar, index) => (
        <Row
          key={bar.id}
          bar={bar}
          top={topOf(index)}
          width={width}
          isNarrow={isNarrow}
          fade={`url(#${prefix}-${bar.id})`}
          all={texts.all(bar.of)}
        />
      ))}
    </WalkableDrawing>
  )
}

interface RowProps {
  bar: CountBar
  top: number
  width: number
  isNarrow: boolean
  fade: string
  all: string
}

function Row({ bar, top, width, isNarrow, fade, all }: RowProps) {
  const textEnd = isNarrow ? width : width * 0.4
  const [left, right] = isNarrow ? [4, width - 40] : [width * 0.45, width - 60]
  const x = scaleLinear([0, bar.of], [left, right])
  const barTop = top + (isNarrow ? 146 : 34)
  const verdictTop = barTop + 54
  const claim = breakLines(bar.text, textEnd - 8, (text) => textWidth(text, 15))
  const origin = breakLines(bar.origin, textEnd - 8, (text) => textWidth(text, 12))
  const detail = breakLines(bar.detail, width - left - 4, (text) => textWidth(text, 13))
  const needAt = x(bar.claimed.from)
  return (
    <g>
      <line x1="0" x2={width} y1={top + 0.5} y2={top + 0.5} stroke="var(--rule)" />
      <text fill="var(--ink)" fontSize="15">
        {claim.slice(0, 4).map((line, index) => (
          <tspan key={line} x="0" y={top + 26 + index * 20}>
            {line}
          </tspan>
        ))}
      </text>
      <text fill="var(--ink2)" fontSize="12">
        {origin.slice(0, 2).map((line, index) => (
          <tspan key={line} x="0" y={top + 30 + Math.min(4, claim.length) * 20 + index * 16}>
            {line}
          </tspan>
        ))}
      </text>
      <rect x={x(0)} y={barTop} width={x(bar.certain) - x(0)} height="10" fill={bar.fill} />
      <rect x={x(bar.certain)} y={barTop} width={x(bar.most) - x(bar.certain)} height="10" fill={fade} />
      <line x1={x(0)} x2={x(bar.of)} y1={barTop + 16.5} y2={barTop + 16.5} stroke="var(--rule2)" />
      <path d={`M${needAt} ${barTop - 2}l-5 -8h10z`} fill="var(--bg)" stroke="var(--ink)" strokeWidth="1.5" />
      <text
        x={Math.min(needAt + 10, width - textWidth(bar.claimLabel, 12))}
        y={barTop - 4}
        fill="var(--ink2)"
        fontSize="12"
        {...HALO}
      >
        {bar.claimLabel}
      </text>
      <Ticks bar={bar} x={x} y={barTop + 32} all={all} />
      <text fill="var(--ink)">
        <tspan x={left} y={verdictTop} fontWeight="600">
          {bar.verdict}
        </tspan>
        {detail.slice(0, isNarrow ? 7 : 5).map((line, index) => (
          <tspan key={line} x={left} y={verdictTop + 18 + index * 17} fill="var(--ink2)">
            {line}
          </tspan>
        ))}
      </text>
    </g>
  )
}

/** 0, what is certain, what is possible, all: those that would touch are left out, the certain one last. */
function Ticks({ bar, x, y, all }: { bar: CountBar; x: (count: number) => number; y: number; all: string }) {
  const wanted = [
    { at: bar.certain, text: String(bar.certain), weight: 600 },
    { at: bar.most, text: String(bar.most), weight: 600 },
    { at: bar.of, text: all, weight: 400 },
    { at: 0, text: "0", weight: 400 },
  ]
  const shown = wanted.filter(
    ({ at, text }, index) =>
      !wanted
        .slice(0, index)
        .some(
          (other) =>
            Math.abs(x(other.at) - x(at)) < (textWidth(text, 12) + textWidth(other.text, 12)) / 2 + 4,
        ),
  )
  return shown.map(({ at, text, weight }) => (
    <text key={text} x={x(at)} y={y} textAnchor="middle" fontSize="12" fontWeight={weight} fill="var(--ink)">
      {text}
    </text>
  ))
}
