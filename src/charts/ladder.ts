/** One level that something was heard at. Days are days since 1970-01-01. */
export interface LadderStep {
  id: string
  /** “Level 2” and who hears there */
  level: string
  heardBy: string
  from: number
  /** the present day where it is still heard */
  to: number
  isOpen: boolean
  /** what came of it: “passed up after 3 days” */
  note: string
  spoken: string
}

export interface LadderChartProps {
  /** of the space it has, in CSS pixels */
  width: number
  steps: readonly LadderStep[]
  /** the present day, drawn as a line where a step is open */
  today: { at: number; label: string }
  /** first and last day of the axis */
  from: number
  to: number
  fill: string
  texts: { name: string; description: string; stamp: string | null }
  formatDay: (day: number) => string
}

const LEVEL = { wide: 64, narrow: 84 }
const TOP = 44
const BOTTOM = 34

/** The height of the drawing, known before it arrives. */
export function ladderHeight(levels: number) {
  return { wide: TOP + levels * LEVEL.wide + BOTTOM, narrow: TOP + levels * LEVEL.narrow + BOTTOM }
}

/** Where everything stands, in pixels: the highest level on top, days from left to right. */
export function layOutLadder(levels: number, width: number, isNarrow: boolean) {
  const level = isNarrow ? LEVEL.narrow : LEVEL.wide
  const [left, right] = isNarrow ? [8, width - 8] : [190, width - 90]
  return {
    level,
    left,
    right,
    isNarrow,
    topOf: (index: number) => TOP + (levels - 1 - index) * level,
    axis: TOP + levels * level,
    height: TOP + levels * level + BOTTOM,
  }
}

export type LadderLayout = ReturnType<typeof layOutLadder>
