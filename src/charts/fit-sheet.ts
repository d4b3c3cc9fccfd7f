import type { CSSProperties } from "react"

/** Height that a sheet of paper leaves to a drawing below the title of its page and its own sentence, in CSS pixels. */
const SHEET = 900

/** The style by which a drawing that is taller is printed smaller (print.css). */
export function fitSheet(height: number, sheet = SHEET): CSSProperties | undefined {
  return height > sheet ? ({ "--fit": sheet / height } as CSSProperties) : undefined
}
