import { MEASURES, type Measure } from "#model/allocation.ts"
import { guessDayFormat } from "./days.ts"
import { type GuessedColumns, guessColumns, valuesOf } from "./guess-columns.ts"
import { countColumns, guessTable, type SampledTable } from "./guess-table.ts"
import { findHeading, findLooseHeading, saysGpuHours, saysGpus } from "./headings.ts"
import type { CsvColumns, CsvMapping, CsvUnit } from "./mapping.ts"
import { guessDecimal } from "./numbers.ts"

/** More does not tell more. */
const LONGEST_SAMPLE = 262_144

interface GuessOptions {
  isCut?: boolean
  /** columns that the reader has named: how their cells are written is guessed from them */
  told?: Partial<CsvColumns>
}

/**
 * How a file is to be read, by its first lines (64 kB are plenty). A sample that is `isCut` may end within a line. Never
 * throws: what it cannot guess is `null` or marked as not sure, and `findMappingFault` says what is missing.
 */
export function guessMapping(sample: string, { isCut = false, told = {} }: GuessOptions = {}): CsvMapping {
  const isCutHere = isCut || sample.length > LONGEST_SAMPLE
  const table = guessTable(sample.slice(0, LONGEST_SAMPLE), isCutHere) ?? NO_TABLE
  const { columns, ...rest } = guessColumns(table)
  const guessed = { ...rest, columns: { ...columns, ...told } }
  const { fields, line } = table.header
  const amounts = listAmountColumns(guessed)
  const days = guessDayFormat(listDays(table, guessed))
  const decimal = guessDecimal(
    amounts.flatMap((index) => valuesOf(table, index)),
    table.delimiter,
  )
  return {
    ...{ delimiter: table.delimiter, headerLine: line, headings: fields.slice(0, countColumns(fields)) },
    ...guessed,
    measure: guessMeasure(table, guessed),
    dayFormat: days?.format ?? "iso",
    isDayOrderSure: days?.isOrderSure ?? true,
    decimal: decimal.decimal,
    isDecimalSure: decimal.isSure,
    units: guessUnits(table, guessed),
  }
}

const NO_TABLE: SampledTable = {
  delimiter: ",",
  header: { line: 1, fields: [], text: "", isBroken: false },
  above: [],
  rows: [],
}

function listAmountColumns({ shape, columns, matrixColumns }: GuessedColumns): number[] {
  if (shape === "matrix") return matrixColumns
  if (shape === "long") return columns.value === null ? [] : [columns.value]
  return MEASURES.flatMap((measure) => columns[measure] ?? [])
}

/** Cells that name days, wherever they stand. */
function listDays(
  table: SampledTable,
  { shape, columns, matrixRows, matrixColumns }: GuessedColumns,
): string[] {
  if (shape === "matrix" && matrixRows === "lab") {
    return matrixColumns.map((index) => table.header.fields[index] ?? "")
  }
  const { from, to, day } = columns
  if (from !== null && to !== null) return [...valuesOf(table, from), ...valuesOf(table, to)]
  return valuesOf(table, day)
}

/** What a matrix holds: by its headings, else what people keep such tables of. */
function guessMeasure({ header, above }: SampledTable, { shape }: GuessedColumns): Measure {
  if (shape !== "matrix") return "used"
  const texts = [...header.fields, ...above.map(({ text }) => text)]
  return texts.map(toMeasure).find((measure) => measure !== null) ?? "used"
}

/** The measure that a cell or a heading names, `null` = none of them. */
export function toMeasure(text: string): Measure | null {
  const heading = findHeading(text) ?? findLooseHeading(text)
  return MEASURES.find((measure) => measure === heading) ?? null
}

/** GPU-hours where the heading of an amount says so, or where none speaks of GPUs and a line above the header does. */
function guessUnits({ header, above }: SampledTable, guessed: GuessedColumns): Record<Measure, CsvUnit> {
  const isSaid = header.fields.some(saysGpus)
  const isSaidAbove = !isSaid && above.some(({ text }) => saysGpus(text) && saysGpuHours(text))
  const unitOf = (texts: readonly string[]): CsvUnit =>
    isSaidAbove || texts.some(saysGpuHours) ? "gpu-hours" : "gpus"
  const { shape, columns } = guessed
  const unit = unitOf(
    shape === "matrix"
      ? header.fields
      : listAmountColumns(guessed).map((index) => header.fields[index] ?? ""),
  )
  // of a tidy table every column may have its own
  const own = (measure: Measure) => (shape === "tidy" ? columns[measure] : null)
  const units = MEASURES.map((measure) => {
    const index = own(measure)
    return [measure, index === null ? unit : unitOf([header.fields[index] ?? ""])]
  })
  return Object.fromEntries(units)
}
