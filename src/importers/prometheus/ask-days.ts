import { EngineError, readAnswer } from "./answer.ts"
import { type DayRun, halve } from "./day-runs.ts"
import { ENGINE_MEASURES, type EngineMeasure, type Mapping, toQuery } from "./mapping.ts"
import { type EngineDay, type RunAnswers, readDays } from "./read-days.ts"

/** A question about a range of times, in seconds. */
export interface RangeQuestion {
  query: string
  start: number
  end: number
  step: number
}

/** Asks an engine and gives its answer as parsed JSON. Rejects with an `EngineError` where there is none. */
export type AskRange = (question: RangeQuestion) => Promise<unknown>

/** A day in seconds: the distance of the times of a run. */
const STEP = 86_400

/**
 * The days of a run, one question after the other. A run that is more than the engine takes at once, or that takes it too
 * long, is asked for in halves, down to a day.
 */
export async function askDays(ask: AskRange, run: DayRun, mapping: Mapping): Promise<EngineDay[]> {
  try {
    return readDays(run, await askRun(ask, run, mapping), mapping)
  } catch (error) {
    const halves = error instanceof EngineError && isTooMuch(error) ? halve(run) : null
    if (halves === null) throw error
    const [first, second] = [await askDays(ask, halves[0], mapping), await askDays(ask, halves[1], mapping)]
    return [...first, ...second]
  }
}

function isTooMuch({ failure }: EngineError): boolean {
  return failure === "too-much" || failure === "slow" || failure === "too-large"
}

async function askRun(ask: AskRange, run: DayRun, mapping: Mapping): Promise<RunAnswers> {
  const answers: RunAnswers = {}
  for (const measure of ENGINE_MEASURES) {
    const queries = mapping.measures[measure]
    if (queries === undefined) continue
    const askFor = async (query: string) => readAnswer(await ask(toQuestion(query, run)))
    const mean = await askFor(queries.mean)
    answers[measure] = { mean, hours: queries.hours === undefined ? null : await askFor(queries.hours) }
  }
  return answers
}

function toQuestion(query: string, { seconds, start, end }: DayRun): RangeQuestion {
  return { query: toQuery(query, seconds), start, end, step: STEP }
}

/** The division of each lab, by names, on the last day of a run; none where the mapping knows none. */
export async function askDivisions(
  ask: AskRange,
  { seconds, end }: DayRun,
  { lab, divisions }: Mapping,
): Promise<Record<string, string>> {
  if (divisions === undefined || lab === null) return {}
  const question = { query: toQuery(divisions.query, seconds), start: end, end, step: STEP }
  const { series } = readAnswer(await ask(question))
  const pairs = series.map(({ labels }) => [labels[lab] ?? "", labels[divisions.label] ?? ""] as const)
  return Object.fromEntries(pairs.filter(([name, division]) => name !== "" && division !== ""))
}

/** What is asked for a run, by measure, as the queries themselves: for whoever asks by hand. */
export function listQueries({ seconds }: Pick<DayRun, "seconds">, mapping: Mapping) {
  return ENGINE_MEASURES.flatMap(
    (measure): { measure: EngineMeasure; part: "mean" | "hours"; query: string }[] => {
      const queries = mapping.measures[measure]
      if (queries === undefined) return []
      const hours =
        queries.hours === undefined
          ? []
          : [{ measure, part: "hours", query: toQuery(queries.hours, seconds) } as const]
      return [{ measure, part: "mean", query: toQuery(queries.mean, seconds) }, ...hours]
    },
  )
}
