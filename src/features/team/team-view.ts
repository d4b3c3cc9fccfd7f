import { partOf, sumKnown, toMeanDay } from "#analytics/mean-day.ts"
import { computePace, type Pace } from "#analytics/pace.ts"
import { type Rank, rankOf, shareOfShare } from "#analytics/rank.ts"
import type { Allocations, Measure } from "#model/allocation.ts"
import type { Appeal, Decision } from "#model/decision.ts"
import { countDays, periodDays } from "#model/period.ts"

/** Mean GPUs of a unit in one month; `null` = not recorded, or not there. */
export type MonthAmounts = Record<Measure, number | null>

export interface HistoryMonth extends MonthAmounts {
  period: string
  /** the month is not over on the last day the record knows of */
  isPartial: boolean
}

export interface TeamView {
  period: string
  /** the last day of the period that is on record */
  lastDay: string
  isPartial: boolean
  amounts: MonthAmounts
  /** something of it is on record, or the month lies between its first and its last grant; before and after there was no such unit */
  isThere: boolean
  /** the grant as a budget of GPU-hours; `null` where a grant is a standing quota, or nothing is granted or recorded */
  pace: Pace | null
  /** GPUs granted in the month to the lab and to all labs, and the unit's part of each */
  lab: { granted: number | null; share: number | null }
  org: {
    granted: number | null
    /** the unit’s part of it: its own mean over the days on which any lab is on record */
    own: number | null
    share: number | null
  }
  /** among the teams of the lab, or among the labs where the unit is one */
  rank: Rank | null
  /** what is handed down to teams below */
  below: { id: string; granted: number; share: number }[]
  /** what the lab's other teams were granted, in their order */
  siblings: { id: string; granted: number; share: number }[]
  /** all labs whose use is on record */
  comparable: { granted: number | null; used: number | null }
  /** how much of its share the unit uses, 1 = as much of all use as of all grants */
  shareOfShare: number | null
  history: HistoryMonth[]
}

interface TeamData {
  /** the lab's id, and the unit that is shown: the lab itself or a team in it */
  lab: string
  unit: string
  /** whole months of all labs, and of the units in the lab (the unit, its siblings, those below it) */
  labs: Allocations
  units: Allocations
  /** the unit's days in the period */
  days: Allocations
  period: string
  siblings: readonly string[]
  below: readonly string[]
  /** a month's grant is a budget of GPU-hours to be used up */
  isBudget: boolean
}

/** How many months of history are shown. */
export const HISTORY = 12

/** The latest month for which the unit has a grant on record, else the last month there is. */
export function lastGranted({ periods, series }: Allocations, unit: string): string {
  const granted = series.find(({ lab }) => lab === unit)?.granted ?? []
  const index = granted.findLastIndex((gpus) => gpus !== null)
  return periods[index] ?? periods.at(-1) ?? ""
}

