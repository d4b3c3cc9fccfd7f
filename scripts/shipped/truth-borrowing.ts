import { expect } from "vitest"
import type { Step } from "#model/allocation.ts"
import { intersectDays, listPeriods, periodDays } from "#model/period.ts"
import { chosenOf, dayCounts, hoursOf } from "./truth-facts.ts"
import { expectShown, type Form, numberOf, rangeOf, type Said } from "./truth-forms.ts"

/* Who used more than its grant, counted again from days: a period where both are on record on the same days. */

/** GPU-hours that each lab left of its grant in each period; below zero where it used more. */
function balances({ facts, search }: Said): ReadonlyMap<string, number>[] {
  const range = rangeOf(facts, search)
  const step = (search.step ?? (facts.daily.basis === "scenario" ? "month" : "day")) as Step
  return listPeriods(range.from, range.to, step).map((period) => {
    const days = intersectDays(periodDays(period, step), range) ?? expect.fail(period)
    const known = facts.labs.flatMap((id): [string, number][] => {
      const [granted, used] = [dayCounts(facts, id, "granted", days), dayCounts(facts, id, "used", days)]
      const isWhole = granted.kept > 0 && granted.leftOut === 0 && used.leftOut === 0
      if (!isWhole || granted.kept !== used.kept) return []
      return [[id, hoursOf(facts, id, "granted", days) - hoursOf(facts, id, "used", days)]]
    })
    return new Map(known)
  })
}

/** The labs that are asked about: of a team or pool its lab. */
function askedOf({ facts, search }: Said): readonly string[] {
  const { lab } = search
  if (lab === undefined) return chosenOf(facts, search)
  const isLab = (id: string) => facts.labs.includes(id)
  const parentOf = (id: string) => facts.nodes.find((node) => node.id === id)?.parent ?? null
  for (let id: string | null = lab; id !== null; id = parentOf(id)) if (isLab(id)) return [id]
  return facts.labs
}

/** GPU-hours that some used above their grants, and in how many periods one of them did. */
function over(all: readonly ReadonlyMap<string, number>[], id: string) {
  const own = all.flatMap((period) => Math.max(0, -(period.get(id) ?? 0)) || [])
  return { hours: own.reduce((sum, value) => sum + value, 0), periods: own.length }
}

/** What is taken by the rule out of what `lender` left, for one borrower, or for all that are not asked about. */
function taken(
  all: readonly ReadonlyMap<string, number>[],
  borrower: (id: string) => boolean,
  lender: string,
) {
  return all.reduce((total, period) => {
    const values = [...period]
    const sum = (pick: (id: string, value: number) => boolean) =>
      values.reduce((part, [id, value]) => part + (pick(id, value) ? Math.abs(value) : 0), 0)
    const needed = sum((_, value) => value < 0)
    const idle = sum((_, value) => value > 0)
    const own = sum((id, value) => value < 0 && borrower(id))
    const left = Math.max(0, period.get(lender) ?? 0)
    if (needed === 0 || idle === 0) return total
    return total + (left * Math.min(needed, idle) * own) / (idle * needed)
  }, 0)
}

function checkPeriods(all: readonly ReadonlyMap<string, number>[], asked: readonly string[], count?: string) {
  expect(numberOf(count)).toBe(all.filter((period) => asked.some((id) => period.has(id))).length)
}

export const BORROWING: readonly Form[] = [
  {
    pattern:
      /^Whether (?:[\w ]+ used more than its grant|the labs chosen used more than their grants) is not on record$/,
    check: (_, said) => {
      const asked = askedOf(said)
      expect(balances(said).some((period) => asked.some((id) => period.has(id)))).toBe(false)
    },
  },
  {
    pattern:
      /^(?:[Nn]o lab(?<whose> whose use is on record)?|(?:[Nn]one|[Nn]either) of the (?<count>\w+) labs (?:chosen|on record)|(?<name>.+?)) (?:never )?used more than its grant in the (?<periods>[\w,]+) (?:months?|weeks?|days?) (?:on record|of it)(?:; others used (?<lent>[\d,]+) GPU-hours of what (?:it|they) left)?$/,
    check: ({ whose, count, name, periods, lent }, said) => {
      const [all, asked] = [balances(said), askedOf(said)]
      expect(asked.map((id) => over(all, id).hours).filter((hours) => hours > 1e-6)).toEqual([])
      checkPeriods(all, asked, periods)
      const known = asked.filter((id) => all.some((period) => period.has(id)))
      if (name !== undefined) expect(known).toEqual([said.facts.idOf(name)])
      if (count !== undefined) expect(numberOf(count)).toBe(known.length)
      if (whose !== undefined) expect(known.length).toBeLessThan(asked.length)
      const given = asked.reduce((sum, id) => sum + taken(all, (other) => !asked.includes(other), id), 0)
      if (lent === undefined) expect(given).toBeLessThan(1e-6)
      else expectShown(lent, given)
    },
  },
  {
    pattern:
      /^(?<name>.+?) used (?<hours>[\d,.]+) GPU-hours above its grant in (?:(?<some>[\w,]+) of |the )(?<periods>[\w,]+) (?:months?|weeks?|days?) on record(?:, (?:more than (?<other>.+?) did|the most of (?<count>[\w,]+) labs that did))?; (?:nothing on record covers (?<open>[\d,]+%) of that|(?<share>[\d,]+%) of that is counted out of (?:what nobody was granted|what (?<lender>.+) left unused))$/,
    check: ({ name = "", hours, some, periods, other, count, share, lender }, said) => {
      const [all, asked] = [balances(said), askedOf(said)]
      const id = said.facts.idOf(name)
      const own = over(all, id)
      expect(asked).toContain(id)
      expectShown(hours, own.hours, own.hours < 10 ? 2 : 0)
      expect(some === undefined ? 1 : numberOf(some)).toBe(own.periods)
      checkPeriods(all, asked, periods)
      const others = asked.filter((each) => each !== id && over(all, each).hours > 1e-6)
      for (const each of others) expect(over(all, each).hours).toBeLessThanOrEqual(own.hours + 1e-6)
      if (other !== undefined) expect(others).toEqual([said.facts.idOf(other)])
      if (count !== undefined) expect(numberOf(count)).toBe(others.length + 1)
      if (lender === undefined) return
      const parts = said.facts.labs.map((each) => taken(all, (borrower) => borrower === id, each))
      const main = taken(all, (borrower) => borrower === id, said.facts.idOf(lender))
      expectShown(share, (100 * main) / own.hours)
      expect(main).toBeGreaterThanOrEqual(Math.max(...parts) - 1e-6)
    },
  },
]
