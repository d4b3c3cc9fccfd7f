import { type AskRange, askDays, askDivisions } from "#importers/prometheus/ask-days.ts"
import { toDayRuns } from "#importers/prometheus/day-runs.ts"
import type { Mapping } from "#importers/prometheus/mapping.ts"
import type { AskedEngine } from "#importers/prometheus/saved.ts"
import { dayOfIso, isoOfDay, openZone } from "#importers/zone.ts"

/** What a reader asks an engine for. */
export interface EngineQuestion {
  /** address in front of `/api/v1` */
  url: string
  origin: string
  headers: Readonly<Record<string, string>>
  mapping: Mapping
  zone: string
  /** ISO days, both included */
  from: string
  to: string
}

/** Limits of what a page asks for and reads: an answer of 25 labs over half a year has 100 KB. */
const TIMEOUT_MS = 60_000
const MOST_BYTES = 64 * 1024 * 1024
/** So many days at once, so that a reader sees it go on and can stop it. */
const MOST_DAYS = 31

/**
 * Asks for days, one question after the other, and gives what came as a file like any other. Days that are not over are left
 * out. Rejects with an `EngineError`, or with what `signal` was aborted for.
 */
export async function askInPage(
  { url, origin, headers, mapping, zone: zoneName, from, to }: EngineQuestion,
  now: Date,
  signal: AbortSignal,
  onProgress: (done: number, of: number) => void,
): Promise<File> {
  const { createAsk } = await import("#library/live/ask-engine.ts")
  const ask: AskRange = createAsk(
    { url, headers },
    { fetch, timeoutMs: TIMEOUT_MS, maxBytes: MOST_BYTES, signal },
  )
  const zone = openZone(zoneName)
  const lastWhole = zone.dayOf(now.getTime() / 1000) - 1
  const runs = toDayRuns(zone, dayOfIso(from), Math.min(dayOfIso(to), lastWhole), MOST_DAYS)
  const days: AskedEngine["days"] = []
  for (const [index, run] of runs.entries()) {
    onProgress(index, runs.length)
    const told = await askDays(ask, run, mapping)
    days.push(...run.days.map((day, at) => ({ day, told: toPlain(told[at]) })))
  }
  const last = runs.at(-1)
  const divisions = last === undefined ? {} : await askDivisions(ask, last, mapping)
  const asked: AskedEngine = {
    ...{ powerDraw: "days of an engine", engine: origin, mapping, zone: zoneName, divisions, today: null },
    ...{ asOf: Math.floor(now.getTime() / 1000), days },
  }
  return new File([JSON.stringify(asked)], `${new URL(origin).hostname}.json`, { type: "application/json" })
}

function toPlain(
  told: Awaited<ReturnType<typeof askDays>>[number] | undefined,
): AskedEngine["days"][number]["told"] {
  return told === undefined ? null : { ...told, warnings: [...told.warnings] }
}

/** The last `days` that are over, by the calendar of a zone. */
export function lastDays(days: number, zoneName: string, now: Date): { from: string; to: string } {
  const last = openZone(zoneName).dayOf(now.getTime() / 1000) - 1
  return { from: isoOfDay(last - days + 1), to: isoOfDay(last) }
}
