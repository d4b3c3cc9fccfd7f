import type { Stop } from "./stops.ts"

interface RowPlaces {
  /** pixels from the top of the drawing to the top of a row */
  topOf: (index: number) => number
  /** of one row, in pixels; a row is as wide as its drawing */
  height: number
  width: number
}

/** A stop for each row of a drawing: what is walked to and read out where every mark has a row of its own. */
export function rowStops(
  rows: readonly { id: string; spoken: string }[],
  { topOf, height, width }: RowPlaces,
): Stop[] {
  return rows.map(({ id, spoken }, index) => ({ id, spoken, x: 0, y: topOf(index), width, height }))
}
