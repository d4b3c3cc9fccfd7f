import * as z from "zod/mini"

/** One series of a range: its labels, and an amount at each time (seconds since 1970) that the engine has one for. */
export interface EngineSeries {
  labels: Readonly<Record<string, string>>
  /** `NaN` and `Infinity` as the engine has them */
  points: readonly (readonly [time: number, value: number])[]
}

/** What an engine answered to one question about a range. */
export interface EngineAnswer {
  series: readonly EngineSeries[]
  /** what the engine says against its own answer; of a partial one it says at least that */
  warnings: readonly string[]
}

/** Why an engine’s answer is none. */
export type EngineFailure =
  /** nothing is there, the network broke off, or a browser may not read what came */
  | "unreachable"
  | "slow"
  /** the range is more than the engine takes at once */
  | "too-much"
  /** the credentials are missing or wrong */
  | "unauthorized"
  /** the address is not that of an engine’s API */
  | "not-an-engine"
  /** the engine does not take the question */
  | "refused"
  /** the answer is larger than we take */
  | "too-large"
  /** the answer does not have the form, or not the times, that were asked for */
  | "unreadable"

/** A question that an engine did not answer. `detail` is the engine’s own text, for logs: it is foreign, and names places. */
export class EngineError extends Error {
  override name = "EngineError"
  readonly failure: EngineFailure
  readonly detail: string

  constructor(failure: EngineFailure, detail: string) {
    super(`${failure}: ${detail}`)
    this.failure = failure
    this.detail = detail
  }
}

const pointSchema = z.tuple([z.number(), z.string()])
const labelsSchema = z.record(z.string(), z.string())

/** https://prometheus.io/docs/prometheus/latest/querying/api/; `isPartial` is VictoriaMetrics’ own. */
const answerSchema = z.object({
  status: z.literal("success"),
  data: z.object({
    resultType: z.enum(["matrix", "vector"]),
    result: z.array(
      z.object({
        metric: labelsSchema,
        values: z.optional(z.array(pointSchema)),
        value: z.optional(pointSchema),
      }),
    ),
  }),
  warnings: z.optional(z.array(z.string())),
  isPartial: z.optional(z.boolean()),
})

const refusalSchema = z.object({ status: z.literal("error"), errorType: z.string(), error: z.string() })

/** Whether a JSON value has the form of an engine’s answer, be it one or a refusal. */
export function isEngineAnswer(json: unknown): boolean {
  if (typeof json !== "object" || json === null || !("status" in json)) return false
  return json.status === "error" ? "errorType" in json : json.status === "success" && "data" in json
}

/** An answer of `query_range` (or of `query`, as a range of one time). Throws an `EngineError` for anything else. */
export function readAnswer(json: unknown): EngineAnswer {
  const refused = z.safeParse(refusalSchema, json)
  if (refused.success) throw new EngineError(failureOf(refused.data), refused.data.error)
  const answer = z.safeParse(answerSchema, json)
  if (!answer.success) throw new EngineError("unreadable", "it is not the answer to a range of amounts")
  const { data, warnings = [], isPartial = false } = answer.data
  return {
    series: data.result.map(({ metric, values, value }) => ({
      labels: metric,
      points: (values ?? (value === undefined ? [] : [value])).map(
        ([time, amount]) => [time, toNumber(amount)] as const,
      ),
    })),
    warnings: isPartial && warnings.length === 0 ? [PARTIAL] : warnings,
  }
}

const PARTIAL = "the answer is partial (isPartial)"

/** Go writes `+Inf`, which JavaScript calls `Infinity`. */
function toNumber(text: string): number {
  return Number(text.replace("Inf", "Infinity"))
}

/** What a refusal is about: errors of VictoriaMetrics carry the status as their type, so the text has to tell. */
function failureOf({ errorType, error }: z.infer<typeof refusalSchema>): EngineFailure {
  if (
    /too many (samples|points|series|time ?series)|maximum resolution|exceeds? the limit|cannot exceed/i.test(
      error,
    )
  )
    return "too-much"
  if (errorType === "timeout" || /timed? ?out|deadline exceeded|canceled/i.test(error)) return "slow"
  return "refused"
}
