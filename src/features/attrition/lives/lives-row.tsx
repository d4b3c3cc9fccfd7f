import { HALO } from "#charts/halo.ts"
import type { LivesMark, PlacedBar } from "./lives-layout.ts"

interface LivesRowProps {
  placed: PlacedBar
  x: (day: number) => number
  /** first pixel that can be drawn on */
  left: number
  isNarrow: boolean
  fill: string
  /** id of the fading paint of the group */
  gradient: string
}

const BAR = 9

/** One person: name, bar, tick, sightings, and what came after. */
export function LivesRow({ placed, x, left, isNarrow, fill, gradient }: LivesRowProps) {
  const { bar, middle, label } = placed
  const span = ([from, to]: readonly [number, number]) => ({
    x: Math.max(left, x(from)),
    width: Math.max(1, x(to) - Math.max(left, x(from))),
    y: middle - BAR / 2,
    height: BAR,
  })
  return (
    <g>
      <text
        x={isNarrow ? 0 : left - 14}
        y={placed.nameY}
        textAnchor={isNarrow ? "start" : "end"}
        fontWeight={isNarrow ? 600 : 400}
        fill="var(--ink)"
        {...HALO}
        lang="en"
      >
        {bar.name}
      </text>
      {bar.fade !== null && <rect {...span(bar.fade)} fill={`url(#${gradient})`} />}
      {bar.stated !== null && <rect {...span(bar.stated)} fill={fill} fillOpacity="0.4" />}
      {bar.solid !== null && <rect {...span(bar.solid)} fill={fill} />}
      {bar.tick !== null && (
        <line
          x1={x(bar.tick)}
          x2={x(bar.tick)}
          y1={middle - 6.5}
          y2={middle + 6.5}
          stroke={fill}
          strokeWidth="1.5"
        />
      )}
      {bar.marks.map((mark) => (
        <SightingMark key={mark.id} kind={mark.kind} x={x(mark.day)} y={middle} colour={fill} />
      ))}
      <text
        x={label.x}
        y={label.y}
        textAnchor={label.anchor}
        fontSize="12"
        lang={bar.labelLang}
        fill={bar.isMuted ? "var(--ink2)" : "var(--ink)"}
        {...HALO}
      >
        {bar.label}
      </text>
    </g>
  )
}

interface SightingMarkProps {
  kind: LivesMark["kind"]
  x: number
  y: number
  colour: string
}

/** Circle: seen there; small hollow circle: listed as an author only; diamond: seen elsewhere or without employer. */
export function SightingMark({ kind, x, y, colour }: SightingMarkProps) {
  if (kind === "elsewhere")
    return (
      <path
        d={`M${x} ${y - 4.6}l4.6 4.6l-4.6 4.6l-4.6 -4.6z`}
        fill="var(--bg)"
        stroke="var(--ink2)"
        strokeWidth="1.4"
      />
    )
  const isSeen = kind === "seen"
  return (
    <circle
      cx={x}
      cy={y}
      r={isSeen ? 3.3 : 2.5}
      fill="var(--bg)"
      stroke={isSeen ? colour : "var(--ink2)"}
      strokeWidth={isSeen ? 1.6 : 1.3}
    />
  )
}
