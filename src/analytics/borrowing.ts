import type { AllocationSeries, Allocations } from "#model/allocation.ts"
import { leaveOutExcluded } from "./kept-days.ts"
import { oncePer } from "./once-per.ts"

/** GPU-days of one lab. */
export interface LabAmount {
  lab: string
  gpuDays: number
}

/** What one lab used above its grant in one period, and out of what it was. In GPU-days; the parts come to the whole. */
export interface Loan extends LabAmount {
  /** out of what others left unused of their grants, in the order of the answer; nobody lends nothing */
  from: readonly LabAmount[]
  /** out of what was granted to nobody */
  fromNobody: number
  /** what neither covers, or what cannot be said because capacity is not counted */
  uncovered: number
}

/** Who used more than its grant in one period, and what the others left of theirs. */
export interface PeriodLoans {
  period: string
  /** days of the lab that is on record longest in it */
  days: number
  loans: readonly Loan[]
  /** granted − used of the labs that left some */
  left: readonly LabAmount[]
  /** GPU-days granted to nobody; `null` where capacity, or a grant, is not known */
  nobody: number | null
  /** labs of which both grant and use are on record over the same days */
  known: readonly string[]
  /** labs that were granted GPUs and of which this is not known: they neither borrow nor lend */
  unknown: readonly string[]
}

/**
 * Who used more than its grant, period by period, and out of whose idle GPUs. The rule: what labs used above their grants
 * (GPU-days, used − granted over the days of a period) is taken first from what the others left unused of theirs, in
 * proportion to what each left, then from what was granted to nobody (capacity − granted); what is left is uncovered.
 * Proportional, because a scheduler that lends idle GPUs does not record whose they were: no lab's idle GPUs are nearer than
 * another's, and the answer then depends on no order of labs. Several that borrow at once share each pot in proportion to
 * what they borrow. A lab whose grant and use are not on record over the same days is unknown, and neither borrows nor lends;
 * a period that an anomaly excludes for a lab is unknown of it. Ask for all labs: capacity is that of all.
 * @param hasCapacity false where capacity counts no machines: nothing is then known of what nobody was granted
 */
export function toBorrowing(answer: Allocations, { hasCapacity }: { hasCapacity: boolean }): PeriodLoans[] {
  return readPeriods(answer).map((each) => {
    const nobody = hasCapacity ? each.nobody : null
    return { ...each, nobody, loans: shareOut(each, nobody) }
  })
}

type Read = Omit<PeriodLoans, "loans"> & { over: readonly LabAmount[] }

const readPeriods = oncePer((answer: Allocations): readonly Read[] => {
  const series = leaveOutExcluded(answer)
  return answer.periods.map((period, index) => {
    const granting = series.filter((_, at) => (answer.series[at]?.granted[index] ?? null) !== null)
    const balances = granting.flatMap((each) => balanceOf(each, index) ?? [])
    const known = balances.map(({ lab }) => lab)
    const days = Math.max(0, ...granting.map((each) => each.days.granted[index] ?? 0))
    return {
      ...{ period, days, known },
      over: balances.flatMap(({ lab, gpuDays }) => (gpuDays < 0 ? [{ lab, gpuDays: -gpuDays }] : [])),
      left: balances.filter(({ gpuDays }) => gpuDays > 0),
      nobody: notGranted(answer.capacity.values[index] ?? null, granting, index, days),
      unknown: granting.flatMap(({ lab }) => (known.includes(lab) ? [] : [lab])),
    }
  })
})

/** Granted − used; `null` unless both are on record over the same days. */
function balanceOf({ lab, granted, used, days }: AllocationSeries, index: number): LabAmount | null {
  const [grant, use, count = 0] = [granted[index] ?? null, used[index] ?? null, days.granted[index]]
  if (grant === null || use === null || count === 0 || days.used[index] !== count) return null
  return { lab, gpuDays: (grant - use) * count }
}

function notGranted(
  capacity: number | null,
  granting: readonly AllocationSeries[],
  index: number,
  days: number,
): number | null {
  if (capacity === null || days === 0) return null
  let granted = 0
  for (const each of granting) {
    const grant = each.granted[index] ?? null
    // recorded, but left out: then what all were granted is not known
    if (grant === null) return null
    granted += grant * (each.days.granted[index] ?? 0)
  }
  return Math.max(0, capacity * days - granted)
}

/** Fills what is over out of one pot after the other, each in proportion. */
function shareOut({ over, left }: Pick<Read, "over" | "left">, nobody: number | null): Loan[] {
  const needed = sum(over)
  const idle = sum(left)
  const lent = Math.min(needed, idle)
  const free = Math.min(needed - lent, nobody ?? 0)
  return over.map(({ lab, gpuDays }) => {
    const part = gpuDays / needed
    return {
      ...{ lab, gpuDays },
      from: left.map((each) => ({ lab: each.lab, gpuDays: (part * lent * each.gpuDays) / idle })),
      fromNobody: part * free,
      uncovered: part * (needed - lent - free),
    }
  })
}

function sum(amounts: readonly LabAmount[]): number {
  return amounts.reduce((total, { gpuDays }) => total + gpuDays, 0)
}
