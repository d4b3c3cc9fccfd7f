import type { scaleLinear } from "d3-scale"

interface PaceAxesProps {
  days: number
  x: (day: number) => number
  y: ReturnType<typeof scaleLinear<number>>
  height: number
  /** where the days are written, above the name of the month */
  texts: { unit: string; month: string }
  formatAmount: (hours: number) => string
}

/** GPU-hours upward, the days of the month along the bottom; each axis says what it counts. */
export function PaceAxes({ days, x, y, height, texts, formatAmount }: PaceAxesProps) {
  return (
    <g fill="var(--ink2)">
      <text x="0" y="36">
        {texts.unit}
      </text>
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line
            x1={x(0)}
            x2={x(days)}
            y1={y(tick)}
            y2={y(tick)}
            stroke={tick === 0 ? "var(--rule2)" : "var(--rule)"}
          />
          <text x={x(0) - 8} y={y(tick) + 4.5} textAnchor="end">
            {formatAmount(tick)}
          </text>
        </g>
      ))}
      {[1, 7, 14, 21, days].map((day) => (
        <text
          key={day}
          // a day is the space up to its end, by which its use is counted
          x={(x(day - 1) + x(day)) / 2}
          y={height - 26}
          textAnchor="middle"
        >
          {day}
        </text>
      ))}
      <text x={(x(0) + x(days)) / 2} y={height - 6} textAnchor="middle">
        {texts.month}
      </text>
    </g>
  )
}
