import type { LadderStep } from "./ladder.ts"
import { textWidth } from "./text-width.ts"

interface DayLabelsProps {
  steps: readonly LadderStep[]
  x: (day: number) => number
  y: number
  formatDay: (day: number) => string
  right: number
  /** a day that is labelled elsewhere */
  skip: number | null
}

/** The days on which something happened, left out where the one before leaves no room. */
export function DayLabels({ steps, x, y, formatDay, right, skip }: DayLabelsProps) {
  const days = [...new Set([...steps.map(({ from }) => from), ...steps.map(({ to }) => to)])]
    .filter((day) => day !== skip)
    .toSorted((a, b) => a - b)
  let free = 0
  return (
    <g fill="var(--ink2)" fontSize="12">
      {days.map((day) => {
        const label = formatDay(day)
        const width = textWidth(label, 12)
        const left = Math.max(0, Math.min(x(day) - width / 2, right - width))
        if (left < free) return null
        free = left + width + 10
        return (
          <text key={day} x={left} y={y}>
            {label}
          </text>
        )
      })}
    </g>
  )
}
