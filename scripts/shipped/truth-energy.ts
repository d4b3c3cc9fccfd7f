import { expect } from "vitest"
import { chosenOf, hoursOf, meanOf } from "./truth-facts.ts"
import { type Form, numberOf, rangeOf } from "./truth-forms.ts"

/* Energy and money, counted again from the granted GPU-hours of days. */

/** To three figures, be it large or small. */
function expectAbout(shown: string | undefined, exact: number): void {
  const size = exact === 0 ? 0 : 10 ** (Math.floor(Math.log10(exact)) - 2)
  expect(Math.abs(numberOf(shown) - exact), `${shown} of ${exact}`).toBeLessThanOrEqual(size * 0.501)
}

export const ENERGY: readonly Form[] = [
  {
    pattern:
      /^the GPUs granted to (?<who>.+) would draw about (?<mwh>[\d,.]+) MWh at full power by estimate, for (?<money>[\d,.]+) (?<currency>[A-Z]{3})$/,
    check: ({ who = "", mwh, money, currency }, { facts, search }) => {
      const range = rangeOf(facts, search)
      const granted = chosenOf(facts, search).filter((id) => meanOf(facts, id, "granted", range) !== null)
      const hours = granted.reduce((sum, id) => sum + hoursOf(facts, id, "granted", range), 0)
      const exact = (hours / 1e6) * Number(search.watts ?? 400) * Number(search.pue ?? 1.1)
      expectAbout(mwh, exact)
      expectAbout(money, exact * 1000 * Number(search.price ?? 0.08))
      expect(currency).toBe(search.currency ?? "USD")
      const count = /^(?:the )?([\w,]+) (?:labs|teams|clusters)/.exec(who)?.[1]
      if (count === undefined) expect(granted).toEqual([facts.idOf(who)])
      else expect(numberOf(count)).toBe(granted.length)
    },
  },
]
