import type { Basis } from "#model/basis.ts"
import type { Unit } from "./units.ts"

export type Cell = string | number | null

/** What the cells of a column hold. `date`: an EDTF string, shown by `formatText`. */
export type ColumnType = "string" | "number" | "date"

export interface TableColumn {
  key: string
  label: string
  /** right-aligned, formatted by `format` */
  numeric?: boolean
  format?: (value: number) => string
  /** for sorting and downloads; default: `number` where `numeric`, else `string` */
  type?: ColumnType
  /** how the text of a cell is shown; downloads hold the cell as it is */
  formatText?: (text: string) => string
  /** of numbers; files say it, and are rounded by it */
  unit?: Unit
  /** what is measured, for files, whose heads stand alone: “GPUs granted” of the column “FAIR US” */
  measure?: string
  /** on what basis the column is, where the columns of the figure differ */
  basis?: Basis
  /** the bases of what a derived column is derived from, where they are not those of all that is shown */
  restsOn?: readonly Basis[]
  /** whose amount each cell is, where a row is a period: files can then hold one amount a row */
  amount?: Amount
  /** BCP 47 tag where the cells are not in the language of the page */
  lang?: string
  /** how a derived cell comes about, with its inputs filled in: “240 ÷ 400 = 60 %”; `null` where it has no value */
  explain?: (row: TableRow) => string | null
}

/** An amount per period: of a lab, or of all there is. */
export interface Amount {
  /** id and name of the lab, or of what stands for several */
  lab: string
  name: string
  /** code in both languages: “granted”, “capacity” */
  measure: string
}

/** What is known of the days of a period. */
export interface RowPeriod {
  /** first and last day that the amounts are of, ISO */
  from: string
  to: string
  /** days of the whole period */
  days: number
  /** days on record, of one column or of the one that has most */
  recorded: (column?: string) => number
}

export interface TableRow {
  id: string
  cells: Readonly<Record<string, Cell>>
  /** ids of the sources that this row rests on, where they are not those of the whole figure */
  sources?: readonly string[]
  /** on what basis this row is, where the rows of the figure differ */
  bases?: readonly Basis[]
  /** where a row is a period that may be known in part */
  period?: RowPeriod
}

/** By which column a table is ordered. */
export interface Order {
  key: string
  isDescending: boolean
}

/** The rows behind a drawing; the drawing is made from the same ones. `null` = not recorded. */
export interface Table {
  caption: string
  columns: readonly TableColumn[]
  rows: readonly TableRow[]
  /** the order, where it is kept outside, such as in the address; the rows are then in it already */
  order?: Order | null
  onOrder?: (order: Order | null) => void
  /** what stands behind a cell is shown elsewhere: every cell is a button */
  onOpen?: (row: string, column: string) => void
  /** what stands behind a row is shown elsewhere: its first cell is a button, which is enough for a long table */
  onOpenRow?: (row: string) => void
  /** how many rows a long table begins with; a button, and paper, show the others. Left out: all of them */
  firstRows?: number
}

/** Whether there is more to tell of a row than of the figure, so that choosing one is of use without a drawing. */
export function hasEvidence({ columns, rows }: Table): boolean {
  return (
    columns.some(({ explain }) => explain !== undefined) || rows.some(({ sources }) => sources !== undefined)
  )
}
