import { HALO } from "#charts/halo.ts"
import { alongLine, type Box, choosePlace, LINE, type Point, type Taken, textBox } from "./pace-layout.ts"

interface PaceLabelsProps {
  texts: { granted: string; evenPace: string; used: readonly string[] }
  /** the plot, without its axes */
  plot: Box
  /** the last day on record on its line, and the ends of the other lines */
  now: Point
  budget: { from: Point; to: Point }
  even: { from: Point; to: Point }
  projected: Point | null
}

/** The words in the plot, none on another: the grant on its line, then what is used, then the even pace. */
export function PaceLabels({ texts, plot, now, budget, even, projected }: PaceLabelsProps) {
  const granted = textBox([texts.granted], budget.from.x + 6, budget.from.y - 7, 13)
  const points = [
    ...alongLine(budget.from, budget.to),
    ...alongLine(even.from, even.to),
    ...alongLine(even.from, now),
    ...(projected === null ? [] : alongLine(now, projected)),
  ]
  const used = placeUsed(texts.used, now, plot, { boxes: [granted], points })
  const pace = placeEvenPace(texts.evenPace, even, plot, { boxes: [granted, used], points })
  return (
    <g>
      <Lines lines={[texts.granted]} box={granted} fill="var(--ink)" fontSize={13} />
      <Lines lines={texts.used} box={used} fill="var(--ink)" fontSize={13} isStrong />
      <Lines lines={[texts.evenPace]} box={pace} fill="var(--ink2)" fontSize={12} />
    </g>
  )
}

/** Beside the last day, below or above it; where there is no room, at the foot of the plot. */
function placeUsed(lines: readonly string[], now: Point, plot: Box, taken: Taken): Box {
  const { width, height } = textBox(lines, 0, 0, 13)
  const at = (left: number, top: number): Box => ({ left, top, width, height })
  const foot = plot.top + plot.height - height - 6
  const places = [
    at(now.x + 12, now.y + 10),
    at(now.x + 12, now.y - height - 8),
    at(now.x + 12, foot),
    at(now.x - 12 - width, now.y - height - 12),
    at(now.x - 12 - width, foot),
    at(plot.left + 6, foot),
    at(plot.left + plot.width - width - 4, foot),
  ]
  return choosePlace(places, taken, plot) ?? at(plot.left + 6, foot)
}

/** Along its line, left of it and above or right of it and below. */
function placeEvenPace(text: string, { from, to }: PaceLabelsProps["even"], plot: Box, taken: Taken): Box {
  const { width, height } = textBox([text], 0, 0, 12)
  const places = [0.34, 0.5, 0.66, 0.8, 0.2].flatMap((part): Box[] => {
    const [x, y] = [from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part]
    return [
      { left: x - width - 6, top: y - height, width, height },
      { left: x + 8, top: y + 4, width, height },
    ]
  })
  const own = alongLine(from, to)
  // its own line may pass close by
  const others = {
    ...taken,
    points: taken.points.filter((point) => !own.some((each) => isSame(each, point))),
  }
  return choosePlace(places, others, plot) ?? { left: plot.left, top: plot.top, width, height }
}

function isSame(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y
}

interface LinesProps {
  lines: readonly string[]
  box: Box
  fill: string
  fontSize: number
  isStrong?: boolean
}

function Lines({ lines, box, fill, fontSize, isStrong = false }: LinesProps) {
  return (
    <text fill={fill} fontSize={fontSize} {...HALO}>
      {lines.map((line, index) => (
        <tspan
          key={line}
          x={box.left}
          y={box.top + 13 + index * LINE}
          fontWeight={isStrong && index === 0 ? 600 : 400}
        >
          {line}
        </tspan>
      ))}
    </text>
  )
}
