import { textWidth } from "#charts/text-width.ts"

/** A place in the drawing, in its pixels. */
export interface Box {
  left: number
  top: number
  width: number
  height: number
}

export interface Point {
  x: number
  y: number
}

/** What a label must keep off: other labels, and points along the lines. */
export interface Taken {
  boxes: readonly Box[]
  points: readonly Point[]
}

/** From the baseline of a line of text to its top, and to the next line. */
const ASCENT = 13
export const LINE = 18

/** The room that lines of text need whose first baseline is at `y`. */
export function textBox(lines: readonly string[], x: number, y: number, fontSize: number): Box {
  const width = Math.max(0, ...lines.map((line) => textWidth(line, fontSize) * 1.08))
  return { left: x, top: y - ASCENT, width, height: ASCENT + 4 + (lines.length - 1) * LINE }
}

/** The first of several places that touches nothing and stays inside, else the one that touches least. */
export function choosePlace(places: readonly Box[], taken: Taken, inside: Box): Box | undefined {
  let [best, least] = [places[0], Number.POSITIVE_INFINITY]
  for (const place of places) {
    const cost = costOf(place, taken, inside)
    if (cost < least) [best, least] = [place, cost]
    if (cost === 0) break
  }
  return best
}

/** Leaving the plot or lying on a label cannot be read; a line that passes behind can. */
function costOf(place: Box, { boxes, points }: Taken, inside: Box): number {
  const isOut =
    place.left < inside.left ||
    place.top < inside.top ||
    place.left + place.width > inside.left + inside.width ||
    place.top + place.height > inside.top + inside.height
  const hits = points.filter(({ x, y }) => holds(place, x, y)).length
  return (isOut ? 1000 : 0) + boxes.filter((box) => overlaps(place, box)).length * 1000 + hits
}

function holds({ left, top, width, height }: Box, x: number, y: number): boolean {
  return x >= left && x <= left + width && y >= top && y <= top + height
}

export function overlaps(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  )
}

/** Points along a straight line, close enough that no label slips between two of them. */
export function alongLine(from: Point, to: Point): Point[] {
  const count = 40
  return Array.from({ length: count + 1 }, (_, index) => ({
    x: from.x + ((to.x - from.x) * index) / count,
    y: from.y + ((to.y - from.y) * index) / count,
  }))
}
