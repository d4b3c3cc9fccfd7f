import type { CsvColumns, CsvMapping } from "#importers/csv/mapping.ts"
import type { ImportedFile, ImportedRecord } from "#importers/record.ts"
import { UnreadableFileError } from "#importers/record.ts"
import type { Jobs } from "#importers/slurm/sacct.ts"
import { addTable, NO_TABLES, type SlurmTables, type TableKind } from "#importers/slurm/tables.ts"
import { openZone } from "#importers/zone.ts"
import { orProblem, type Problem } from "./problems.ts"
import { readJson, readZip } from "./read-bundle.ts"
import { readCsv } from "./read-csv.ts"
import { readJobs } from "./read-jobs.ts"
import { type FileKind, recognise } from "./recognise.ts"
import { collect, peek, toPlainBytes } from "./streams.ts"

/** A file that can be opened again and again, on a disk or in a browser. */
export interface InputFile {
  name: string
  size: number
  open: () => AsyncIterable<Uint8Array>
}

export interface IntakeOptions {
  /** zone in which Slurm’s commands were called: their times say no offset */
  exportZone: string
  /** moment of the only export of `sacct`, seconds since 1970; `null` = derived from its rows */
  asOf: number | null
  /** how CSV files are to be read, by name; one that is not here is guessed */
  mappings: Readonly<Record<string, CsvMapping>>
  /** columns that the reader has named, by file, where the rest is to be guessed */
  columns: Readonly<Record<string, Partial<CsvColumns>>>
}

export interface Progress {
  file: string
  /** bytes read of this file, of how many */
  bytes: number
  of: number
  /** rows read of all files */
  rows: number
}

/** What some files hold. What could not be read is named beside the rest, and costs nothing else. */
export interface Intake {
  jobs: Jobs | null
  tables: SlurmTables
  /** records of other files, each by itself */
  records: readonly OtherRecord[]
  files: readonly ImportedFile[]
  problems: readonly Problem[]
}

/** What a file that is no table of Slurm holds. */
export interface OtherRecord {
  file: string
  /** how a CSV was read, `null` for another file */
  mapping: CsvMapping | null
  /** `null` where a column must be named first */
  record: ImportedRecord | null
}

/** Larger ones are something else than a table of accounts. */
const MOST_TABLE_BYTES = 64 * 1024 * 1024

export interface Reading {
  options: IntakeOptions
  /** called after every piece; throws to stop */
  onProgress: (progress: Progress) => void
}

/** Reads files of any kinds, in any order. Rejects only where `onProgress` throws. */
export async function readFiles(inputs: readonly InputFile[], reading: Reading): Promise<Intake> {
  const problems: Problem[] = []
  const recognised: { input: InputFile; kind: FileKind }[] = []
  for (const input of inputs) {
    const kind = await orProblem(input, problems, () => recogniseFile(input))
    if (kind !== null) recognised.push({ input, kind })
  }
  const ofKind = (...kinds: FileKind[]) => recognised.filter(({ kind }) => kinds.includes(kind))
  const sacct = await readJobs(
    ofKind("sacct").map(({ input }) => input),
    reading,
    problems,
  )
  const files: ImportedFile[] = [...sacct.files]
  let tables = NO_TABLES
  for (const { input, kind } of recognised.filter(({ kind }) => isTable(kind))) {
    const added = await orProblem(input, problems, () => readTable(input, kind as TableKind, tables, reading))
    if (added === null) continue
    tables = added.tables
    files.push(added.file)
  }
  const records: OtherRecord[] = []
  for (const { input, kind } of ofKind("csv", "json", "zip", "gzip")) {
    const read = await orProblem(input, problems, () => readOther(input, kind, reading))
    if (read === null) continue
    records.push(read)
    files.push(...(read.record?.files ?? []))
  }
  return { jobs: sacct.jobs, tables, records, files, problems }
}

async function recogniseFile(input: InputFile): Promise<FileKind> {
  const { head } = await peek(toPlainBytes(input.open()))
  const found = recognise(head, new TextDecoder().decode(head))
  if (found.kind === "refused") throw new UnreadableFileError(input.name, found.told)
  return found.kind
}

function isTable(kind: FileKind): kind is TableKind {
  return !["sacct", "csv", "json", "zip", "gzip"].includes(kind)
}

async function readTable(input: InputFile, kind: TableKind, tables: SlurmTables, { options }: Reading) {
  const text = new TextDecoder().decode(
    await collect(toPlainBytes(input.open()), MOST_TABLE_BYTES, input.name),
  )
  const added = addTable(tables, kind, text, input.name, openZone(options.exportZone))
  const rows = text.split("\n").filter((line) => line !== "").length - 1
  return { tables: added, file: { name: input.name, kind, bytes: input.size, rows, refused: 0 } }
}

async function readOther(input: InputFile, kind: FileKind, reading: Reading): Promise<OtherRecord> {
  const held =
    kind === "zip"
      ? await readZip(input)
      : kind === "json"
        ? await readJson(input, reading.options.exportZone)
        : { csv: input }
  if ("csv" in held) return readCsv(held.csv, reading)
  return { file: input.name, mapping: null, record: held.record }
}
