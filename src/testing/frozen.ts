import { readFileSync } from "node:fs"
import { openLibrary } from "#library/library.ts"
import type { Library } from "#library/provider.ts"

/**
 * A bundle that has the form of the shipped data and stands for it in tests, so that a correction of the records
 * changes no test but those of `scripts/shipped/`, which alone read them.
 */
export const FROZEN = "src/testing/bundle"

/** The parsed JSON of a file of the frozen bundle, such as `meta/people.json`. */
export function readFrozen<T = unknown>(path: string): T {
  return JSON.parse(readFileSync(`${FROZEN}/${path}`, "utf8")) as T
}

export function openFrozen(): Library {
  return openLibrary(async (path) => readFrozen(path))
}
