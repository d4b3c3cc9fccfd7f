/** What the page of authors says on any day, recounted from the records themselves. */
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { configureClient } from "#data/client.ts"
import { attrition } from "#features/attrition/index.ts"
import { addDays, earliest, latest } from "#model/edtf.ts"
import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"
import { readShipped } from "./read-shipped.ts"
import { ORGS, readWords, serveShipped } from "./truth-read.ts"
import { LIVES } from "./truth-records.ts"

const people = new Map(readShipped<Person[]>("meta/people.json").map((person) => [person.id, person]))
const papers = readShipped<Paper[]>("meta/papers.json")
const listing = attrition.figures.find(({ id }) => id === "lives") ?? expect.fail("no lives")
const meta = ORGS.find(({ id }) => id === "meta") ?? expect.fail("no meta")

beforeAll(serveShipped)
afterAll(() => configureClient({}))

/** First day on which somebody may be gone, and on which they are; `null` = not known to have left. */
function boundsOf({ departure: { left, lastSeen } }: Person): { after: string | null; by: string | null } {
  if (left === null) return { after: lastSeen ? latest(lastSeen) : null, by: null }
  const [start = "", end] = left.split("/")
  if (end !== undefined) return { after: latest(start), by: latest(end) }
  const [first, last] = [earliest(left), latest(left)]
  return { after: first === last ? last : addDays(first ?? "", -1), by: last }
}

/** Counts by the words of the table. */
function recount(paper: Paper, day: string): Record<string, number> {
  const bounds = paper.authors.map((id) => boundsOf(people.get(id) ?? expect.fail(`no ${id}`)))
  const end =
    bounds
      .flatMap(({ after, by }) => [after ?? "", by ?? ""])
      .toSorted()
      .at(-1) ?? ""
  const counts: Record<string, number> = { gone: 0, open: 0, "not followed since": 0, "seen later": 0 }
  for (const { after, by } of bounds) {
    const isGone = by !== null && by <= day
    const isSeen = !isGone && after !== null && day <= after
    const state = isGone
      ? "gone"
      : isSeen
        ? "seen later"
        : by === null && day > end
          ? "not followed since"
          : "open"
    counts[state] = (counts[state] ?? 0) + 1
  }
  return counts
}

const lastDay = (paper: Paper) =>
  paper.authors
    .map((id) => boundsOf(people.get(id) ?? expect.fail(`no ${id}`)))
    .flatMap(({ after, by }) => [after ?? "", by ?? ""])
    .toSorted()
    .at(-1) ?? ""

describe("on 200 days between the papers and long after the record", () => {
  const days = fc
    .sample(fc.integer({ min: 0, max: 3000 }), { numRuns: 200, seed: 18 })
    .map((more) => addDays("2022-04-01", more))

  it.each(days)(
    "%s: table and sentence say what the records say, and nobody “may have left” after them",
    async (day) => {
      const said = (await readWords(listing, meta, { asOf: day })) ?? expect.fail("nothing is said")
      const { sentence, table, notes = [] } = said.en
      for (const paper of papers) {
        const rows = table.rows.filter(({ cells }) => cells.paper === paper.shortTitle)
        const counted = recount(paper, day)
        for (const [state, count] of Object.entries(counted))
          expect([paper.id, state, rows.filter(({ cells }) => cells.state === state).length]).toEqual([
            paper.id,
            state,
            count,
          ])
      }
      const form =
        LIVES.find(({ pattern }) => pattern.test(sentence)) ?? expect.fail(`of no known form: ${sentence}`)
      form.check(form.pattern.exec(sentence)?.groups ?? {}, { ...said, words: said.en } as never)
      const isPast = papers.every((paper) => day > lastDay(paper))
      if (isPast) expect(sentence).not.toMatch(/may have|lies between/)
      if (isPast) expect(notes.map(({ text }) => text).join()).toContain("nobody is followed after it")
    },
  )
})
