import { MEASURES } from "#model/allocation.ts"
import { isPeriod } from "./days.ts"
import type { SampledTable } from "./guess-table.ts"
import { countColumns } from "./guess-table.ts"
import { findHeading, findLooseHeading, type Heading, splitLabHeading } from "./headings.ts"
import type { CsvColumns, CsvMapping } from "./mapping.ts"
import { isAmountLike, isNotRecorded } from "./numbers.ts"

export type GuessedColumns = Pick<CsvMapping, "shape" | "columns" | "matrixRows" | "matrixColumns">

const NO_COLUMNS: CsvColumns = {
  ...{ lab: null, team: null, day: null, requested: null, granted: null, used: null, queued: null },
  ...{ measure: null, value: null, from: null, to: null, unit: null, basis: null, daysRecorded: null },
}

/** What a column is by its heading, and where headings say nothing, by what stands in it. */
export function guessColumns(table: SampledTable): GuessedColumns {
  const { fields } = table.header
  const headings = fields.slice(0, countColumns(fields)).map(findHeading)
  const columns: CsvColumns = { ...NO_COLUMNS }
  for (const [index, heading] of headings.entries()) {
    if (heading !== null && heading !== "labId" && heading !== "aside") columns[heading] ??= index
  }
  const days = headings.flatMap((_, index) => (isPeriod(fields[index] ?? "") ? [index] : []))
  if (days.length > 0 && columns.day === null) return daysAcross(table, columns, headings, days)
  const hasSpan = columns.from !== null && columns.to !== null
  if (columns.day === null && !hasSpan)
    columns.day = findColumn(table, headings, (values) => isMostly(values, isPeriod))
  columns.lab ??= findLab(table, headings, columns)
  if (columns.lab === null) return labsAcross(table, columns, headings)
  fillLoosely(table, columns, headings)
  return tidyOrLong(columns)
}

function daysAcross(
  table: SampledTable,
  columns: CsvColumns,
  headings: readonly (Heading | null)[],
  matrixColumns: number[],
): GuessedColumns {
  columns.lab ??= findLab(table, headings, columns)
  return { shape: "matrix", columns, matrixRows: "lab", matrixColumns }
}

/** Every column of numbers is a lab that no heading names otherwise, in our own tables before what they say of it. */
function labsAcross(
  table: SampledTable,
  columns: CsvColumns,
  headings: readonly (Heading | null)[],
): GuessedColumns {
  const isLab = (heading: Heading | null, index: number) => {
    const { lab } = splitLabHeading(table.header.fields[index] ?? "")
    const isFree = heading === null && index !== columns.day && findHeading(lab) !== "aside"
    return isFree && isMostly(valuesOf(table, index), isAmountLike)
  }
  const matrixColumns = headings.flatMap((heading, index) => (isLab(heading, index) ? [index] : []))
  const shape = matrixColumns.length === 0 ? "tidy" : "matrix"
  return { shape, columns, matrixRows: "day", matrixColumns }
}

function tidyOrLong(columns: CsvColumns): GuessedColumns {
  const rest = { matrixRows: "lab", matrixColumns: [] } as const
  if (columns.measure !== null && columns.value !== null) {
    return { shape: "long", columns, ...rest, matrixColumns: [] }
  }
  const hasMeasure = MEASURES.some((measure) => columns[measure] !== null)
  // one column of amounts that says no more than “GPUs”: what was used, until the reader says otherwise
  if (!hasMeasure) columns.used = columns.value
  return { shape: "tidy", columns, ...rest, matrixColumns: [] }
}

/** The lab by a loose heading or an id, else the first column of text. */
function findLab(
  table: SampledTable,
  headings: readonly (Heading | null)[],
  columns: CsvColumns,
): number | null {
  const { fields } = table.header
  const isText = (index: number) => !isMostly(valuesOf(table, index), isAmountLike)
  const loose = headings.findIndex(
    (heading, index) => heading === null && findLooseHeading(fields[index] ?? "") === "lab" && isText(index),
  )
  if (loose >= 0) return loose
  const id = headings.indexOf("labId")
  if (id >= 0) return id
  const isFree = (index: number) => index !== columns.day
  return findColumn(
    table,
    headings,
    (values, index) => isFree(index) && isMostly(values, (value) => !isAmountLike(value)),
  )
}

/** Columns that are named by one word among others, where nothing names them better. */
function fillLoosely(table: SampledTable, columns: CsvColumns, headings: readonly (Heading | null)[]): void {
  for (const [index, heading] of headings.entries()) {
    if (heading !== null || Object.values(columns).includes(index)) continue
    const loose = findLooseHeading(table.header.fields[index] ?? "")
    if (loose !== null && loose !== "labId" && loose !== "aside") columns[loose] ??= index
  }
}

/** A line of sums or a slip must not hide what a column is. */
function isMostly(values: readonly string[], test: (value: string) => boolean): boolean {
  return values.filter(test).length >= 0.8 * values.length
}

function findColumn(
  table: SampledTable,
  headings: readonly (Heading | null)[],
  test: (values: string[], index: number) => boolean,
): number | null {
  const found = headings.findIndex((heading, index) => {
    const values = valuesOf(table, index)
    return heading === null && values.length > 0 && test(values, index)
  })
  return found < 0 ? null : found
}

export function valuesOf(table: SampledTable, index: number | null): string[] {
  if (index === null) return []
  return table.rows.map((row) => row[index] ?? "").filter((value) => !isNotRecorded(value))
}
