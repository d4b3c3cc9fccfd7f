import type { ReactNode, RefObject } from "react"
import type { Basis } from "#model/basis.ts"
import type { Table } from "./table.ts"
import type { WordId } from "./terms.ts"

/** What a figure tells those who take it along: downloads, shares and embeds. */
export interface FigureFacts {
  id: string
  /** id of the organisation of the address, empty outside one */
  org: string
  sentence: string
  subtitle: string
  table: Table
  /** what stands behind “Source: ” */
  source: ReactNode
  /** the words of it that are explained in place */
  terms: readonly WordId[]
  /** id of the row that is chosen, `null` = none */
  selected: string | null
  bases: readonly Basis[]
  dataVersion: string
  /** the reader’s own sums on the numbers: stamped so wherever they go */
  isWhatIf: boolean
  /** the frame on the page; its source line and its notes are read there */
  section: RefObject<HTMLElement | null>
  /** the copy of the drawing that pictures are made from; `null` where there is no drawing */
  stage: RefObject<HTMLElement | null> | null
}
