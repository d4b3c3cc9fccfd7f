import { MEASURES, type Measure } from "#model/allocation.ts"
import type { Basis } from "#model/basis.ts"
import { findBases } from "./bases.ts"
import { toMeasure } from "./guess-mapping.ts"
import type { Across, Fault, Header } from "./header.ts"
import { saysGpuHours, saysGpus, saysOtherUnit } from "./headings.ts"
import type { CsvColumn, CsvMapping, CsvUnit } from "./mapping.ts"
import { toName } from "./name.ts"
import { remember } from "./remember.ts"
import type { ReadSpan, Span } from "./span.ts"

/** A cell that holds an amount, and what its line and header say of it. */
export interface Cell {
  lab: string
  /** empty = the lab itself */
  team: string
  measure: Measure
  span: Span
  /** empty = nothing is said */
  bases: readonly Basis[]
  text: string
  heading: string
  unit: CsvUnit
  /** days of its span that it is of, `null` = not told */
  recordedDays: number | null
}

/** How cells of one file are read. */
interface CellReaders {
  span: ReadSpan
  measure: (text: string) => Measure | null
  /** `undefined` = neither GPUs nor GPU-hours */
  unit: (text: string) => CsvUnit | undefined
}

/** Lists the amounts of a line, or says what is wrong with what it says of all of them. */
export function createCellLister(header: Header, mapping: CsvMapping, span: ReadSpan) {
  const readers: CellReaders = {
    span,
    measure: remember(toMeasure),
    unit: remember((text) => {
      if (saysOtherUnit(text)) return undefined
      return saysGpuHours(text) ? "gpu-hours" : saysGpus(text) ? "gpus" : undefined
    }),
  }
  return (fields: readonly string[]) => listCells(fields, header, mapping, readers)
}

function listCells(
  fields: readonly string[],
  header: Header,
  mapping: CsvMapping,
  read: CellReaders,
): Cell[] | Fault {
  const { columns, shape, units } = mapping
  const at = (column: CsvColumn) => fields[columns[column] ?? -1] ?? ""
  const fault = (column: CsvColumn, rule: Fault["rule"]): Fault => ({
    ...{ field: header.headings[columns[column] ?? -1] ?? null, value: at(column), rule },
  })
  const span = readLineSpan(at, mapping, read.span)
  if (span !== null && "rule" in span) return fault(span.column, span.rule)
  const measure = columns.measure === null || shape === "tidy" ? mapping.measure : read.measure(at("measure"))
  if (measure === null) return fault("measure", "no-measure")
  const unit = at("unit") === "" ? null : read.unit(at("unit"))
  if (unit === undefined) return fault("unit", "no-unit")
  const ofLine = {
    ...{ lab: toName(at("lab")), team: toName(at("team")), bases: findBases(at("basis")) },
    recordedDays: /^\d+$/.test(at("daysRecorded")) ? Number(at("daysRecorded")) : null,
  }
  return listColumns(header, mapping, measure).flatMap(({ index, measure, ...column }) => {
    const days = column.span ?? span
    return days === null
      ? []
      : {
          ...{ ...ofLine, measure, span: days, unit: unit ?? units[measure] },
          ...{ text: fields[index] ?? "", heading: header.headings[index] ?? "" },
          ...(column.lab !== null && { lab: column.lab }),
          ...(column.bases.length > 0 && { bases: column.bases }),
        }
  })
}

/** The columns that hold amounts, and what their headings say of them. */
function listColumns(
  { across }: Header,
  { shape, columns }: CsvMapping,
  measure: Measure,
): (Across & { measure: Measure })[] {
  if (shape === "matrix") return across.map((column) => ({ ...column, measure }))
  const plain = { lab: null, span: null, bases: [] }
  if (shape === "long") return columns.value === null ? [] : [{ ...plain, index: columns.value, measure }]
  return MEASURES.flatMap((measure) => {
    const index = columns[measure]
    return index === null ? [] : { ...plain, index, measure }
  })
}

/** First and last day of a line where it names both, else the days of its period; `null` where the header names days. */
function readLineSpan(
  at: (column: CsvColumn) => string,
  { shape, matrixRows, columns }: CsvMapping,
  readSpan: ReadSpan,
): Span | { column: CsvColumn; rule: Fault["rule"] } | null {
  if (shape === "matrix" && matrixRows === "lab") return null
  if (columns.from === null || columns.to === null)
    return readSpan(at("day")) ?? { column: "day", rule: "no-day" }
  const [from, to] = [readSpan(at("from")), readSpan(at("to"))]
  if (from === null) return { column: "from", rule: "no-day" }
  if (to === null) return { column: "to", rule: "no-day" }
  return to.last < from.first ? { column: "to", rule: "ends-before" } : { first: from.first, last: to.last }
}
