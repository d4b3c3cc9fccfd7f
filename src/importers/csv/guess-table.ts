import { isPeriod } from "./days.ts"
import { findHeading } from "./headings.ts"
import { DELIMITERS, type Delimiter } from "./mapping.ts"
import { isAmountLike } from "./numbers.ts"
import { type CsvRow, readRows } from "./rows.ts"

/** First lines of a file, cut into cells. */
export interface SampledTable {
  delimiter: Delimiter
  header: CsvRow
  /** lines above the header */
  above: readonly CsvRow[]
  /** lines below the header that have all its columns */
  rows: readonly (readonly string[])[]
}

/** A header stands near the top. */
const LINES_ABOVE = 20

/** Cuts the first lines of a file by the delimiter that makes most sense of them; `null` where there are none. */
export function guessTable(sample: string, isCut: boolean): SampledTable | null {
  let best: { table: SampledTable; score: number } | null = null
  for (const delimiter of DELIMITERS) {
    const scored = scoreTable(delimiter, readRows(sample, delimiter, isCut))
    if (scored !== null && (best === null || scored.score > best.score)) best = scored
  }
  return best?.table ?? null
}

/** Cells that are known in a header weigh most, then lines of one length. */
function scoreTable(
  delimiter: Delimiter,
  all: readonly CsvRow[],
): { table: SampledTable; score: number } | null {
  const rows = all.filter(({ isBroken }) => !isBroken)
  const lines = rows.slice(0, LINES_ABOVE).filter(({ text }) => !/^(#|sep=)/i.test(text))
  const scores = lines.map(({ fields }) => scoreHeader(fields))
  const most = Math.max(...scores)
  const header = lines[scores.indexOf(most)]
  if (header === undefined) return null
  const width = countColumns(header.fields)
  const below = rows.slice(rows.indexOf(header) + 1)
  const whole = below.filter(({ fields }) => countColumns(fields) <= width && fields.length >= width)
  const share = below.length === 0 ? 1 : whole.length / below.length
  const above = rows.slice(0, rows.indexOf(header))
  const table = { delimiter, header, above, rows: whole.map(({ fields }) => fields) }
  return { table, score: 10 * most + (width > 1 ? 5 * share + Math.min(width, 100) / 100 : 0) }
}

/** Columns of a line without the empty ones that spreadsheets leave at its end. */
export function countColumns(fields: readonly string[]): number {
  return fields.findLastIndex((field) => field !== "") + 1
}

/** Names of columns and days speak for a header, numbers against it. */
function scoreHeader(fields: readonly string[]): number {
  return fields.reduce((score, field) => {
    if (field === "") return score
    if (findHeading(field) !== null || isPeriod(field)) return score + 1
    return isAmountLike(field) ? score - 1 : score
  }, 0)
}
