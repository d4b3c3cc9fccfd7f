import { decodeChunks } from "#importers/csv/encoding.ts"
import { guessMapping } from "#importers/csv/guess-mapping.ts"
import { importCsv } from "#importers/csv/import-csv.ts"
import type { InputFile, Intake, Reading } from "./intake.ts"
import { peek, toPlainBytes } from "./streams.ts"

/** Reads a CSV by the mapping that the reader has put right, else by a guess at its first lines. */
export async function readCsv(
  input: InputFile,
  { options, onProgress }: Reading,
): Promise<Intake["records"][number]> {
  const { name: file, size: bytes } = input
  const mapping = options.mappings[file] ?? (await guess(input))
  let read = 0
  const counted = countBytes(toPlainBytes(input.open()), (length) => {
    read = Math.min(read + length, bytes)
  })
  const onRows = (rows: number) => onProgress({ file, bytes: read, of: bytes, rows })
  const record = await importCsv(decodeChunks(counted), mapping, { file, bytes, onRows })
  return { file, mapping, record }
}

async function guess(input: InputFile) {
  const { head, isWhole } = await peek(toPlainBytes(input.open()))
  let sample = ""
  for await (const text of decodeChunks([head])) sample += text
  return guessMapping(sample, { isCut: !isWhole })
}

async function* countBytes(stream: AsyncIterable<Uint8Array>, onBytes: (length: number) => void) {
  for await (const part of stream) {
    onBytes(part.length)
    yield part
  }
}
