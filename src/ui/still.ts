import { createContext } from "react"

/** A drawing that is written into a page instead of being drawn on it. */
export interface Still {
  /** width it is written for, in CSS pixels */
  width: number
  /** its markup, for drawings that lay themselves out only in a document; `null` until that is known */
  markup: () => string | null
}

/** Set where the build writes a page; `null` in a browser. */
export const StillContext = createContext<Still | null>(null)
