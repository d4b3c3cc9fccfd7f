/** How a picture is cut. */
export type PictureShape = "drawn" | "wide" | "square"

/** Size of a picture whose shape is fixed. */
export interface PictureFrame {
  /** in the units that drawings and texts are laid out in */
  width: number
  height: number
  /** pixels per unit */
  scale: number
}

/** A slide of 13.333 inches is 1,920 pixels wide. */
const PIXELS_PER_POINT = 1920 / (13.333 * 72)
/** The smallest text of drawings and frames, in units, and what it has to be on a slide. */
const SMALLEST = { units: 12, points: 14 }
const SCALE = (SMALLEST.points * PIXELS_PER_POINT) / SMALLEST.units

/** `null`: as high as the drawing and its words are. */
export const FRAMES: Readonly<Record<PictureShape, PictureFrame | null>> = {
  drawn: null,
  wide: frame(1920, 1080),
  square: frame(1080, 1080),
}

/** End of the name of a file, after its stem. */
export const SHAPE_ENDINGS: Readonly<Record<PictureShape, string>> = {
  drawn: "",
  wide: "-16x9",
  square: "-square",
}

/** Points of the smallest text on a slide, in a drawing that was made smaller by `factor`. */
export function smallestPoints(factor: number): number {
  return Math.floor(SMALLEST.points * factor + 1e-6)
}

/** Whether that is less than what can be read from the back of a room. */
export function isSmall(factor: number): boolean {
  return smallestPoints(factor) < SMALLEST.points
}

function frame(width: number, height: number): PictureFrame {
  return { width: width / SCALE, height: height / SCALE, scale: SCALE }
}
