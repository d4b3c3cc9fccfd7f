import { countColumns } from "./guess-table.ts"
import type { Fault, Header } from "./header.ts"
import { isSumName } from "./headings.ts"
import { type Cell, createCellLister } from "./line-cells.ts"
import type { CsvMapping } from "./mapping.ts"
import { parseAmount } from "./numbers.ts"
import { remember } from "./remember.ts"
import type { CsvRow } from "./rows.ts"
import type { ReadSpan } from "./span.ts"

/** One amount of one unit: mean GPUs of every day of a span. */
export interface Entry extends Pick<Cell, "lab" | "team" | "measure" | "span" | "bases"> {
  /** `null` = not recorded */
  gpus: number | null
  /** it stood there as GPU-hours */
  isHours: boolean
  /** its line is of fewer days than its span has, no one knows which: the amount is left out */
  isPartial: boolean
}

/** Entries of a line, and the cells that are refused; a fault without entries refuses the line. */
export interface ReadLine {
  entries: Entry[]
  faults: Fault[]
}

const LONGEST_VALUE = 200

/** Reads lines below a header. */
export function createLineReader(mapping: CsvMapping, header: Header, readSpan: ReadSpan) {
  const listCells = createCellLister(header, mapping, readSpan)
  const isSum = remember(isSumName)
  return (row: CsvRow): ReadLine => {
    const fault = findLineFault(row, header, mapping, isSum)
    if (fault !== null) return { entries: [], faults: [fault] }
    const cells = listCells(row.fields)
    if (!Array.isArray(cells)) return { entries: [], faults: [cells] }
    const read = cells.map((cell) => toEntry(cell, mapping))
    const faults = read.filter((each): each is Fault => "rule" in each)
    const entries = read.filter((each): each is Entry => !("rule" in each))
    // a cell of a matrix is what a line is elsewhere
    if (faults.length > 0 && mapping.shape !== "matrix") return { entries: [], faults: faults.slice(0, 1) }
    return { entries, faults }
  }
}

/** A fault of a whole line, with as much of it as can be shown. */
export function refuseLine({ text }: CsvRow, rule: Fault["rule"]): Fault {
  return { field: null, value: text.slice(0, LONGEST_VALUE), rule }
}

function findLineFault(
  row: CsvRow,
  { headings }: Header,
  { columns, matrixRows, shape }: CsvMapping,
  isSum: (name: string) => boolean,
): Fault | null {
  const { fields } = row
  if (row.isBroken) return refuseLine(row, "open-quote")
  if (fields.length < headings.length) return refuseLine(row, "too-few-fields")
  if (countColumns(fields) > headings.length) return refuseLine(row, "too-many-fields")
  const names = [columns.lab, columns.team, columns.day].flatMap((index) => index ?? [])
  const sum = names.find((index) => isSum(fields[index] ?? ""))
  if (sum !== undefined) return { field: headings[sum] ?? null, value: fields[sum] ?? "", rule: "a-sum" }
  const hasLabsAcross = shape === "matrix" && matrixRows === "day"
  if (hasLabsAcross || columns.lab === null || fields[columns.lab] !== "") return null
  return { field: headings[columns.lab] ?? null, value: "", rule: "no-name" }
}

function toEntry(
  { text, heading, unit, recordedDays, ...cell }: Cell,
  { decimal }: CsvMapping,
): Entry | Fault {
  const amount = parseAmount(text, decimal)
  if (typeof amount === "string") return { field: heading, value: text, rule: amount }
  const days = cell.span.last - cell.span.first + 1
  const isPartial = recordedDays !== null && recordedDays < days && amount !== null
  const isHours = unit === "gpu-hours"
  const gpus = amount === null || isPartial ? null : isHours ? amount / (24 * days) : amount
  return { ...cell, gpus, isHours, isPartial }
}
