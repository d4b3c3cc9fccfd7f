import type { Anomaly, Measure } from "#model/allocation.ts"
import type { Basis, Bilingual } from "#model/basis.ts"
import type { SchedulerEntry } from "#model/scheduler.ts"

/** One amount per day in mean GPUs, `null` = not known, which is not zero. */
export type Amounts = (number | null)[]

/** A lab, a team below it, or what a lab holds in one cluster (or of one type of GPU). */
export interface ImportedUnit {
  /** plain and stable: the same name gives the same id in every export */
  id: string
  name: string
  kind: "lab" | "team" | "pool"
  /** the lab of a team or pool, `null` for a lab */
  parent: string | null
  /** name of what a lab belongs to, where the records tell of it */
  division?: string
  /** the cluster or type of GPU of a pool */
  cluster: string | null
  /** place in the palette, where the reader chose one */
  colour?: number
  /** users counted, `null` = not told; their names are kept nowhere */
  users: number | null
}

/** What is known of one unit; a lab’s amounts contain its teams’. `null` = nothing is known of the measure. */
export type UnitAmounts = { unit: string } & Record<Measure, Amounts | null>

/** What vouches for a measure, by measure; absent where nothing is known of it. */
export type MeasureBases = Partial<Record<Measure | "capacity", Basis>>

/** A line that could not be read: where, what stood there, and the rule that it breaks. */
export interface Refusal {
  file: string
  /** counted from 1, the header included */
  line: number
  /** `null` where the whole line is at fault */
  field: string | null
  value: string
  rule: RuleId
}

/** Every refused line is counted, the first few are kept whole. */
export interface Refusals {
  first: readonly Refusal[]
  counts: Readonly<Partial<Record<RuleId, number>>>
}

/** How many refused lines are kept whole. */
export const KEPT_REFUSALS = 50

/** One file that was read: what its source line says of it. */
export interface ImportedFile {
  name: string
  /** what was recognised, such as `sacct` */
  kind: string
  bytes: number
  /** rows read, without the header and the refused ones */
  rows: number
  refused: number
  /** hash of its bytes, where whoever read it made one */
  sha256?: string
  /** what is said of it instead of its rows, where it is no file */
  note?: Bilingual
}

/** What importing gives: amounts by day, and all that must be said beside them. */
export interface ImportedRecord {
  /** every day from the first to the last, ISO */
  days: readonly string[]
  /** IANA zone at whose midnights the days are cut, `null` where the records name days and no times */
  zone: string | null
  /** moment of the export in seconds since 1970, `null` = not known */
  asOf: number | null
  units: readonly ImportedUnit[]
  series: readonly UnitAmounts[]
  /** GPUs there are in each cluster (or of each type) */
  capacity: readonly { cluster: string; values: Amounts }[]
  bases: MeasureBases
  anomalies: readonly Anomaly[]
  refusals: Refusals
  files: readonly ImportedFile[]
  /** what these records cannot tell, in sentences for readers */
  limits: readonly RecordLimit[]
  /** budgets, shares and queues by unit; their sources are named when a bundle is made */
  scheduler?: readonly Omit<SchedulerEntry, "sources">[]
  /** the same amounts as somebody else added them up */
  checks?: readonly Check[]
}

/** A sentence for readers, and the figures beside which it must stand, by id; without them it stands on the page of sources. */
export type RecordLimit = Bilingual & {
  figures?: readonly string[]
  /** the same without the names in it, for where small groups are not named */
  unnamed?: Bilingual
}

/** GPU-seconds of an account over some days, as read here and as a report has them. */
export interface Check {
  account: string
  from: string
  to: string
  here: number
  there: number
  /** why they differ, where that is known */
  reason: Bilingual | null
}

/** Why a file as a whole cannot be read. */
export class UnreadableFileError extends Error {
  override name = "UnreadableFileError"
  readonly file: string
  readonly told: Bilingual

  constructor(file: string, told: Bilingual) {
    super(`${file}: ${told.en}`)
    this.file = file
    this.told = told
  }
}

/** The rules that a line may break, in words for readers. */
export const RULES = {
  "too-few-fields": { en: "has fewer fields than the header", zh: "字段少于表头" },
  "too-many-fields": { en: "has more fields than the header", zh: "字段多于表头" },
  "no-job": { en: "does not begin with a job’s number", zh: "不以作业编号开头" },
  "no-time": { en: "is not a time such as 2026-11-01T00:30:00", zh: "不是 2026-11-01T00:30:00 这样的时间" },
  "no-day": { en: "is not a day", zh: "不是日期" },
  "no-number": { en: "is not a number", zh: "不是数字" },
  negative: { en: "is below zero", zh: "小于零" },
  "no-name": { en: "is empty", zh: "为空" },
  twice: { en: "names a lab and day that an earlier line has", zh: "与前面某行的实验室和日期重复" },
  "a-sum": { en: "is a line of sums, not of a lab", zh: "是合计行，不是某个实验室" },
  "ends-before": { en: "ends before it begins", zh: "结束早于开始" },
  "open-quote": { en: "has a quotation mark that does not close", zh: "引号没有闭合" },
  "no-measure": { en: "is none of requested, granted, used and queued", zh: "不是申请、批准、使用或排队" },
  "no-unit": { en: "is neither GPUs nor GPU-hours", zh: "既不是 GPU 数也不是 GPU 小时" },
} as const satisfies Record<string, Bilingual>
export type RuleId = keyof typeof RULES
