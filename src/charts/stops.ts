/** One part of a drawing that can be walked to: where it stands, and its numbers in words. */
export interface Stop {
  id: string
  x: number
  y: number
  width: number
  height: number
  spoken: string
  /** lies inside the stop before it that is none: ← → reach it, ↑ ↓ pass it by */
  isPart?: boolean
}

/** A place in a drawing, in its pixels. */
export interface Point {
  left: number
  top: number
}

/** A part before what it lies in, the nearest of several; −1 where nothing is. */
export function pressedStop(stops: readonly Stop[], { left, top }: Point): number {
  const distance = ({ x, width, isPart }: Stop) => (isPart ? Math.abs(x + width / 2 - left) : Infinity)
  return stops.reduce((best, stop, index) => {
    const found = stops[best]
    if (!holds(stop, left, top)) return best
    return found === undefined || distance(stop) < distance(found) ? index : best
  }, -1)
}

function holds({ x, y, width, height }: Stop, left: number, top: number): boolean {
  return left >= x && left <= x + width && top >= y && top <= y + height
}
