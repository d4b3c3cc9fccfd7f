/**
 * Which lab's cut paid for which lab's rise. No transfer is recorded anywhere: the match is ours, by the
 * rule of the page "Re-allocations". Amounts are GPUs granted per day, days ISO, `null` = not recorded.
 */

export interface DailyGrants {
  /** days in order */
  periods: readonly string[]
  /** `granted` as long as `periods`; before a lab's first and after its last amount it does not exist */
  series: readonly { lab: string; granted: readonly (number | null)[] }[]
  /** days whose record misleads, of one lab or of all; they are skipped and their neighbours compared */
  isExcluded?: (day: string, lab: string) => boolean
}

/** One cut matched with one rise of the same day; before and after are the labs' whole grants. */
export interface Reallocation {
  day: string
  /** the lab that was cut */
  from: string
  /** the lab that rose */
  to: string
  gpus: number
  fromBefore: number
  fromAfter: number
  toBefore: number
  toAfter: number
}

/** What is left of a rise or of a cut when the other side of its day is used up. */
export interface UnmatchedChange {
  day: string
  lab: string
  gpus: number
  before: number
  after: number
}

export interface MatchedReallocations {
  moves: Reallocation[]
  /** new capacity */
  added: UnmatchedChange[]
  withdrawn: UnmatchedChange[]
}

/**
 * Matches the cuts and rises of each day: first pairs of equal size, then again and again the largest cut
 * left with the largest rise left, splitting the larger of the two. Equal candidates are taken in the order
 * of `series`. Each list is sorted by size, largest first, then by day. A lab that does not exist yet or any
 * more counts as 0; a day on which no lab is recorded is skipped, as is a gap inside one lab's record.
 * Throws a `RangeError` naming a lab whose amounts are not as long as `periods`.
 */
export function matchReallocations({ periods, series, isExcluded }: DailyGrants): MatchedReallocations {
  const isRecordedDay = periods.map((_, index) =>
    series.some(({ granted }) => (granted[index] ?? null) !== null),
  )
  const byDay = new Map<string, UnmatchedChange[]>(periods.map((day) => [day, []]))
  for (const { lab, granted } of series) {
    if (granted.length !== periods.length) throw new RangeError(`“${lab}” is not as long as its periods`)
    const isKept = (day: string, index: number) => isRecordedDay[index] === true && !isExcluded?.(day, lab)
    for (const change of changesOf(lab, periods, granted, isKept)) byDay.get(change.day)?.push(change)
  }
  const matched: MatchedReallocations = { moves: [], added: [], withdrawn: [] }
  for (const changes of byDay.values()) matchDay(changes, matched)
  for (const list of [matched.moves, matched.added, matched.withdrawn]) list.sort(bySizeThenDay)
  return matched
}

function changesOf(
  lab: string,
  periods: readonly string[],
  granted: readonly (number | null)[],
  isKept: (day: string, index: number) => boolean,
): UnmatchedChange[] {
  const isRecorded = (amount: number | null) => amount !== null
  const [first, last] = [granted.findIndex(isRecorded), granted.findLastIndex(isRecorded)]
  const changes: UnmatchedChange[] = []
  let before: number | null = null
  for (const [index, day] of periods.entries()) {
    const exists = index >= first && index <= last
    const after = exists ? (granted[index] ?? null) : 0
    if (after === null || !isKept(day, index)) continue
    if (before !== null && after !== before)
      changes.push({ day, lab, gpus: Math.abs(after - before), before, after })
    before = after
  }
  return changes
}

function matchDay(changes: readonly UnmatchedChange[], matched: MatchedReallocations): void {
  let cuts = changes.filter(({ before, after }) => after < before)
  let rises = changes.filter(({ before, after }) => after > before)
  for (const cut of cuts) {
    const equal = rises.find((rise) => rise.gpus === cut.gpus)
    if (equal === undefined) continue
    matched.moves.push(toMove(cut, equal, cut.gpus))
    cuts = cuts.filter((other) => other !== cut)
    rises = rises.filter((other) => other !== equal)
  }
  for (
    let [cut, rise] = [largest(cuts), largest(rises)];
    cut && rise;
    [cut, rise] = [largest(cuts), largest(rises)]
  ) {
    const gpus = Math.min(cut.gpus, rise.gpus)
    matched.moves.push(toMove(cut, rise, gpus))
    cuts = reduce(cuts, cut, gpus)
    rises = reduce(rises, rise, gpus)
  }
  matched.added.push(...rises)
  matched.withdrawn.push(...cuts)
}

function toMove(cut: UnmatchedChange, rise: UnmatchedChange, gpus: number): Reallocation {
  return {
    day: cut.day,
    from: cut.lab,
    to: rise.lab,
    gpus,
    fromBefore: cut.before,
    fromAfter: cut.after,
    toBefore: rise.before,
    toAfter: rise.after,
  }
}

function largest(changes: readonly UnmatchedChange[]): UnmatchedChange | undefined {
  return changes.reduce<UnmatchedChange | undefined>(
    (most, change) => (most === undefined || change.gpus > most.gpus ? change : most),
    undefined,
  )
}

/** A change used up leaves its list; a change split stays in its place, smaller. */
function reduce(changes: readonly UnmatchedChange[], used: UnmatchedChange, gpus: number): UnmatchedChange[] {
  return changes.flatMap((change) => {
    if (change !== used) return [change]
    return change.gpus > gpus ? [{ ...change, gpus: change.gpus - gpus }] : []
  })
}

function bySizeThenDay(a: { gpus: number; day: string }, b: { gpus: number; day: string }): number {
  return b.gpus - a.gpus || (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)
}
