import { SECONDS } from "#importers/zone.ts"
import { hasByte, type Names, type ParsedTexts, readDigits, textOf } from "./bytes.ts"
import type { Header } from "./header.ts"
import { countTasks, isJobId } from "./job-id.ts"
import type { JobTimesReader, RefuseField } from "./job-times.ts"
import type { Row } from "./row.ts"
import type { Runs } from "./runs.ts"
import type { Gpus } from "./tres.ts"

/** What the rows of `sacct` tell, beside the runs themselves. */
export interface JobCounts {
  rows: number
  /** rows of steps, which repeat what their job holds */
  steps: number
  /** rows that told of a run that another had told of */
  repeated: number
  neverStarted: number
  running: number
  /** rows that stand for an unknown number of tasks */
  tasksUnknown: number
  /** runs without an end that went on far beyond their time limit */
  runaway: number
  /** rows that name GPUs; where none does, the site does not track them */
  withGpus: number
}

export type Places = ReturnType<typeof placesOf>

/** Where the fields stand that are read, −1 where the export has none. */
export function placesOf({ at }: Header) {
  return {
    id: at("JobID"),
    raw: at("JobIDRaw"),
    account: at("Account"),
    user: at("User"),
    submit: at("Submit"),
    eligible: at("Eligible"),
    start: at("Start"),
    end: at("End"),
    elapsed: at("ElapsedRaw"),
    suspended: at("Suspended"),
    wanted: at("ReqTRES"),
    held: at("AllocTRES"),
    reason: at("Reason"),
    limit: at("TimelimitRaw"),
  }
}

const DOT = ".".charCodeAt(0)
const BRACKET = "[".charCodeAt(0)
const UNKNOWN = -1

/** What the rows of all files are read into. */
export interface RowSink {
  runs: Runs
  accounts: Names
  reasons: Names
  gpus: ParsedTexts<Gpus>
  users: Names
  usersOf: Map<number, Set<number>>
  counts: JobCounts
}

/** One file: its fields, the row that is read, its times. */
export interface JobTable {
  header: Header
  row: Row
  places: Places
  times: JobTimesReader
}

/** Adds a row to the runs; one that cannot be read is refused whole. */
export function readRow(
  sink: RowSink,
  { row, places, times: timesReader }: JobTable,
  refuse: RefuseField,
): void {
  const { counts, runs, accounts, gpus } = sink
  const { bytes } = row
  const rawAt = places.raw === -1 ? places.id : places.raw
  if (hasByte(bytes, row.start(rawAt), row.stop(rawAt), DOT) || isStepAt(row, places.id)) {
    counts.steps++
    return
  }
  const job = readJobNumber(row, rawAt)
  if (job === null) {
    refuse("no-job", places.raw === -1 ? "JobID" : "JobIDRaw", fieldOf(row, rawAt))
    return
  }
  const times = timesReader.read(refuse)
  if (times === null) return
  if (row.start(places.account) === row.stop(places.account)) {
    refuse("no-name", "Account", "")
    return
  }
  const account = accounts.number(bytes, row.start(places.account), row.stop(places.account))
  countUser(sink, account, row, places.user)
  const held = gpus.number(bytes, row.start(places.held), row.stop(places.held))
  const tasks = hasByte(bytes, row.start(places.id), row.stop(places.id), BRACKET)
    ? countTasks(fieldOf(row, places.id))
    : 1
  const each = gpus.read(bytes, row.start(places.wanted), row.stop(places.wanted)).count
  const isNew = runs.add({
    job,
    submit: times.submit,
    eligible: times.eligible,
    start: times.start,
    end: times.end,
    elapsed: times.elapsed,
    wanted: tasks === null ? UNKNOWN : (each ?? 0) * tasks,
    held,
    account,
    reason: sink.reasons.number(bytes, row.start(places.reason), row.stop(places.reason)),
  })
  counts.rows++
  if (each !== null || gpus.values[held]?.count !== null) counts.withGpus++
  if (tasks === null) counts.tasksUnknown++
  if (times.start === 0) counts.neverStarted++
  else if (times.end === 0) {
    counts.running++
    if (isRunaway(row, places.limit, times.elapsed)) counts.runaway++
  }
  if (!isNew) counts.repeated++
}

/** Twice its limit (in minutes), and a day more: a scheduler that is late is not as late. */
function isRunaway({ bytes, start, stop }: Row, place: number, elapsed: number): boolean {
  const minutes = readDigits(bytes, start(place), stop(place))
  return elapsed > minutes * SECONDS.minute * 2 + SECONDS.day
}

function fieldOf({ bytes, start, stop }: Row, place: number): string {
  return textOf(bytes, start(place), stop(place))
}

function isStepAt({ bytes, start, stop }: Row, place: number): boolean {
  return hasByte(bytes, start(place), stop(place), DOT) && !hasByte(bytes, start(place), stop(place), BRACKET)
}

/** `12` of `12`, `12_3` or `12+1`; `null` for anything else. */
function readJobNumber(row: Row, place: number): number | null {
  const job = readDigits(row.bytes, row.start(place), row.stop(place))
  if (!Number.isNaN(job)) return job
  const text = fieldOf(row, place)
  return isJobId(text) ? Number.parseInt(text, 10) : null
}

function countUser({ users, usersOf }: RowSink, account: number, { bytes, start, stop }: Row, place: number) {
  if (start(place) === stop(place)) return
  const known = usersOf.get(account) ?? new Set()
  usersOf.set(account, known)
  known.add(users.number(bytes, start(place), stop(place)))
}
