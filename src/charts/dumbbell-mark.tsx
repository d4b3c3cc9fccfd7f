import type { ReactNode } from "react"

interface DumbbellMarkProps {
  /** where it was, where it came to; `null` = not there */
  before: number | null
  after: number | null
  y: number
  colour?: string
  /** drawn in place of the plain line between the two */
  children?: ReactNode
}

/** A change of one amount: hollow where it was, filled where it came to. Places are pixels. */
export function DumbbellMark({ before, after, y, colour = "var(--ink)", children }: DumbbellMarkProps) {
  return (
    <g>
      {children}
      {children === undefined && before !== null && after !== null && (
        <line x1={before} x2={after} y1={y} y2={y} stroke={colour} strokeWidth="1.75" />
      )}
      {before !== null && (
        <circle cx={before} cy={y} r="4" fill="var(--bg)" stroke={colour} strokeWidth="1.6" />
      )}
      {after !== null && <circle cx={after} cy={y} r="4.4" fill={colour} />}
    </g>
  )
}
