import type { Check } from "#model/claim.ts"
import type { CheckResult } from "./claims.ts"

/** The numbers of people that satisfy a claim: from, to; `null` where it goes on. */
export function claimedRange({ op, value }: Extract<Check, { metric: "authorsLeft" }>): {
  from: number
  to: number | null
} {
  const [low, high] = typeof value === "number" ? [value, value] : value
  if (op === ">") return { from: low + 1, to: null }
  if (op === ">=") return { from: low, to: null }
  return { from: low, to: high }
}

/** How many of the `of` open cases must have left for a claim on their number to be true: `from` to `to`. */
export function openNeeded(
  check: Parameters<typeof claimedRange>[0],
  { least, open }: Pick<CheckResult, "least" | "open">,
): { from: number; to: number; of: number } {
  const { from, to } = claimedRange(check)
  return {
    from: Math.max(0, from - least),
    to: Math.min(open.length, (to ?? Number.POSITIVE_INFINITY) - least),
    of: open.length,
  }
}
