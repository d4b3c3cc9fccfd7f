import type { Zone } from "#importers/zone.ts"
import type { Jobs } from "./sacct.ts"

/** GPU-seconds by account and day, in local days of one zone. */
export interface Usage {
  /** first day, counted from 1970-01-01 */
  firstDay: number
  /** instants at which the days begin, and the end of the last: one more than there are days */
  dayStarts: Float64Array
  accounts: readonly AccountUsage[]
  /** the last moment at which an export was made, seconds since 1970 */
  asOf: number
  /** when the earliest run ended that is in the export: before that day not all runs need to be */
  firstEnd: number
}

export interface AccountUsage {
  account: string
  used: Float64Array
  /** of what waited; a lower bound: what may not start yet is not in the export */
  queued: Float64Array
  /** by type of GPU, where types are named */
  usedByType: ReadonlyMap<string, Float64Array>
  /** seconds that each run with GPUs waited until it started */
  waits: readonly number[]
  /** GPU-seconds waited, by the last reason that the scheduler gave */
  reasons: ReadonlyMap<string, number>
}

/**
 * Adds runs up by account and local day. A run counts its GPUs on every second between its start and its end, suspended
 * ones included: the GPUs stay allocated, as `sreport` counts them too. It begins no earlier than it was submitted, for the
 * second row of a resized job repeats the first start.
 */
export function computeUsage(jobs: Jobs, zone: Zone): Usage {
  const { runs, gpus } = jobs
  const { dayStarts, firstDay } = layOutDays(jobs, zone)
  const days = dayStarts.length - 1
  const adders = jobs.accounts.texts.map((account) => createAccount(account, days))
  const addTo = createDayAdder(dayStarts)
  for (let row = 0; row < runs.length; row++) {
    const account = adders[runs.at(row, "account")]
    if (account === undefined) continue
    const [start, end, eligible] = [runs.at(row, "start"), runs.at(row, "end"), runs.at(row, "eligible")]
    const until = end === 0 ? runs.at(row, "until") : end
    const held = gpus[runs.at(row, "held")]
    if (start !== 0 && held?.count) {
      const submit = runs.at(row, "submit")
      const from = submit > start && submit <= until ? submit : start
      addTo(account.used, from, until, held.count)
      for (const [type, count] of held.byType) addTo(account.typed(type), from, until, count)
      if (eligible !== 0) account.waits.push(Math.max(0, start - eligible))
    }
    const wanted = runs.at(row, "wanted")
    const waitedUntil = start === 0 ? until : start
    if (eligible === 0 || wanted <= 0 || waitedUntil <= eligible) continue
    addTo(account.queued, eligible, waitedUntil, wanted)
    account.giveReason(jobs.reasons.texts[runs.at(row, "reason")] ?? "", (waitedUntil - eligible) * wanted)
  }
  const { asOf, firstEnd } = findEdges(jobs)
  return { firstDay, dayStarts, asOf, firstEnd, accounts: adders }
}

function findEdges({ runs, moments }: Jobs) {
  let firstEnd = Number.POSITIVE_INFINITY
  for (let row = 0; row < runs.length; row++) {
    const end = runs.at(row, "end")
    if (end !== 0 && end < firstEnd) firstEnd = end
  }
  return { asOf: Math.max(0, ...moments), firstEnd }
}

function layOutDays({ runs, moments }: Jobs, zone: Zone) {
  let from = Number.POSITIVE_INFINITY
  for (let row = 0; row < runs.length; row++) {
    const [eligible, start] = [runs.at(row, "eligible"), runs.at(row, "start")]
    if (eligible !== 0 && eligible < from) from = eligible
    if (start !== 0 && start < from) from = start
  }
  const to = Math.max(0, ...moments)
  if (!(from <= to)) return { firstDay: 0, dayStarts: new Float64Array(1) }
  const [firstDay, lastDay] = [zone.dayOf(from), zone.dayOf(to)]
  const dayStarts = Float64Array.from({ length: lastDay - firstDay + 2 }, (_, index) =>
    zone.startOfDay(firstDay + index),
  )
  return { firstDay, dayStarts }
}

function createAccount(account: string, days: number) {
  const usedByType = new Map<string, Float64Array>()
  const reasons = new Map<string, number>()
  return {
    account,
    used: new Float64Array(days),
    queued: new Float64Array(days),
    usedByType,
    reasons,
    waits: [] as number[],
    typed(type: string): Float64Array {
      const known = usedByType.get(type) ?? new Float64Array(days)
      usedByType.set(type, known)
      return known
    },
    giveReason(reason: string, gpuSeconds: number): void {
      const told = reason === "" || reason === "None" ? "" : reason
      reasons.set(told, (reasons.get(told) ?? 0) + gpuSeconds)
    },
  }
}

const USUAL_DAY = 86_400

/** Adds `weight` × seconds of [from, to) to the days that it touches. */
function createDayAdder(dayStarts: Float64Array) {
  const first = dayStarts[0] ?? 0
  const last = dayStarts.length - 1
  const dayOf = (instant: number): number => {
    // days are as long as one another but for two a year: the guess is off by one at most
    let day = Math.min(Math.max(Math.floor((instant - first) / USUAL_DAY), 0), last - 1)
    while (day > 0 && instant < (dayStarts[day] ?? 0)) day--
    while (day < last - 1 && instant >= (dayStarts[day + 1] ?? 0)) day++
    return day
  }
  return (sums: Float64Array, from: number, to: number, weight: number): void => {
    let at = Math.max(from, first)
    for (let day = dayOf(at); at < to && day < last; day++) {
      const stop = Math.min(to, dayStarts[day + 1] ?? to)
      sums[day] = (sums[day] ?? 0) + weight * (stop - at)
      at = stop
    }
  }
}
