import type { LanesLayout } from "./lanes-layout.ts"

interface LaneEventsProps {
  layout: LanesLayout
  selected: string | null
  /** what the numbers are */
  label: string
}

/** A number above the axis and a faint line through the lanes for each event; the chosen one is drawn in ink. */
export function LaneEvents({ layout: { events, bottom, axisY }, selected, label }: LaneEventsProps) {
  if (events.length === 0) return null
  return (
    <g fontSize="12">
      <text x="0" y="12" fill="var(--ink2)">
        {label}
      </text>
      {events.map(({ event, number, x, from, to, y }) => {
        const isChosen = event.id === selected
        const colour = isChosen ? "var(--ink)" : "var(--ink2)"
        return (
          <g key={event.id}>
            <title>{event.spoken}</title>
            {to - from > 6 && <path d={`M${from} ${y + 6}v-3H${to}v3`} fill="none" stroke={colour} />}
            {[
              { y1: y + 4, y2: axisY - 12 },
              { y1: axisY + 6, y2: bottom },
            ].map((part) => (
              <line
                key={part.y2}
                x1={x}
                x2={x}
                {...part}
                stroke={colour}
                strokeWidth={isChosen ? 1.5 : 1}
                strokeOpacity={isChosen ? 1 : 0.6}
                strokeDasharray={isChosen ? undefined : "1.5 4"}
              />
            ))}
            <text
              x={x}
              y={y}
              textAnchor="middle"
              fill={colour}
              fontWeight={isChosen ? 600 : 400}
              stroke="var(--bg)"
              strokeWidth="4"
              paintOrder="stroke"
            >
              {number}
            </text>
          </g>
        )
      })}
    </g>
  )
}
