import { type Refusals, UnreadableFileError } from "#importers/record.ts"
import { createRefusals } from "#importers/refusals.ts"
import type { Zone } from "#importers/zone.ts"
import { isDigit, LINE_BREAK, Names, ParsedTexts, textOf } from "./bytes.ts"
import { type Header, readHeader } from "./header.ts"
import { isJobId } from "./job-id.ts"
import { type JobCounts, type JobTable, placesOf, type RowSink, readRow } from "./job-row.ts"
import { JobTimesReader, type RefuseField } from "./job-times.ts"
import { type Begins, createRecordCutter, EndlessRecordError, type OnRecord } from "./records.ts"
import { createRow } from "./row.ts"
import { Runs } from "./runs.ts"
import { createTimeReader, type TimeReader } from "./time.ts"
import { type Gpus, parseGpus } from "./tres.ts"

export const SACCT_COMMAND =
  "TZ=UTC sacct -a -D -X -P --noconvert -S 2026-01-01 -E now -o JobIDRaw,JobID,Cluster,Account,User,Partition,QOS,State,Submit,Eligible,Start,End,ElapsedRaw,Suspended,AllocNodes,NNodes,ReqCPUS,ReqTRES,AllocTRES,TimelimitRaw,Priority,Reason,Reservation,JobName > jobs.psv"

/** Without these no run can be told from another, added up, or waited for. */
export const SACCT_FIELDS = ["JobID", "Account", "Submit", "Eligible", "Start", "End", "ReqTRES", "AllocTRES"]

export interface Jobs {
  runs: Runs
  accounts: Names
  /** GPUs by the number of the text of TRES that names them */
  gpus: readonly Gpus[]
  reasons: Names
  /** users seen by account, as numbers; who they were is kept nowhere */
  users: ReadonlyMap<number, ReadonlySet<number>>
  counts: JobCounts
  refusals: Refusals
  /** the moment at which each file was made, seconds since 1970 */
  moments: readonly number[]
}

/**
 * Reads rows of `sacct -P` (UTF-8) that come in pieces, of one file or of several.
 * @param zone of whoever exported
 */
export function createJobsReader(zone: Zone) {
  const shared = createShared(zone)
  /**
   * A reader of the next file, whose `push` and `end` throw an `UnreadableFileError`.
   * @param asOf moment of the export; where it is `null`, the latest that the rows speak of
   */
  const openFile = (file: string, asOf: number | null = null) => {
    const reading = readFile(shared, file)
    const cutter = createRecordCutter(reading.begins, reading.onRecord)
    const guarded = (step: () => void) => {
      try {
        step()
      } catch (error) {
        if (error instanceof EndlessRecordError) throw new UnreadableFileError(file, NO_LINES)
        throw error
      }
    }
    return {
      push: (bytes: Uint8Array) => guarded(() => cutter.push(bytes)),
      end: () => {
        guarded(() => cutter.end())
        if (!reading.hasHeader()) throw new UnreadableFileError(file, EMPTY)
        shared.moments.push(shared.runs.endFile(asOf))
      },
    }
  }
  const { counts, refusals } = shared
  return { openFile, rows: () => counts.rows, refused: () => refusals.total, all: (): Jobs => toJobs(shared) }
}

const NO_LINES = {
  en: "has no lines that could be rows of a table",
  zh: "没有可作为表格行的文本行",
}
const EMPTY = { en: "is empty", zh: "为空" }

interface Shared extends RowSink {
  times: TimeReader
  refusals: ReturnType<typeof createRefusals>
  moments: number[]
}

function createShared(zone: Zone): Shared {
  return {
    runs: new Runs(),
    accounts: new Names(),
    reasons: new Names(),
    gpus: new ParsedTexts(parseGpus),
    users: new Names(),
    usersOf: new Map(),
    times: createTimeReader(zone),
    counts: {
      ...{ rows: 0, steps: 0, repeated: 0, neverStarted: 0, running: 0 },
      ...{ tasksUnknown: 0, runaway: 0, withGpus: 0 },
    },
    refusals: createRefusals(),
    moments: [],
  }
}

function toJobs({ runs, accounts, gpus, reasons, usersOf, counts, refusals, moments }: Shared): Jobs {
  return {
    runs,
    accounts,
    gpus: gpus.values,
    reasons,
    users: usersOf,
    counts,
    refusals: refusals.all(),
    moments,
  }
}

function readFile(shared: Shared, file: string) {
  let table: JobTable | null = null
  let line = 1
  const refuse: RefuseField = (rule, field, value) =>
    shared.refusals.add({ file, line, rule, field, value: value.slice(0, 200) })
  const onRecord: OnRecord = (bytes, from, to, recordLine) => {
    if (table === null) {
      table = openTable(shared, textOf(bytes, from, to), file)
      return
    }
    line = recordLine
    const fault = table.row.turnTo(bytes, from, to)
    if (fault === null) readRow(shared, table, refuse)
    else refuse(fault, null, textOf(bytes, from, Math.min(to, from + 800)))
  }
  const begins: Begins = (bytes, start, before) =>
    table !== null && beginsRecord(table.header, bytes, start, before)
  return { onRecord, begins, hasHeader: () => table !== null }
}

function openTable({ times }: Shared, line: string, file: string): JobTable {
  const header = readHeader(line.replace(/^\uFEFF/, ""), SACCT_FIELDS, file, SACCT_COMMAND)
  const [row, places] = [createRow(header), placesOf(header)]
  return { header, row, places, times: new JobTimesReader(times, row, places) }
}

/**
 * Whether a line begins a record. Where the number of the job stands first that is plain; else the record before must have
 * all its fields, and a line that goes on with a name at its end has too few of its own.
 */
function beginsRecord(header: Header, bytes: Uint8Array, start: number, before: number): boolean {
  const { fields, delimiter, freeAt } = header
  if (fields[0] === "JobIDRaw" || fields[0] === "JobID") {
    let at = start
    while (isDigit(bytes[at] ?? 0)) at++
    if (at > start && bytes[at] === delimiter.charCodeAt(0)) return true
    const [id = ""] = textOf(bytes, start, start + LONGEST_ID).split(delimiter)
    return isJobId(id)
  }
  const most = fields.length - 1
  const isWhole = textOf(bytes, before, start).split(delimiter).length > most
  if (!isWhole || freeAt !== most) return isWhole
  const end = bytes.indexOf(LINE_BREAK, start)
  return textOf(bytes, start, end === -1 ? bytes.length : end).split(delimiter).length > most
}

const LONGEST_ID = 100
