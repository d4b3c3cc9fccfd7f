import { EngineError, type EngineFailure } from "#importers/prometheus/answer.ts"
import { type AskRange, askDays, askDivisions } from "#importers/prometheus/ask-days.ts"
import { type DayRun, toDayRuns } from "#importers/prometheus/day-runs.ts"
import type { Mapping } from "#importers/prometheus/mapping.ts"
import type { EngineDay } from "#importers/prometheus/read-days.ts"
import { dayOfIso, isoOfDay, openZone } from "#importers/zone.ts"
import { createTurns } from "./turns.ts"

/** Where whole days are kept between one start and the next, by day. */
export interface DayStore {
  read: () => Promise<Readonly<Record<string, EngineDay>>>
  /** keeps these beside those that it has */
  keep: (days: Readonly<Record<string, EngineDay>>) => Promise<void>
}

export interface EngineDaysOptions {
  mapping: Mapping
  /** IANA zone at whose midnights the days are cut */
  zone: string
  /** first day, ISO; `null` = as far back as the engine has any */
  from: string | null
  /** last day, ISO, where the record has ended; `null` = it goes on */
  to: string | null
  /** the present day is asked for again after so many seconds, and no sooner */
  everySeconds: number
  ask: AskRange
  /** seconds since 1970 */
  now: () => number
  store: DayStore
}

/** A day that was asked for. */
export interface KnownDay {
  told: EngineDay
  /** whether it will never be asked for again */
  isFinal: boolean
}

/** How the engine is doing. */
export interface EngineState {
  /** up to which moment its amounts are known, seconds since 1970; `null` = not yet */
  asOf: number | null
  /** why it last did not; `null` = it did */
  failure: EngineFailure | null
  /** changes with everything that becomes known */
  revision: number
}

/** So many days are asked for at once at most: 11,000 points are the limit of engines, and nobody waits for a decade. */
const MOST_DAYS = 90
/** A day is settled so many seconds after its end: engines that gather from others lag behind. */
const SETTLED = 600
/** An engine that failed is left alone for so many seconds, however many readers come. */
const RESPITE = 5
/** Where nothing says when the record begins, the engine is asked for so many days more, until it has none. */
const STRETCH = 180
const FURTHEST = 3650

/**
 * The days of one organisation, out of an engine and out of what was kept of it. Past days are asked for once; the present one,
 * and past ones of which the engine warned, again and again, at most once in `everySeconds`. One question at a time.
 */
