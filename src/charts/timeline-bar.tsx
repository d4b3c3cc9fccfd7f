import { Fade } from "./patterns.tsx"

/** A span whose two ends are each known only to lie between two days (days since 1970-01-01). */
export interface UncertainSpan {
  startEarliest: number
  startLatest: number
  endEarliest: number
  endLatest: number
}

interface TimelineBarProps {
  span: UncertainSpan
  x: (day: number) => number
  y: number
  fill: string
  prefix: string
}

/** Solid where it certainly ran, fading in and out over the days on which it may have begun or ended. */
export function TimelineBar({ span, x, y, fill, prefix }: TimelineBarProps) {
  // start and end may overlap when both are vague: then there is no day on which it certainly ran
  const solidFrom = Math.min(span.startLatest, Math.max(span.endEarliest, span.startEarliest))
  const solidTo = Math.max(span.endEarliest, solidFrom)
  const pieces = [
    { id: "in", from: span.startEarliest, to: solidFrom, paint: `url(#${prefix}-in)` },
    { id: "solid", from: solidFrom, to: solidTo, paint: fill },
    { id: "out", from: solidTo, to: span.endLatest, paint: `url(#${prefix}-out)` },
  ]
  return (
    <g>
      <defs>
        <Fade id={`${prefix}-in`} colour={fill} direction="in" />
        <Fade id={`${prefix}-out`} colour={fill} direction="out" />
      </defs>
      {pieces
        .filter((piece) => piece.to > piece.from)
        .map((piece) => (
          <rect
            key={piece.id}
            x={x(piece.from)}
            width={x(piece.to) - x(piece.from)}
            y={y - 4.5}
            height="9"
            fill={piece.paint}
          />
        ))}
    </g>
  )
}
