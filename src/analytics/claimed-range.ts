import type { Check } from "#model/claim.ts"

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
