import { HALO } from "#charts/halo.ts"
import { textWidth } from "#charts/text-width.ts"

interface EvenPaceLabelProps {
  text: string
  x: (day: number) => number
  y: (hours: number) => number
  days: number
  budget: number
}

/** On the line of the even pace, to its left. */
export function EvenPaceLabel({ text, x, y, days, budget }: EvenPaceLabelProps) {
  const at = days * 0.34
  return (
    <text
      x={x(at) - textWidth(text, 12) - 6}
      y={y((budget * at) / days) - 4}
      fill="var(--ink2)"
      fontSize="12"
      {...HALO}
    >
      {text}
    </text>
  )
}

interface UsedLabelProps {
  lines: readonly string[]
  x: number
  y: number
  left: number
  right: number
  bottom: number
}

/** To the right of the last day where there is room, else to its left, always below the line. */
export function UsedLabel({ lines, x, y, left, right, bottom }: UsedLabelProps) {
  const width = Math.max(...lines.map((line) => textWidth(line, 13) * 1.08))
  const start = x + 12 + width <= right ? x + 12 : Math.max(left + 6, x - 12 - width)
  const top = Math.min(y + 26, bottom - 18 * (lines.length - 1) - 8)
  return (
    <text fill="var(--ink)" {...HALO}>
      {lines.map((line, index) => (
        <tspan key={line} x={start} y={top + index * 18} fontWeight={index === 0 ? 600 : 400}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
