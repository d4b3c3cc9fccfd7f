import { type ImportedRecord, UnreadableFileError } from "#importers/record.ts"
import { countRefusals, createRefusals } from "#importers/refusals.ts"
import { createAmounts } from "./amounts.ts"
import { isWhatIf } from "./bases.ts"
import { type Fault, readHeader } from "./header.ts"
import { createLineReader, type ReadLine, refuseLine } from "./line.ts"
import { type CsvMapping, findMappingFault } from "./mapping.ts"
import { type CsvRow, createRowReader } from "./rows.ts"
import { createSpanReader } from "./span.ts"
import { toRecord } from "./to-record.ts"

export interface CsvFile {
  /** its name */
  file: string
  bytes: number
}

/**
 * Reads a CSV that comes in pieces of text, cut anywhere. `push` gives the number of lines read so far, `end` the record.
 * All three throw an `UnreadableFileError`: where the mapping lacks something, or a file is a what-if of ours.
 */
export function createCsvReader(mapping: CsvMapping, { file, bytes }: CsvFile) {
  const lines = gatherLines(mapping, file)
  const reader = createRowReader(mapping.delimiter, lines.add)
  return {
    push(text: string): number {
      reader.push(text)
      return lines.count()
    },
    end(): ImportedRecord {
      reader.end()
      const { told, refusals, rows } = lines.all()
      const refused = countRefusals(refusals)
      return { ...toRecord(told), refusals, files: [{ name: file, kind: "csv", bytes, rows, refused }] }
    },
  }
}

/** The header and the lines below it; of two lines about one lab and day the earlier stays, whatever the later says. */
function gatherLines(mapping: CsvMapping, file: string) {
  const fault = findMappingFault(mapping)
  if (fault !== null) throw new UnreadableFileError(file, fault)
  const [refusals, amounts] = [createRefusals(), createAmounts()]
  const readSpan = createSpanReader(mapping.dayFormat)
  let readLine: ReturnType<typeof createLineReader> | null = null
  let [rows, lines] = [0, 0]

  function refuse(line: number, faults: readonly Fault[]): void {
    for (const each of faults) refusals.add({ file, line, ...each })
  }

  function readBelow(row: CsvRow, { entries, faults }: ReadLine): void {
    lines += 1
    if (entries.some(amounts.has)) {
      refuse(row.line, [refuseLine(row, "twice")])
      return
    }
    refuse(row.line, faults)
    if (faults.length === 0 || entries.length > 0) rows += 1
    for (const entry of entries) amounts.add(entry)
  }

  function add(row: CsvRow): void {
    if (row.line < mapping.headerLine) return
    if (readLine === null) {
      const header = readHeader(row.fields, mapping, readSpan)
      refuse(row.line, header.faults)
      readLine = createLineReader(mapping, header, readSpan)
    } else {
      const basis = row.fields[mapping.columns.basis ?? -1] ?? ""
      if (isWhatIf(basis)) throw new UnreadableFileError(file, WHAT_IF)
      readBelow(row, readLine(row))
    }
  }

  return {
    add,
    count: () => lines,
    all: () => {
      if (readLine === null) throw new UnreadableFileError(file, NO_HEADER)
      return { told: amounts.all(), refusals: refusals.all(), rows }
    },
  }
}

/** Reads a whole CSV; `onRows` is told the number of lines read so far. Throws an `UnreadableFileError`. */
export async function importCsv(
  chunks: Iterable<string> | AsyncIterable<string>,
  mapping: CsvMapping,
  { onRows, ...file }: CsvFile & { onRows?: (rows: number) => void },
): Promise<ImportedRecord> {
  const reader = createCsvReader(mapping, file)
  for await (const chunk of chunks) {
    const rows = reader.push(chunk)
    onRows?.(rows)
  }
  return reader.end()
}

const NO_HEADER = { en: "The file ends before its header.", zh: "文件在表头之前就结束了。" }
const WHAT_IF = {
  en: "The file is a what-if of Power Draw: somebody moved its numbers by hand, so it is no record.",
  zh: "这是 Power Draw 的假设推演文件：数字经人手动调整，不是记录。",
}
