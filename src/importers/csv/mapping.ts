import { MEASURES, type Measure } from "#model/allocation.ts"
import type { Bilingual } from "#model/basis.ts"
import type { DayFormat } from "./days.ts"
import type { Decimal } from "./numbers.ts"

export const DELIMITERS = [",", ";", "\t", "|"] as const
export type Delimiter = (typeof DELIMITERS)[number]

/** `tidy`: a column per measure; `long`: the measure in a column; `matrix`: labs × days, of one measure. */
export type CsvShape = "tidy" | "long" | "matrix"

/** `gpus`: mean GPUs of the period; `gpu-hours`: all of the period. */
export type CsvUnit = "gpus" | "gpu-hours"

/** Columns counted from 0, `null` = there is none. */
export type CsvColumns = Record<CsvColumn, number | null>
export type CsvColumn =
  | ("lab" | "team" | "day" | Measure)
  /** of a long table */
  | ("measure" | "value")
  /** first and last day of what a line is about; they stand above `day` */
  | ("from" | "to")
  /** what the lines of our own files say of themselves */
  | ("unit" | "basis" | "daysRecorded")

/** How a CSV is to be read: guessed from its first lines, put right by the reader, plain JSON. */
export interface CsvMapping {
  delimiter: Delimiter
  /** line of the header, counted from 1; what stands above it is skipped */
  headerLine: number
  /** as they stand in the header; none in an empty file */
  headings: string[]
  shape: CsvShape
  columns: CsvColumns
  /** what the lines of a matrix are, the other stands in its header */
  matrixRows: "lab" | "day"
  /** columns of a matrix that hold amounts */
  matrixColumns: number[]
  /** what a matrix holds */
  measure: Measure
  dayFormat: DayFormat
  /** false where every day could be read both ways, as 5/6/2020 */
  isDayOrderSure: boolean
  decimal: Decimal
  /** false where every number could be read both ways, as 1.536 */
  isDecimalSure: boolean
  units: Record<Measure, CsvUnit>
}

/** What keeps a file from being read by this mapping, for readers; `null` = nothing. */
export function findMappingFault(mapping: CsvMapping): Bilingual | null {
  const { headings, shape, columns, matrixRows, matrixColumns, dayFormat } = mapping
  if (headings.length === 0) return { en: "The file is empty.", zh: "文件为空。" }
  const hasDaysInHeader = shape === "matrix" && matrixRows === "lab"
  const hasLabsInHeader = shape === "matrix" && matrixRows === "day"
  const hasSpan = columns.from !== null && columns.to !== null
  if (columns.lab === null && !hasLabsInHeader) {
    return { en: "No column is told to name the lab.", zh: "未指明哪一列是实验室。" }
  }
  if (columns.day === null && !hasSpan && !hasDaysInHeader) {
    return { en: "No column is told to name the day.", zh: "未指明哪一列是日期。" }
  }
  if (!hasAmounts(shape, columns, matrixColumns)) {
    return { en: "No column is told to hold amounts.", zh: "未指明哪一列是数量。" }
  }
  return dayFormat === "week" ? WEEKS : null
}

function hasAmounts(shape: CsvShape, columns: CsvColumns, matrixColumns: readonly number[]): boolean {
  if (shape === "matrix") return matrixColumns.length > 0
  if (shape === "long") return columns.measure !== null && columns.value !== null
  return MEASURES.some((measure) => columns[measure] !== null)
}

const WEEKS: Bilingual = {
  en: "The file names weeks, such as 2020-W21. A week cannot become days: say the amounts by day or by month.",
  zh: "文件按周记录（如 2020-W21）。周无法拆成日，请按日或按月给出数量。",
}
