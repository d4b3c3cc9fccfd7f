import { createContext } from "react"

/** Inside, sources stand one by one with title and how they were read, not as a short line. */
export const SourcesInFull = createContext(false)
