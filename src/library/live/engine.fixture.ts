import { EngineError, type EngineFailure } from "#importers/prometheus/answer.ts"
import type { AskRange, RangeQuestion } from "#importers/prometheus/ask-days.ts"
import type { Mapping } from "#importers/prometheus/mapping.ts"
import type { EngineDay } from "#importers/prometheus/read-days.ts"
import type { DayStore } from "./engine-days.ts"

export const MAPPING: Mapping = {
  lab: "team",
  measures: {
    granted: { mean: "granted[$window]" },
    used: { mean: "used[$window]", hours: "hours[$window]" },
  },
}

/** A clock that a test sets, in seconds since 1970. */
export function createClock(iso: string) {
  let seconds = Date.parse(iso) / 1000
  return {
    now: () => seconds,
    set: (next: string) => {
      seconds = Date.parse(next) / 1000
    },
    pass: (more: number) => {
      seconds += more
    },
  }
}

/** An engine that has samples of the teams `vision` and, from its own first day on, `speech`, since `since`. */
export function createEngine(since = "2026-10-01", speechSince = "2026-10-20") {
  const asked: RangeQuestion[] = []
  const state: { failure: EngineFailure | null; warnings: string[]; used: string; slowMs: number } = {
    ...{ failure: null, warnings: [], used: "6.5", slowMs: 0 },
  }
  const at = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 1000
  const series = (team: string, from: number, amount: string, times: readonly number[]) => ({
    metric: { team },
    values: times.filter((time) => time > from).map((time) => [time, amount]),
  })
  const ask: AskRange = async (question) => {
    asked.push(question)
    if (state.slowMs > 0) await new Promise((resolve) => setTimeout(resolve, state.slowMs))
    if (state.failure !== null) throw new EngineError(state.failure, "told to fail")
    const { query, start, end, step } = question
    const times = Array.from(
      { length: Math.round((end - start) / step) + 1 },
      (_, index) => start + index * step,
    )
    const amount = query.startsWith("granted") ? "8" : query.startsWith("hours") ? "24" : state.used
    const result = [
      series("vision", at(since), amount, times),
      series("speech", at(speechSince), amount, times),
    ]
    const data = { resultType: "matrix", result: result.filter(({ values }) => values.length > 0) }
    return { status: "success", data, ...(state.warnings.length > 0 && { warnings: state.warnings }) }
  }
  return { ask, asked, state }
}

/** A store in memory. */
export function createStore(
  kept: Record<string, EngineDay> = {},
): DayStore & { kept: Record<string, EngineDay> } {
  return {
    kept,
    read: async () => ({ ...kept }),
    keep: async (days) => {
      Object.assign(kept, days)
    },
  }
}
