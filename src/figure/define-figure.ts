import type { InferDataFromTag } from "@tanstack/react-query"
import type { ComponentType, ReactNode } from "react"
import type { Language } from "#i18n/language.ts"
import type { Basis } from "#model/basis.ts"
import type { Org } from "#model/org.ts"
import type { ParsedSearch } from "#model/search.ts"
import type { SourcePart } from "#words/source-parts.ts"
import type { Table } from "#words/table.ts"
import type { WordId } from "#words/terms.ts"
import type { DrawingHeight } from "./drawing-slot.tsx"
import type { Selection } from "./selection.ts"
import type { SetParams } from "./use-page-params.ts"

/** A request as `data/` describes it: any of its `…Query` functions. */
export interface Query {
  queryKey: readonly unknown[]
}

/** What stands in for queries, by the same names: their answers, `null` where nothing was asked. */
export type Answers<Q> = { [K in keyof Q]: Answer<Q[K]> }

type Answer<T> = T extends { queryKey: infer Key extends readonly unknown[] }
  ? InferDataFromTag<never, Key>
  : null

/**
 * Asks for several things at once. What depends on an answer is asked for in a second call. `null` stands for what an
 * organisation does not have.
 */
export type Read = <const Q extends Readonly<Record<string, Query | null>>>(queries: Q) => Answers<Q>

/** Whose figure it is, and what its reader chose. */
export interface FigureInput<P> {
  org: Org
  params: P
}

/** What the parts of a figure are given that reads its address by that schema. */
export type InputOf<Parse extends (raw: Readonly<Record<string, unknown>>) => ParsedSearch<object>> =
  FigureInput<ReturnType<Parse>["values"]>

/** A note under the subtitle, such as what is left out and why; `original` follows it, in English, out of the data. */
export interface Note {
  id: string
  text: string
  original?: string
  /** set where the note is long and folded away: what is pressed to read it */
  summary?: string
}

/** All that a figure says, in one language: text and ids, nothing drawn. */
export interface FigureWords {
  /** what the data shows; the heading */
  sentence: string
  /** what is drawn: unit, period, what is not known */
  subtitle: string
  /** what can be done with it on its page, said behind the subtitle there; nowhere else */
  hint?: string
  notes?: readonly Note[]
  table: Table
  /** what stands behind “Source: ” */
  source: readonly SourcePart[]
  bases: readonly Basis[]
  /** what the name of a file says after the figure: measure and unit, then what was chosen, such as step, range, labs */
  file: readonly string[]
  /** choices that an address leaves out because they are usual today, by name: what is sent away writes them out */
  usual?: Readonly<Record<string, string>>
  /** words of the field that its texts use, explained for whoever asks */
  terms?: readonly WordId[]
  /** what is shown is the reader’s own what-if; every export is stamped “what-if, not data” */
  isWhatIf?: boolean
}

/** What is said where a figure has nothing to show; `patch` is a choice that would bring something up. */
export interface Nothing<P> {
  title: string
  action?: { label: string; patch: Partial<P> }
}

/** What a part of a figure that is drawn on the page is given. */
export interface PartProps<P, R, V> extends FigureInput<P> {
  records: R
  view: V
  setParams: SetParams<P>
}

/** What a part that shows rows is given; it marks and offers the one that is chosen. */
export interface RowsProps<P, R, V> extends PartProps<P, R, V> {
  words: FigureWords
  selection: Selection
}

/** What a drawing is given. */
export interface DrawingProps<P, R, V> extends RowsProps<P, R, V> {
  /** of the space it has, in CSS pixels */
  width: number
  /** height of a picture’s space, in CSS pixels: a drawing of free height takes it; absent on a page */
  limit?: number
}

/** Where a chosen row leads: who decided about it, the records behind it. */
export interface Lead {
  /** what is found there, such as “Who decided about March 2022” */
  label: string
  /** last part of the address of another page of the organisation, `team` with its lab; absent: this page */
  page?: string
  lab?: string
  search: Readonly<Record<string, string | undefined>>
  hash?: string
}

/** A component. Said as a method, so that a figure of any view is a figure. */
type Part<Props> = { draw(props: Props): ReactNode }["draw"]

/** A figure: everything there is to know of it, so that a page, an embed, a file or a build step can show it. */
export interface Figure<P = object, R = unknown, V = unknown> {
  /** stable name, used in the address */
  id: string
  /** its part of the address: the schema of the page that has it */
  params(raw: Readonly<Record<string, unknown>>): ParsedSearch<P>
  load(input: FigureInput<NoInfer<P>>, read: Read): R
  /** what is shown, `null` for nothing; no clock, no locale, no chance */
  derive(records: NoInfer<R>, input: FigureInput<NoInfer<P>>): V | null
  words(view: NoInfer<V>, language: Language): FigureWords
  /** what is said where there is nothing to show; without it the figure is then left out */
  nothing?(language: Language): Nothing<NoInfer<P>>
  /** height of the drawing of a view; absent where the figure is a table and nothing else */
  height?(view: NoInfer<V>, language: Language): DrawingHeight
  /** the drawing, in a chunk of its own */
  drawing?: Part<DrawingProps<NoInfer<P>, NoInfer<R>, NoInfer<V>>>
  /** of a table: its own way of laying the rows out, if it has one */
  rows?: Part<RowsProps<NoInfer<P>, NoInfer<R>, NoInfer<V>>>
  /** stands under the drawing and may grow, such as what a chosen mark leads to; not in pictures */
  below?: Part<RowsProps<NoInfer<P>, NoInfer<R>, NoInfer<V>>>
  /** what is chosen for this figure alone, over drawing and table alike; stays out of pictures */
  controls?: Part<PartProps<NoInfer<P>, NoInfer<R>, NoInfer<V>>>
  /** stands above the frame, also where there is nothing to show */
  above?: Part<Omit<PartProps<NoInfer<P>, NoInfer<R>, NoInfer<V>>, "view">>
  /** what a chosen row opens, where that is more than a mark; a page places it once for all its figures */
  panel?: ComponentType<{ org: Org }>
  /** where a row leads when it is pressed once more; `null` where nothing follows from it */
  lead?(row: string, input: FigureInput<NoInfer<P>> & { view: NoInfer<V> }, language: Language): Lead | null
  /** the chosen row, where the address holds it */
  selection?(params: NoInfer<P>, setParams: SetParams<NoInfer<P>>, view: NoInfer<V>): Selection
  /** what pressing a row or a header of the table does, where that is kept in the address */
  tableUse?(
    params: NoInfer<P>,
    setParams: SetParams<NoInfer<P>>,
    view: NoInfer<V>,
  ): Partial<Pick<Table, "order" | "onOrder" | "onOpen" | "onOpenRow">>
}

/** Infers what the parts of a figure hand to each other. */
export function defineFigure<P extends object, R, V>(figure: Figure<P, R, V>): Figure<P, R, V> {
  return figure
}

/** Whether an organisation has a file or an answer of the API. */
export function hasResource({ has }: Pick<Org, "has">, name: string): boolean {
  return has.some(({ resource }) => resource === name)
}
