import { createContext } from "react"
import type { FigureWords } from "./define-figure.ts"
import type { DrawingHeight } from "./drawing-slot.tsx"

/** A figure as it stands on a written page. */
export interface WrittenFigure {
  id: string
  words: FigureWords
  /** of its drawing, `null` where it is a table and nothing else */
  height: DrawingHeight | null
}

/** Who writes a page: knows what a browser would have to draw, and wants to know what stands on it. */
export interface PageWriter {
  /** markup of a drawing that needs a document to lay itself out, for a width in CSS pixels; `null` where there is none */
  drawing: (figure: string, width: number) => string | null
  /** told of every figure that is written */
  tell: (figure: WrittenFigure) => void
  /** address of a figure’s table as CSV */
  csv: (figure: string) => string
}

/** Set where the build writes a page; `null` in a browser. */
export const PageWriterContext = createContext<PageWriter | null>(null)

/** Widths that drawings are written for, in CSS pixels: of a page on a desk, and of one on a phone. */
export const STILL_WIDTHS = { wide: 1040, narrow: 358 } as const
