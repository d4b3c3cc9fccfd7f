/** Numbers in a column that grows. A million rows as objects would take ten times the memory. */
class Column {
  private values = new Float64Array(1024)
  length = 0

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Float64Array(this.values.length * 2)
      larger.set(this.values)
      this.values = larger
    }
    this.values[this.length++] = value
  }

  at(row: number): number {
    return this.values[row] ?? Number.NaN
  }

  set(row: number, value: number): void {
    this.values[row] = value
  }
}

const KEYS = [
  "job",
  "submit",
  "eligible",
  "start",
  "end",
  "elapsed",
  "wanted",
  "held",
  "account",
  "reason",
  "until",
] as const
type Key = (typeof KEYS)[number]

/** One run of a job, as one row of `sacct -X` tells of it. Times in seconds since 1970, 0 = not told. */
export interface Run extends Record<Key, number> {
  /** number of the job; with `submit` it names the run: requeued jobs keep theirs, and numbers recur after years */
  job: number
  /** seconds since the start, those suspended included; 0 = not told */
  elapsed: number
  /** GPUs wanted, of all tasks of the row; −1 = not known */
  wanted: number
  /** number of the text of `AllocTRES` */
  held: number
  /** number of the account’s name, and of the last reason for waiting */
  account: number
  reason: number
  /** of a run without an end: the last moment at which an export still told of it */
  until: number
}

/** What a row tells; how long a run without an end lasted is known when its file ends. */
type Told = Omit<Run, "until">
const TOLD = KEYS.filter((key) => key !== "until")

/** The latest moment that a row speaks of. */
function latestOf({ submit, start, end, elapsed }: Told): number {
  if (end !== 0) return end
  return start === 0 ? submit : start + elapsed
}

/** Runs in columns. A run that is told again takes its own place where the later telling knows more. */
export class Runs {
  private readonly columns = Object.fromEntries(KEYS.map((key) => [key, new Column()])) as Record<Key, Column>
  /** rows by a hash of job and submit, 0 = free, else the row + 1; at least twice as large as it is full */
  private table = new Int32Array(4096)
  private open: number[] = []
  private moment = 0

  get length(): number {
    return this.columns.job.length
  }

  at(row: number, key: Key): number {
    return this.columns[key].at(row)
  }

  /** Adds a run, or what is told anew of one. Gives false where it was known already. */
  add(run: Told): boolean {
    if (this.length * 2 >= this.table.length) this.grow()
    const slot = this.findSlot(run.job, run.submit)
    const known = (this.table[slot] ?? 0) - 1
    const row = known === -1 ? this.length : known
    if (known === -1) {
      this.append(run)
      this.table[slot] = this.length
    } else if (this.tellsMore(run, known)) for (const key of TOLD) this.columns[key].set(known, run[key])
    if (run.end === 0) this.open.push(row)
    this.moment = Math.max(this.moment, latestOf(run))
    return known === -1
  }

  /** Column by column: a loop over names takes five times as long, a million times. */
  private append(run: Told): void {
    const { columns } = this
    columns.job.push(run.job)
    columns.submit.push(run.submit)
    columns.eligible.push(run.eligible)
    columns.start.push(run.start)
    columns.end.push(run.end)
    columns.elapsed.push(run.elapsed)
    columns.wanted.push(run.wanted)
    columns.held.push(run.held)
    columns.account.push(run.account)
    columns.reason.push(run.reason)
    columns.until.push(0)
  }

  /**
   * Ends a file: what had no end in it lasted until the file was made.
   * @param asOf that moment; where it is `null`, the latest that the rows speak of
   */
  endFile(asOf: number | null): number {
    const moment = asOf ?? this.moment
    const { until } = this.columns
    for (const row of this.open) until.set(row, Math.max(until.at(row), moment))
    this.open = []
    this.moment = 0
    return moment
  }

  private findSlot(job: number, submit: number): number {
    const mask = this.table.length - 1
    const hash = Math.imul(job ^ Math.imul(submit, 0x9e3779b1), 0x85ebca6b)
    let slot = (hash ^ (hash >>> 15)) & mask
    for (;;) {
      const row = (this.table[slot] ?? 0) - 1
      if (row === -1 || (this.columns.job.at(row) === job && this.columns.submit.at(row) === submit))
        return slot
      slot = (slot + 1) & mask
    }
  }

  private grow(): void {
    this.table = new Int32Array(this.table.length * 4)
    for (let row = 0; row < this.length; row++)
      this.table[this.findSlot(this.at(row, "job"), this.at(row, "submit"))] = row + 1
  }

  /** Compared number by number, so that the order of the lines decides nothing. */
  private tellsMore(run: Told, known: number): boolean {
    for (const key of ["end", "elapsed", "start", "eligible", "wanted"] as const) {
      if (run[key] !== this.at(known, key)) return run[key] > this.at(known, key)
    }
    return false
  }
}
