import type { Decision } from "#model/decision.ts"

/** How far off the planned release is from the month that is decided about: less than 3, 6, 12 whole months, or more. */
export const RELEASE_CLASSES = ["quarter", "half", "year", "later"] as const
export type ReleaseClass = (typeof RELEASE_CLASSES)[number]

export function releaseClassOf({
  period,
  releaseDate,
}: Pick<Decision, "period" | "releaseDate">): ReleaseClass {
  const months = monthNumber(releaseDate) - monthNumber(period)
  return months < 3 ? "quarter" : months < 6 ? "half" : months < 12 ? "year" : "later"
}

function monthNumber(date: string): number {
  const [year = 0, month = 1] = date.split("-").map(Number)
  return year * 12 + month
}
