import * as fc from "fast-check"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { FIGURES } from "#app/features.ts"
import { configureClient } from "#data/client.ts"
import { isOffered } from "#figure/feature.ts"
import { MEASURES } from "#model/allocation.ts"
import { CHANGE, FAIRNESS, GAP, IDLE, LORENZ, MAIN } from "./truth-allocation.ts"
import { BORROWING } from "./truth-borrowing.ts"
import { ENERGY } from "./truth-energy.ts"
import { type Facts, readFacts, type Search } from "./truth-facts.ts"
import { checkSentence, type Form } from "./truth-forms.ts"
import { IDLE_DAYS } from "./truth-idle-days.ts"
import { expectGrammar, expectSameNumbers } from "./truth-languages.ts"
import { ORGS, readWords, serveShipped } from "./truth-read.ts"
import {
  APPEALS,
  FLOW,
  HISTORY,
  LEDGER,
  LIVES,
  PRIORITY,
  RELEASE,
  ROSTER,
  SHARE,
  VERDICTS,
} from "./truth-records.ts"

/* No sentence may be false under any choice: random addresses of every figure, each number and superlative counted again. */

const RUNS = Number(process.env.TRUTH_RUNS ?? 8)

const some = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined })

/** An address of the page of amounts, as a reader could choose it. */
function amountsAddress({ daily, labs, nodes, below }: Facts): fc.Arbitrary<Search> {
  const day = fc.constantFrom(...daily.periods)
  const month = day.map((each) => each.slice(0, 7))
  const looked = nodes.filter(({ id, allocated }) => allocated || (below.get(id)?.length ?? 0) > 0)
  return fc
    .record({
      measure: some(fc.constantFrom(...MEASURES)),
      view: some(fc.constantFrom("absolute", "share", "panels")),
      unit: some(fc.constant("gpu-hours")),
      step: some(fc.constantFrom("day", "week", "month")),
      range: some(fc.tuple(day, day)),
      shown: some(
        fc.oneof(
          fc.subarray([...labs], { minLength: 1, maxLength: 4 }).map((ids) => ({ labs: ids.join("~") })),
          fc.constantFrom(...looked).map(({ id }) => ({ lab: id })),
        ),
      ),
      compare: some(
        fc.tuple(fc.constantFrom(...labs), fc.constantFrom(...labs)).map((pair) => pair.join("~")),
      ),
      before: some(month),
      after: some(month),
      difference: some(fc.constant("share")),
      over: some(fc.constant("common")),
    })
    .map(({ range, shown, ...rest }) => ({
      ...rest,
      ...shown,
      ...(range === undefined ? {} : { from: range.toSorted()[0], to: range.toSorted()[1] }),
    }))
}

/** The same with assumptions of the reader’s own. */
function energyAddress(facts: Facts): fc.Arbitrary<Search> {
  const assumed = fc.record({
    watts: some(fc.constantFrom("300", "700")),
    pue: some(fc.constantFrom("1", "1.25")),
    price: some(fc.constantFrom("0", "0.5")),
    currency: some(fc.constantFrom("EUR", "CNY")),
  })
  return fc.tuple(amountsAddress(facts), assumed).map(([amounts, more]) => ({ ...amounts, ...more }))
}

/** An address of the page of decisions. */
function decisionsAddress({ labs, daily }: Facts): fc.Arbitrary<Search> {
  return fc.record({
    lab: some(fc.constantFrom(...labs)),
    priority: some(fc.constantFrom("1", "2", "3", "4", "5")),
    outcome: some(fc.constantFrom("full", "part", "appealed")),
    period: fc.option(fc.constantFrom(...daily.periods.map((day) => day.slice(0, 7))), {
      nil: undefined,
      freq: 1,
    }),
  })
}

/** An address of one lab or of one of its teams or pools. */
function teamAddress({ labs, below, daily }: Facts): fc.Arbitrary<Search> {
  return fc.constantFrom(...labs).chain((lab) =>
    fc.record({
      lab: fc.constant(lab),
      team: some(fc.constantFrom(...(below.get(lab) ?? []), lab)),
      period: some(fc.constantFrom(...daily.periods.map((day) => day.slice(0, 7)))),
    }),
  )
}

/** An address of the page of authors. */
const peopleAddress: fc.Arbitrary<Search> = fc.record({
  asOf: some(
    fc
      .date({ min: new Date("2022-01-01"), max: new Date("2026-06-01"), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
  ),
  known: some(
    fc
      .date({ min: new Date("2023-01-01"), max: new Date("2026-06-01"), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
  ),
  sort: some(fc.constantFrom("name", "left")),
  paper: some(fc.constantFrom("opt", "llama")),
  status: some(fc.constantFrom("gone", "open", "seen")),
})

interface Checked {
  forms: readonly Form[]
  address: (facts: Facts) => fc.Arbitrary<Search>
}

const CHECKED: Readonly<Record<string, Checked>> = {
  allocation: { forms: MAIN, address: amountsAddress },
  gap: { forms: GAP, address: amountsAddress },
  change: { forms: CHANGE, address: amountsAddress },
  fairness: { forms: FAIRNESS, address: amountsAddress },
  lorenz: { forms: LORENZ, address: amountsAddress },
  idle: { forms: IDLE, address: amountsAddress },
  borrowing: { forms: BORROWING, address: amountsAddress },
  energy: { forms: ENERGY, address: energyAddress },
  ledger: { forms: LEDGER, address: decisionsAddress },
  priority: { forms: PRIORITY, address: decisionsAddress },
  release: { forms: RELEASE, address: decisionsAddress },
  appeals: { forms: APPEALS, address: decisionsAddress },
  share: { forms: SHARE, address: teamAddress },
  history: { forms: HISTORY, address: teamAddress },
  "idle-days": { forms: IDLE_DAYS, address: teamAddress },
  lives: { forms: LIVES, address: () => peopleAddress },
  roster: { forms: ROSTER, address: () => peopleAddress },
  flow: { forms: FLOW, address: () => peopleAddress },
  verdicts: { forms: VERDICTS, address: () => fc.constant({}) },
}

const cases = ORGS.flatMap((org) =>
  FIGURES.filter((listing) => isOffered(listing, org)).map(
    (listing) => [`${org.id}/${listing.page}#${listing.id}`, org, listing] as const,
  ),
)

beforeAll(serveShipped)
afterAll(() => configureClient({}))

const known = new Map(await Promise.all(ORGS.map(async (org) => [org.id, await readFacts(org)] as const)))

describe.each(cases)("%s", (_, org, listing) => {
  const facts = known.get(org.id) ?? expect.fail(org.id)
  const checked = CHECKED[listing.id]
  const address =
    checked?.address(facts) ??
    { team: teamAddress(facts), attrition: peopleAddress }[listing.page] ??
    amountsAddress(facts)

  it("says nothing false at any address, the same in both languages", { timeout: 120_000 }, async () => {
    const property = fc.asyncProperty(address, async (search) => {
      const said = await readWords(listing, org, search)
      if (said === null) return
      expectGrammar(said.en.sentence)
      expectSameNumbers(said.en.sentence, said.zh.sentence)
      if (checked !== undefined)
        checkSentence(said.en.sentence, checked.forms, { facts, search, words: said.en })
    })
    await fc.assert(property, { numRuns: RUNS })
  })
})
