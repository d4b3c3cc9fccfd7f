import type { RefObject } from "react"

/** Room for the copy of a drawing that a picture is made from, in CSS pixels. */
export interface StageSize {
  width: number
  /** where it is limited; a drawing of free height takes it, others are as high as they are */
  height?: number
}

/** The copy of a drawing that pictures are made from, drawn anew at the size that a picture gives it. */
export interface Stage {
  ref: RefObject<HTMLElement | null>
  resize: (size: StageSize) => void
}

/** Width of a picture that is drawn as on a wide page. */
export const STAGE_WIDTH = 1040

/** What tells copies of different sizes apart, as `data-size` of the stage. */
export function sizeName({ width, height }: StageSize): string {
  return `${width}x${height ?? "free"}`
}
