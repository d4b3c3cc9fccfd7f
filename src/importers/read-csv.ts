import { decodeChunks } from "#importers/csv/encoding.ts"
import { guessMapping } from "#importers/csv/guess-mapping.ts"
import { importCsv } from "#importers/csv/import-csv.ts"
import { type CsvColumns, type CsvMapping, findMappingFault } from "#importers/csv/mapping.ts"
import { UnreadableFileError } from "#importers/record.ts"
import type { InputFile, OtherRecord, Reading } from "./intake.ts"
import { peek, toPlainBytes } from "./streams.ts"

/** Fewer columns cannot name a lab and an amount: that is no table, whatever a reader says of it. */
const FEWEST_COLUMNS = 2

/** Reads a CSV by the mapping that the reader has put right, else by a guess at its first lines. */
export async function readCsv(input: InputFile, { options, onProgress }: Reading): Promise<OtherRecord> {
  const { name: file, size: bytes } = input
  const mapping = options.mappings[file] ?? (await guessFor(input, options.columns[file]))
  const fault = findMappingFault(mapping)
  if (fault !== null && mapping.headings.length < FEWEST_COLUMNS)
    throw new UnreadableFileError(file, NO_TABLE)
  if (fault !== null) return { file, mapping, record: null }
  let read = 0
  const counted = countBytes(toPlainBytes(input.open()), (length) => {
    read = Math.min(read + length, bytes)
  })
  const onRows = (rows: number) => onProgress({ file, bytes: read, of: bytes, rows })
  const record = await importCsv(decodeChunks(counted), mapping, { file, bytes, onRows })
  return { file, mapping, record }
}

/** A guess at the first lines of a file. @param told columns that the reader has named */
export async function guessFor(input: InputFile, told: Partial<CsvColumns> = {}): Promise<CsvMapping> {
  const { head, isWhole } = await peek(toPlainBytes(input.open()))
  let sample = ""
  for await (const text of decodeChunks([head])) sample += text
  return guessMapping(sample, { isCut: !isWhole, told })
}

async function* countBytes(stream: AsyncIterable<Uint8Array>, onBytes: (length: number) => void) {
  for await (const part of stream) {
    onBytes(part.length)
    yield part
  }
}

const NO_TABLE = {
  en: "is no table: no delimiter parts its first lines into columns",
  zh: "不是表格：其开头几行没有可分列的分隔符",
}
