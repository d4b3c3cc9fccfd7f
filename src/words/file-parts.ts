import type { Step } from "#model/allocation.ts"

/** More labs than this are counted in the name of a file, not named. */
const MOST_NAMED = 3

/** What the name of a file says of a stretch of time: “2023-01-to-2023-08”, of days where the step is finer than a month. */
export function rangePart({ step, from, to }: { step: Step; from: string; to: string }): string {
  const length = step === "month" ? "2023-01".length : "2023-01-01".length
  const [first, last] = [from.slice(0, length), to.slice(0, length)]
  return first === last ? first : `${first}-to-${last}`
}

/** What it says of some of all labs: their ids, or how many they are. Nothing of all of them, for which stands `undefined`. */
export function labParts(labs: readonly string[] | undefined): string[] {
  if (labs === undefined) return []
  return labs.length > MOST_NAMED ? [`${labs.length}-labs`] : [...labs]
}

/** ASCII, small, in words joined by “-”, as a name of a file has to be everywhere. */
export function toSlug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, "-")
    .replace(/^-|-$/g, "")
}