export function createEngineDays(options: EngineDaysOptions) {
  const { mapping, ask, now, everySeconds } = options
  const zone = openZone(options.zone)
  const known = new Map<string, KnownDay>()
  const inTurn = createTurns()
  let divisions: Record<string, string> = {}
  let state: EngineState = { asOf: null, failure: null, revision: 0 }
  let triedAt = Number.NEGATIVE_INFINITY
  let failedAt = Number.NEGATIVE_INFINITY
  let refreshing: Promise<void> | null = null
  let begin = options.from

  const today = () => isoOfDay(zone.dayOf(now()))
  const goesOn = () => options.to === null || options.to >= today()
  const lastPast = () => (goesOn() ? isoOfDay(dayOfIso(today()) - 1) : (options.to ?? today()))
  const isOver = (day: string) => zone.startOfDay(dayOfIso(day) + 1) + SETTLED <= now()
  const isMissing = (day: string) => !known.has(day)

  const reading = options.store.read().then((kept) => {
    for (const [day, told] of Object.entries(kept)) known.set(day, { told, isFinal: true })
    if (begin === null && known.size > 0) begin = [...known.keys()].toSorted()[0] ?? null
    state = { ...state, revision: state.revision + 1 }
  })

  const note = (change: Partial<EngineState>) => {
    state = { ...state, ...change, revision: state.revision + 1 }
  }

  /** Whatever fails is noted, so that pages can say it, and thrown, so that nobody takes nothing for something. */
  const orNote = async <T>(act: () => Promise<T>): Promise<T> => {
    const { failure } = state
    if (failure !== null && now() - failedAt < RESPITE)
      throw new EngineError(failure, "it failed a moment ago")
    try {
      return await act()
    } catch (error) {
      failedAt = now()
      note({ failure: error instanceof EngineError ? error.failure : "unreadable" })
      throw error
    }
  }

  const learn = async (run: DayRun, isUrgent: boolean): Promise<void> => {
    await inTurn(isUrgent, async () => {
      // while it waited for its turn, another may have asked for the same
      if (!run.days.some((day) => known.get(day)?.isFinal !== true)) return
      const days = await orNote(() => askDays(ask, run, mapping))
      const whole: Record<string, EngineDay> = {}
      run.days.forEach((day, index) => {
        const told = days[index]
        if (told === undefined) return
        const isFinal = told.warnings.length === 0 && isOver(day)
        known.set(day, { told, isFinal })
        if (isFinal) whole[day] = told
      })
      note({ failure: null, ...(!goesOn() && { asOf: now() }) })
      // a full disk costs the next start some time, and this one nothing
      await options.store.keep(whole).catch(() => undefined)
    })
  }

  /** Asks for those of the days that are wanted, stretch by stretch, the newest first. */
  const askFor = async (days: readonly string[], isUrgent: boolean): Promise<void> => {
    for (const [first, last] of toStretches(days).toReversed())
      for (const run of toDayRuns(zone, first, last, MOST_DAYS).toReversed()) await learn(run, isUrgent)
  }

  const listDays = (from: string, to: string) => {
    const [first, last] = [dayOfIso(from), dayOfIso(to)]
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => isoOfDay(first + index))
  }

  const askToday = async (): Promise<void> => {
    const at = Math.floor(now() * 1000) / 1000
    const day = today()
    const seconds = Math.floor(at - zone.startOfDay(dayOfIso(day)))
    // of the first moments of a day nothing is known yet
    if (seconds < 1) return
    await inTurn(true, async () => {
      const run: DayRun = { days: [day], seconds, start: at, end: at }
      const [told] = await orNote(() => askDays(ask, run, mapping))
      divisions = { ...divisions, ...(await orNote(() => askDivisions(ask, run, mapping))) }
      if (told !== undefined) known.set(day, { told, isFinal: false })
      note({ asOf: at, failure: null })
    })
  }

  /** The present day, and those that were not whole when they were asked for. */
  const renew = async (): Promise<void> => {
    await reading
    if (!goesOn()) {
      if (Object.keys(divisions).length === 0) await learnDivisions()
      return
    }
    const unsettled = [...known].flatMap(([day, { isFinal }]) => (isFinal || day >= today() ? [] : [day]))
    await askFor(unsettled.toSorted(), true)
    await askToday()
  }

  const learnDivisions = async (): Promise<void> => {
    const run = toDayRuns(zone, dayOfIso(lastPast()), dayOfIso(lastPast()), 1)[0]
    if (run === undefined) return
    await inTurn(true, async () => {
      divisions = await orNote(() => askDivisions(ask, run, mapping))
      note({ asOf: now(), failure: null })
    })
  }

  /** As `renew`, unless that was done, or tried, within `everySeconds`. */
  const refresh = (): Promise<void> => {
    if (refreshing !== null) return refreshing
    if (now() - triedAt < everySeconds) return Promise.resolve()
    triedAt = now()
    refreshing = renew().finally(() => {
      refreshing = null
    })
    return refreshing
  }

  /** Goes back until the engine has nothing more. */
  const findBegin = async (isUrgent: boolean): Promise<void> => {
    await reading
    let last = dayOfIso(lastPast())
    const furthest = last - FURTHEST
    while (begin === null && last > furthest) {
      const days = listDays(isoOfDay(last - STRETCH + 1), isoOfDay(last))
      await askFor(days.filter(isMissing), isUrgent)
      last -= STRETCH
      if (days.every((day) => !hasAmounts(known.get(day)))) break
    }
    begin ??=
      [...known]
        .filter(([, day]) => hasAmounts(day))
        .map(([day]) => day)
        .toSorted()[0] ?? today()
    note({})
  }

  /** Makes sure that the past days of a range are known; what is left out of the range is not narrowed. */
  const ensure = async (
    range: { from?: string | undefined; to?: string | undefined },
    isUrgent = true,
  ): Promise<void> => {
    await reading
    if (begin === null) await findBegin(isUrgent)
    const first = begin ?? today()
    const [from, to] = [range.from ?? first, range.to ?? lastPast()]
    const days = listDays(from < first ? first : from, to > lastPast() ? lastPast() : to)
    await askFor(days.filter(isMissing), isUrgent)
  }

  /** Whether a range has a day that is not known, before the last one that is; or none that is known at all. */
  const hasHole = (range: { from?: string | undefined; to?: string | undefined }): boolean => {
    const last = [...known.keys()].toSorted().at(-1)
    const first = begin ?? last
    if (last === undefined || first === undefined) return true
    const [from, to] = [range.from ?? first, range.to ?? last]
    return listDays(from < first ? first : from, to > last ? last : to).some(isMissing)
  }

  return {
    refresh,
    ensure,
    hasHole,
    /** every day from the first to the last that is known, ISO; days that were not asked for are `null` */
    list: (): { day: string; told: EngineDay | null }[] => {
      const days = [...known.keys()].toSorted()
      const [first, last] = [begin ?? days[0], days.at(-1)]
      if (first === undefined || last === undefined) return []
      return listDays(first, last).map((day) => ({ day, told: known.get(day)?.told ?? null }))
    },
    state: () => state,
    divisions: () => divisions,
    today,
    goesOn,
    begin: () => begin,
    /** the present day as far as it is known, and the hours that had passed of it; `null` where the record has ended */
    present: (): { day: string; upTo: string; hours: number } | null => {
      const { asOf } = state
      if (asOf === null || !goesOn()) return null
      const day = zone.dayOf(asOf)
      const hours = (asOf - zone.startOfDay(day)) / 3600
      return { day: isoOfDay(day), upTo: new Date(asOf * 1000).toISOString(), hours }
    },
    /** seconds since 1970, at which the present day may be asked for again */
    nextAt: () => triedAt + everySeconds,
  }
}

function hasAmounts(day: KnownDay | undefined): boolean {
  return Object.values(day?.told.amounts ?? {}).some((amounts) => Object.keys(amounts).length > 0)
}

/** Days without a gap between them, by the numbers of the first and the last. */
function toStretches(days: readonly string[]): [first: number, last: number][] {
  const stretches: [number, number][] = []
  for (const day of days.map(dayOfIso)) {
    const before = stretches.at(-1)
    if (before !== undefined && before[1] === day - 1) before[1] = day
    else stretches.push([day, day])
  }
  return stretches
}
