import { readFileSync } from "node:fs"

/** The records as they are shipped. Only the tests in this folder read them: all others rest on the frozen bundle. */
export const SHIPPED = "public/data"

/** The parsed JSON of a shipped file, such as `meta/people.json`. */
export function readShipped<T = unknown>(path: string): T {
  return JSON.parse(readFileSync(`${SHIPPED}/${path}`, "utf8")) as T
}
