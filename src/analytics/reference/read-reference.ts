import { readFileSync } from "node:fs"
import { expect } from "vitest"

/** Cases computed in R, copied from the project's reference values; `conventions` in each file defines its fields. */
export interface ReferenceCase<Input, Expected> {
  id: string
  input: Input
  expected: Expected
}

export function readReference<Input, Expected>(name: string): ReferenceCase<Input, Expected>[] {
  const path = `src/analytics/reference/${name}.json`
  return (JSON.parse(readFileSync(path, "utf8")) as { cases: ReferenceCase<Input, Expected>[] }).cases
}

/** The tolerance stated for closed forms; `null` must be met by `null`. */
export function expectClose(actual: number | null | undefined, expected: number | null | undefined): void {
  if (typeof actual !== "number" || typeof expected !== "number") expect(actual).toBe(expected)
  else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected) + 1e-12)
}

export function expectAllClose(
  actual: readonly (number | null)[],
  expected: readonly (number | null)[],
): void {
  expect(actual).toHaveLength(expected.length)
  for (const [index, value] of actual.entries()) expectClose(value, expected[index])
}
