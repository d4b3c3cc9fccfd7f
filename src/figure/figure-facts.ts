import { useParams } from "@tanstack/react-router"
import { type ReactNode, type RefObject, useRef } from "react"
import type { Basis } from "#model/basis.ts"
import type { Table } from "#words/table.ts"
import type { WordId } from "#words/terms.ts"

/** What every figure is given, drawn or a table alone. */
export interface FramedProps {
  /** stable name, used in the address */
  id: string
  /** what the data shows; the heading */
  sentence: string
  /** what is drawn: unit, period, what is not known */
  subtitle: string
  /** what is chosen for this figure alone, over drawing and table alike; stays out of pictures */
  controls?: ReactNode
  table: Table
  /** what stands behind “Source: ” */
  source: ReactNode
  bases: readonly Basis[]
  /** words of the field that its texts use, explained for whoever asks */
  terms?: readonly WordId[]
  dataVersion: string
  /** what is shown is the reader’s own what-if; every export is stamped “what-if, not data” */
  isWhatIf?: boolean
}

/** What a figure tells those who take it along or look behind it: downloads, shares, embeds, its evidence. */
export interface FigureFacts extends Required<Omit<FramedProps, "controls">> {
  /** id of the organisation of the address, empty outside one */
  org: string
  /** id of the row that is chosen, `null` = none */
  selected: string | null
  /** the frame on the page; its source line and its notes are read there */
  section: RefObject<HTMLElement | null>
  /** the copy of the drawing that pictures are made from; `null` where there is no drawing */
  stage: RefObject<HTMLElement | null> | null
}

/** What is said of a figure with these props, and where it stands on the page. */
export function useFacts(props: FramedProps, isDrawn: boolean, selected: string | null): FigureFacts {
  const { org = "" } = useParams({ strict: false }) as { org?: string }
  const section = useRef<HTMLElement>(null)
  const stage = useRef<HTMLElement>(null)
  const { id, sentence, subtitle, table, source, terms = [], bases, dataVersion, isWhatIf = false } = props
  return {
    id,
    org,
    sentence,
    subtitle,
    table,
    source,
    terms,
    selected,
    bases,
    dataVersion,
    isWhatIf,
    section,
    stage: isDrawn ? stage : null,
  }
}