/** Everything the page says of one unit in one month. */
export function toTeamView(data: TeamData): TeamView {
  const { period, unit, lab, labs, units } = data
  const index = units.periods.indexOf(period)
  const at = (id: string) => amountsAt(units, id, index)
  const amounts = at(unit)
  const place = labs.periods.indexOf(period)
  const whole = amountsAt(labs, lab, place)
  const all = sumKnown(labs, labs.series, "granted", place)
  // use is set beside the grants of the labs whose use is on record, and of no other
  const known = labs.series.filter(({ used }) => (used[place] ?? null) !== null)
  const comparable = {
    granted: sumKnown(labs, known, "granted", place),
    used: sumKnown(labs, known, "used", place),
  }
  const span = periodDays(period, "month")
  const lastDay = span.to < labs.asOf ? span.to : labs.asOf
  const share = (part: number | null, total: number | null) =>
    part === null || total === null || total === 0 ? null : part / total
  // a part counts by the days on which it was there, as its lab does
  const ofLab = { ...labs, series: labs.series.filter((each) => each.lab === lab) }
  const dayOfLab = toMeanDay(ofLab, "granted", place)
  const partOfLab = (id: string) => {
    const found = units.series.find((each) => each.lab === id)
    return found === undefined ? null : partOf(dayOfLab, units, found, "granted", index)
  }
  const parts = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const granted = partOfLab(id)
      return granted === null ? [] : [{ id, granted, share: share(granted, whole.granted) ?? 0 }]
    })
  const peers = unit === lab ? labs : units
  const peerIds = unit === lab ? labs.series.map((series) => series.lab) : [unit, ...data.siblings]
  const series = peers.series.find((each) => each.lab === unit)
  const own =
    series === undefined ? null : partOf(toMeanDay(labs, "granted", place), peers, series, "granted", place)
  return {
    period,
    lastDay,
    isPartial: lastDay < span.to,
    amounts,
    // of a unit whose grant nobody knows the use is on record all the same
    isThere: Object.values(amounts).some((gpus) => gpus !== null) || isBetweenGrants(units, unit, index),
    pace: data.isBudget ? paceOf(data, amounts.granted) : null,
    lab: { granted: whole.granted, share: share(partOfLab(unit), whole.granted) },
    org: { granted: all, own, share: share(own, all) },
    comparable,
    rank: rankOf(
      unit,
      peerIds.map((id) => ({ id, amount: amountsAt(peers, id, peers.periods.indexOf(period)).granted })),
    ),
    below: parts(data.below),
    siblings: parts(data.siblings),
    // a unit whose lab is not among those whose use is on record has no share of theirs
    shareOfShare: known.some((each) => each.lab === lab) ? shareOfShare(amounts, comparable) : null,
    history: toHistory(units, unit, index),
  }
}

function paceOf({ days, unit, period }: TeamData, granted: number | null): Pace | null {
  if (granted === null || granted === 0) return null
  const use = days.series.find(({ lab }) => lab === unit)?.used ?? []
  return computePace(granted, use, countDays(periodDays(period, "month")))
}

function isBetweenGrants({ series }: Allocations, unit: string, index: number): boolean {
  const granted = series.find(({ lab }) => lab === unit)?.granted ?? []
  const isKnown = (gpus: number | null) => gpus !== null
  return index >= 0 && index >= granted.findIndex(isKnown) && index <= granted.findLastIndex(isKnown)
}

function toHistory(units: Allocations, unit: string, index: number): HistoryMonth[] {
  return units.periods.slice(Math.max(0, index - HISTORY + 1), index + 1).flatMap((period, offset) => {
    const place = Math.max(0, index - HISTORY + 1) + offset
    const amounts = amountsAt(units, unit, place)
    if (Object.values(amounts).every((value) => value === null)) return []
    return [{ period, isPartial: periodDays(period, "month").to > units.asOf, ...amounts }]
  })
}

function amountsAt({ series }: Allocations, id: string, index: number): MonthAmounts {
  const found = series.find(({ lab }) => lab === id)
  const read = (measure: Measure) => found?.[measure][index] ?? null
  return {
    requested: read("requested"),
    granted: read("granted"),
    used: read("used"),
    queued: read("queued"),
  }
}

/** The decision that holds for a lab and month: the one that no other took the place of. */
export function decisionFor(decisions: readonly Decision[], lab: string, period: string): Decision | null {
  const own = decisions.filter((decision) => decision.lab === lab && decision.period === period)
  const replaced = new Set(own.map(({ supersedes }) => supersedes))
  return own.find(({ id }) => !replaced.has(id)) ?? null
}

/** The lab's appeal that concerns the reader most: one that is open, else the latest filed by the end of the period. */
export function appealFor(appeals: readonly Appeal[], lab: string, lastDay: string): Appeal | null {
  const own = appeals
    .filter((appeal) => appeal.lab === lab && appeal.filedOn <= lastDay)
    .toSorted((a, b) => b.filedOn.localeCompare(a.filedOn))
  return own.find(({ outcome }) => outcome === "pending") ?? own[0] ?? null
}
