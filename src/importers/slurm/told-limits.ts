import type { RecordLimit } from "#importers/record.ts"
import type { GrantKind } from "./grants.ts"
import type { JobCounts } from "./job-row.ts"

/** What was found that a reader must know of. */
export interface Found {
  counts: JobCounts
  hasTree: boolean
  hasCapacity: boolean
  /** accounts that never held a GPU */
  withoutGpus: number
  /** labs by what vouches for their grant, by the names shown */
  labsByGrant: ReadonlyMap<GrantKind | "none", readonly string[]>
}

/** What records of Slurm cannot tell, and what was taken for granted to tell the rest. */
export function tellLimits(found: Found): RecordLimit[] {
  const { counts, labsByGrant } = found
  const named = (kind: GrantKind | "none") => labsByGrant.get(kind) ?? []
  return [
    NO_REQUESTS,
    ALLOCATED,
    QUEUE,
    ...(found.hasTree ? [] : [NO_TREE]),
    ...(found.hasCapacity ? [CAPACITY] : []),
    ...when(named("limit-today"), LIMIT_TODAY),
    ...when(named("qos"), QOS),
    ...when(named("share"), SHARE),
    ...when(named("none"), NO_GRANT),
    ...count(found.withoutGpus, WITHOUT_GPUS),
    ...count(counts.tasksUnknown, TASKS),
    ...count(counts.runaway, RUNAWAY),
  ]
}

type Listing = (listed: { en: string; zh: string }) => RecordLimit

function when(names: readonly string[], tell: Listing): RecordLimit[] {
  return names.length === 0 ? [] : [tell({ en: names.join(", "), zh: names.join("、") })]
}

function count(amount: number, tell: (amount: number) => RecordLimit): RecordLimit[] {
  return amount === 0 ? [] : [tell(amount)]
}

const NO_REQUESTS: RecordLimit = {
  en: "Slurm holds no request of a lab: what was asked for, and why it was given, is not known.",
  zh: "Slurm 不记录实验室的申请：申请了多少、为何获批，均无从得知。",
}
const ALLOCATED: RecordLimit = {
  en: "Used means allocated by the scheduler; whether the GPUs computed anything is not known. Means of a day hide its peaks.",
  zh: "“使用”指调度器已分配；GPU 是否真正在计算无从得知。每日均值掩盖了峰值。",
}
const QUEUE: RecordLimit = {
  en: "The queue is a lower bound: jobs that may not start yet and the unstarted rest of job arrays are not in the export.",
  zh: "排队量是下限：尚不可启动的作业以及作业数组中未启动的部分不在导出之中。",
}
const NO_TREE: RecordLimit = {
  en: "No tree of accounts was given: every account is a lab of its own, and no limits are known.",
  zh: "未提供账户树：每个账户各算一个实验室，配额未知。",
}
const CAPACITY: RecordLimit = {
  figures: ["allocation", "gap"],
  en: "Capacity is that of the day of the export, taken for all days: an estimate. Broken GPUs are in it.",
  zh: "总量为导出当日的数值，并用于所有日期：属估计。其中包含故障 GPU。",
}
const LIMIT_TODAY: Listing = ({ en, zh }) => ({
  figures: ["allocation", "gap"],
  unnamed: {
    en: "The limit of today is taken for all days, for no transactions were given.",
    zh: "未提供变更记录，以当前配额代表所有日期。",
  },
  en: `The limit of today is taken for all days, for no transactions were given: ${en}.`,
  zh: `未提供变更记录，以当前配额代表所有日期：${zh}。`,
})
const QOS: Listing = ({ en, zh }) => ({
  figures: ["allocation", "gap"],
  unnamed: {
    en: "Of some labs granted is the limit of a QOS that no other account may use, as it is today.",
    zh: "部分实验室的获批量取自其他账户不可使用的 QOS 的当前限额。",
  },
  en: `Granted is the limit of a QOS that no other account may use, as it is today: ${en}.`,
  zh: `获批量取自其他账户不可使用的 QOS 的当前限额：${zh}。`,
})
const SHARE: Listing = ({ en, zh }) => ({
  figures: ["allocation", "gap"],
  unnamed: {
    en: "Some labs have no limit; what they were granted is their fair share times the capacity, an estimate, for a share is a priority and no holding.",
    zh: "部分实验室没有配额；其获批量按公平份额乘以总量估计，因为份额是优先级而非持有量。",
  },
  en: `There is no limit; granted is the fair share times the capacity, an estimate, for a share is a priority and no holding: ${en}.`,
  zh: `没有配额；获批量按公平份额乘以总量估计，因为份额是优先级而非持有量：${zh}。`,
})
const NO_GRANT: Listing = ({ en, zh }) => ({
  figures: ["allocation", "gap"],
  unnamed: {
    en: "Some labs have neither a limit nor a share, so what they were granted is not known.",
    zh: "部分实验室既无配额也无份额，其获批量未知。",
  },
  en: `There is neither a limit nor a share, so what was granted is not known: ${en}.`,
  zh: `既无配额也无份额，获批量未知：${zh}。`,
})
const WITHOUT_GPUS = (accounts: number): RecordLimit => ({
  en: `Accounts that held no GPU and waited for none are left out: ${accounts}.`,
  zh: `未持有也未等待 GPU 的账户已略去：${accounts} 个。`,
})
const TASKS = (rows: number): RecordLimit => ({
  en: `Rows of job arrays whose list of tasks is cut short, so that their queue is not counted: ${rows}.`,
  zh: `作业数组的任务列表被截断，其排队量未计入：${rows} 行。`,
})
const RUNAWAY = (jobs: number): RecordLimit => ({
  en: `Jobs that run far beyond their time limit, perhaps lost in a crash and counted as running ever since: ${jobs}. \`sacctmgr show runawayjobs\` lists them.`,
  zh: `远超时限仍在运行的作业，可能因崩溃丢失而一直被计为运行中：${jobs} 个。可用 \`sacctmgr show runawayjobs\` 查看。`,
})
