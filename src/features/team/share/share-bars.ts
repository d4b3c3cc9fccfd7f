import type { StopChoice } from "#charts/stop-choice.ts"

/** One part of a whole bar; those after the first have only an outline. */
export interface SharePart {
  id: string
  label: string
  share: number
  /** the reader's own part, and what it hands down: hatched or filled */
  isOwn: boolean
  /** “Vision: 1,104 GPUs, 50 %” */
  spoken: string
}

export interface ShareBar {
  id: string
  label: string
  /** “16,224 GPUs granted” */
  total: string
  parts: readonly SharePart[]
  spoken: string
}

export interface ShareBarsChartProps {
  /** of the space it has, in CSS pixels */
  width: number
  bars: readonly ShareBar[]
  choice?: StopChoice
  fill: string
  texts: { name: string; description: string; stamp: string | null }
}

export const BAR = 96
export const BARS_TOP = 26

/** The height of the drawing, known before it arrives. */
export function shareBarsHeight(count: number) {
  return { wide: BARS_TOP + count * BAR, narrow: BARS_TOP + count * BAR }
}

/** One part as it is drawn, in pixels from the left; `line` of its label, `null` where no line has room for it. */
export interface PlacedPart extends SharePart {
  x: number
  size: number
  label: string
  labelX: number
  line: 0 | 1 | null
}

/**
 * Where the parts of a bar stand and, in two lines under it, their labels: each under its part, or beside its neighbour’s as
 * long as it still begins under the part.
 */
export function placeParts(
  parts: readonly SharePart[],
  width: number,
  widthOf: (part: SharePart) => number,
): PlacedPart[] {
  const inner = width - 2
  const free: [number, number] = [0, 0]
  let left = 1
  return parts.map((part) => {
    const x = left
    const size = Math.max(0, part.share * inner)
    left += size
    const label = widthOf(part)
    for (const line of [0, 1] as const) {
      const labelX = Math.max(free[line], Math.min(x, width - label))
      if (labelX + label > width || labelX > Math.max(x, left - 24)) continue
      free[line] = labelX + label + 12
      return { ...part, x, size, labelX, line }
    }
    return { ...part, x, size, labelX: x, line: null }
  })
}
