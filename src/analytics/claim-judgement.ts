import { type DayRange, dayRange } from "#model/edtf.ts"

/**
 * `holds`: every result the evidence allows satisfies the claim; `holds-own-source`: so it does, on evidence that is the claim's
 * own; `contradicted`: none does; `possible`: some do, which is not shown.
 */
export type Verdict = "holds" | "holds-own-source" | "possible" | "contradicted"

/** A check whose metric this code does not know, or that names a record that is not there. */
export class UnknownCheckError extends Error {
  override name = "UnknownCheckError"
}

/** Whether a result satisfies an operator; `between` includes both ends. */
export function satisfies(result: number, op: string, value: number | readonly [number, number]): boolean {
  const [low, high] = typeof value === "number" ? [value, value] : value
  switch (op) {
    case ">":
      return result > low
    case ">=":
      return result >= low
    case "=":
      return result === low
    case "between":
      return low <= result && result <= high
    default:
      throw new UnknownCheckError(`The operator “${op}” is not known here`)
  }
}

/** From every result the evidence allows: do all of them satisfy the claim, some, none? */
export function judge(results: readonly boolean[]): Verdict {
  if (results.every(Boolean)) return "holds"
  return results.some(Boolean) ? "possible" : "contradicted"
}

/** A thing that happened on some day of `span`, against a claim that it was `within`. */
export function judgeSpan(span: DayRange, within: string): Verdict {
  const wanted = dayRange(within)
  const [low, high] = [wanted.from ?? Number.NEGATIVE_INFINITY, wanted.to ?? Number.POSITIVE_INFINITY]
  const [from, to] = [span.from ?? Number.NEGATIVE_INFINITY, span.to ?? Number.POSITIVE_INFINITY]
  if (from >= low && to <= high) return "holds"
  return to < low || from > high ? "contradicted" : "possible"
}
