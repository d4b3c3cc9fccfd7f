import { type StepValues, thinSteps } from "./thin-steps.ts"

type ToPixel = (value: number) => number

/** Where a drawing puts days and amounts, and how many pixels wide it is: no path has more steps. */
export interface StepScales {
  x: ToPixel
  y: ToPixel
  width: number
}

/** One step of a path, in pixels; `top` is `null` in a gap. */
export interface PathStep {
  left: number
  right: number
  top: number | null
}

/** Steps as they are drawn: no more than there are pixels, each where it is to be seen. */
export function toPathSteps(steps: StepValues, { x, y, width }: StepScales): PathStep[] {
  const places = thinSteps(steps, Math.max(MOST_AT_LEAST, Math.floor(width)))
  return places.map((place, index) => {
    const value = steps.values[place] ?? null
    const next = places[index + 1]
    return {
      left: x(steps.at[place] ?? 0),
      right: x(next === undefined ? steps.end : (steps.at[next] ?? steps.end)),
      top: value === null ? null : y(value),
    }
  })
}

/** The path of a step line, one piece between gaps. */
export function stepLine(steps: readonly PathStep[]): string {
  return listPieces(steps).map(walkRight).join("")
}

/** The path of the area under a step line, one piece between gaps; `floor` is where it stands, in pixels. */
export function stepArea(steps: readonly PathStep[], floor: number): string {
  return listPieces(steps)
    .map((piece) => `${walkRight(piece)}V${round(floor)}H${round(piece[0]?.left ?? 0)}Z`)
    .join("")
}

/**
 * The path of the area between two step lines without gaps. Each is thinned by itself, so that bands that lie on each other
 * share the line between them; where both are the same there is nothing to see.
 */
export function stepBand(top: readonly PathStep[], base: readonly PathStep[]): string {
  return top.length === 0 ? "" : `${walkRight(top)}${walkLeft(base)}Z`
}

/** A drawing that is hardly there yet has no room for steps, but keeps its extremes. */
const MOST_AT_LEAST = 16

function listPieces(steps: readonly PathStep[]): PathStep[][] {
  const pieces: PathStep[][] = []
  steps.forEach((step, index) => {
    if (step.top === null) return
    const isNew = index === 0 || steps[index - 1]?.top === null
    if (isNew) pieces.push([])
    pieces.at(-1)?.push(step)
  })
  return pieces
}

function walkRight(steps: readonly PathStep[]): string {
  return steps.reduce((path, { left, right, top }, index) => {
    const start = index === 0 ? `M${round(left)},${round(top ?? 0)}` : `V${round(top ?? 0)}`
    return `${path}${start}H${round(right)}`
  }, "")
}

/** Goes back where `walkRight` has come from. */
function walkLeft(steps: readonly PathStep[]): string {
  return steps.reduceRight((path, { left, top }) => `${path}V${round(top ?? 0)}H${round(left)}`, "")
}

/** A hundredth of a pixel is not to be seen, and a path of short numbers is read sooner. */
function round(pixels: number): number {
  return Math.round(pixels * 100) / 100
}
