import type { Refusal } from "#importers/record.ts"
import type { Basis } from "#model/basis.ts"
import { findBases } from "./bases.ts"
import { countColumns } from "./guess-table.ts"
import { isSumName, splitLabHeading } from "./headings.ts"
import type { CsvMapping } from "./mapping.ts"
import { toName } from "./name.ts"
import type { ReadSpan, Span } from "./span.ts"

/** What is wrong with a line, without the file and the line. */
export type Fault = Pick<Refusal, "field" | "value" | "rule">

/** A column of a matrix: whose amounts it holds, or of which days. */
export interface Across {
  index: number
  lab: string | null
  span: Span | null
  /** what its heading says of itself; empty = nothing */
  bases: readonly Basis[]
}

export interface Header {
  headings: readonly string[]
  across: readonly Across[]
  faults: readonly Fault[]
}

/** Reads the header; the columns of a matrix that name no lab or day are refused one by one. */
export function readHeader(fields: readonly string[], mapping: CsvMapping, readSpan: ReadSpan): Header {
  const headings = fields.slice(0, countColumns(fields))
  const faults: Fault[] = []
  const across: Across[] = []
  const seen = new Set<string | number>()
  for (const index of mapping.shape === "matrix" ? mapping.matrixColumns : []) {
    const heading = headings[index] ?? ""
    const refuse = (rule: Fault["rule"]) => faults.push({ field: heading, value: heading, rule })
    const column = mapping.matrixRows === "lab" ? dayColumn(heading, readSpan) : labColumn(heading)
    if (typeof column === "string") refuse(column)
    else if (seen.has(column.key)) refuse("twice")
    else {
      seen.add(column.key)
      across.push({ index, lab: column.lab, span: column.span, bases: column.bases })
    }
  }
  return { headings, across, faults }
}

type Column = Pick<Across, "lab" | "span" | "bases"> & { key: string | number }

function dayColumn(heading: string, readSpan: ReadSpan): Column | Fault["rule"] {
  const span = readSpan(heading)
  return span === null ? "no-day" : { key: span.first, lab: null, span, bases: [] }
}

function labColumn(heading: string): Column | Fault["rule"] {
  const { lab, detail } = splitLabHeading(heading)
  if (lab === "") return "no-name"
  if (isSumName(lab)) return "a-sum"
  // our own tables of shares: a share of what is not said
  if (/share|份额/.test(detail)) return "no-unit"
  return { key: toName(lab), lab: toName(lab), span: null, bases: findBases(detail) }
}
