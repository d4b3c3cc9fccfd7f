import { expect } from "vitest"
import { meanOf } from "./truth-facts.ts"
import { expectShown, type Form, NAMED, numberOf, type Said, spanOf } from "./truth-forms.ts"

/* What the sentence of the idle days of one unit says, counted again from its days. */

const LEFT = "(?<gpus>[\\d.,]+) GPUs? of its grant unused"

/** Granted − used of one day, never below zero; `null` where one of both is not on record, or left out. */
function idleOn({ facts }: Said, name: string | undefined, day: string): number | null {
  const [id, span] = [facts.idOf(name ?? ""), { from: day, to: day }]
  const [granted, used] = [meanOf(facts, id, "granted", span), meanOf(facts, id, "used", span)]
  return granted === null || used === null ? null : Math.max(0, granted - used)
}

/** The same of each day of a phrase’s span that has it. */
function idleDays(said: Said, name: string | undefined, when = ""): { day: string; idle: number }[] {
  const { daily } = said.facts
  const { from, to } = spanOf(when, daily)
  return daily.periods.flatMap((day) => {
    const idle = from <= day && day <= to ? idleOn(said, name, day) : null
    return idle === null ? [] : [{ day, idle }]
  })
}

/** Less than one is told with a decimal more. */
function expectGpus(shown: string | undefined, exact: number) {
  expectShown(shown, exact, exact < 1 ? 2 : 1)
}

const meanIdle = (days: readonly { idle: number }[]) =>
  days.reduce((sum, { idle }) => sum + idle, 0) / days.length
const mostIdle = (days: readonly { idle: number }[]) => Math.max(...days.map(({ idle }) => idle))

export const IDLE_DAYS: readonly Form[] = [
  {
    pattern: new RegExp(
      `^(?<name>.+) left nothing of its grant unused on the days on record in (?<when>${NAMED})$`,
    ),
    check: ({ name, when }, said) => expect(mostIdle(idleDays(said, name, when))).toBe(0),
  },
  {
    pattern: new RegExp(`^(?<name>.+) left ${LEFT} on every day on record in (?<when>${NAMED})$`),
    check: ({ name, gpus, when }, said) => {
      const days = idleDays(said, name, when)
      expect(days.length).toBeGreaterThan(1)
      for (const { idle } of days) expectGpus(gpus, idle)
    },
  },
  {
    pattern: new RegExp(
      `^(?<name>.+) left ${LEFT} on a mean day on record in (?<when>${NAMED}), (?:at most (?<most>[\\d.,]+) GPUs?|most on (?<day>${NAMED}): (?<first>[\\d.,]+) GPUs?)$`,
    ),
    check: ({ name, gpus, when, most, day, first }, said) => {
      const days = idleDays(said, name, when)
      expectGpus(gpus, meanIdle(days))
      expectGpus(most ?? first, mostIdle(days))
      if (day === undefined) return
      const [own] = idleDays(said, name, day)
      expectGpus(first, own?.idle ?? Number.NaN)
      // no other day is told as large
      const others = days.filter((each) => each.day !== spanOf(day, said.facts.daily).from)
      expect(mostIdle(others)).toBeLessThan(numberOf(first) + 0.05)
    },
  },
  {
    pattern: new RegExp(`^(?<name>.+) left ${LEFT} on (?<when>${NAMED})$`),
    check: ({ name, gpus, when }, said) => {
      expectGpus(gpus, mostIdle(idleDays(said, name, when)))
      // it is the only day of its month on record
      const month = spanOf(when ?? "", said.facts.daily).from.slice(0, 7)
      const days = said.facts.daily.periods.filter((day) => day.startsWith(month))
      const known = days.filter((day) => idleOn(said, name, day) !== null)
      expect(known).toHaveLength(1)
    },
  },
]
