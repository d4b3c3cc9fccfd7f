import { describe, expect, it } from "vitest"
import type { SchedulerEntry } from "#model/scheduler.ts"
import { allocations, days, series } from "#testing/allocation-builders.ts"
import { languageOf } from "#testing/language.ts"
import { recentRate } from "./recent-rate.ts"
import { writeBudget, writeFairShare, writeSinceLastMonth } from "./scheduler-answers.ts"
import type { TeamUnit } from "./team-records.ts"

const en = languageOf("en")

const ENTRY: SchedulerEntry = {
  ...{
    id: "a",
    asOf: "2026-05-31",
    budget: null,
    fairShare: null,
    waits: null,
    reasons: [],
    waitingNow: null,
  },
  sources: ["jobs"],
}

/** What the answers read of a unit. */
function unitOf(entry: Partial<SchedulerEntry> | null, used: (number | null)[] = []): TeamUnit {
  const answer = allocations(days("2026-05-01", used.length), [series("a", { used })])
  return { scheduler: entry === null ? null : { ...ENTRY, ...entry }, days: answer } as unknown as TeamUnit
}

describe("writeBudget", () => {
  const say = (usedGpuHours: number, used: (number | null)[] = []) =>
    writeBudget(unitOf({ budget: { gpuHours: 100, usedGpuHours, since: "2026-05-01" } }, used), en)?.text

  it("says nothing where there is no budget", () => {
    expect(writeBudget(unitOf(null), en)).toBeNull()
    expect(writeBudget(unitOf({}), en)).toBeNull()
  })

  it("never says for certain what is left of a budget whose beginning nobody knows", () => {
    expect(say(40)).toBe(
      "Yes, after 100 GPU-hours, a budget without a period: 40 were used since 1 May 2026, so 60 are left if it began then, and fewer if before.",
    )
  })

  it("says how long the rest lasts at the rate of the last days on record", () => {
    expect(say(40, [1, null, 0.5, 0.5])).toContain(
      "At 16 GPU-hours a day, the mean of the last 3 days on record up to 4 May 2026, they last 3 days.",
    )
    expect(say(40, [0])).toContain("None were used in the last 1 day on record")
  })

  it("says so where it is used up", () => {
    expect(say(130, [1])).toBe(
      "It has: of 100 GPU-hours, a budget without a period, 130 were used since 1 May 2026, 30 more than it holds.",
    )
  })
})

describe("writeFairShare", () => {
  const say = (levelFs: number | null, effectiveUsage = 0.5) =>
    writeFairShare(unitOf({ fairShare: { rawShare: 1, normShare: 0.4, effectiveUsage, levelFs } }), en)[0]
      ?.text ?? ""

  it("says nothing where the scheduler told of no share", () =>
    expect(writeFairShare(unitOf({}), en)).toEqual([]))

  it.each([
    [0.8, /factor 0.8: your share is 40\S*\s%, your use of late 50\S*\s%, which is more/],
    [1.25, /which is less, so your jobs come before/],
    [1.01, /about the same/],
    [null, /gives no factor of your own/],
  ])("of a factor of %s says what it means", (levelFs, words) => {
    expect(say(levelFs)).toMatch(words)
    expect(say(levelFs)).toContain("A share is a priority, not a holding.")
  })

  it("of one who used nothing says that", () => expect(say(null, 0)).toMatch(/^Nothing was used of late/))
})

describe("writeSinceLastMonth", () => {
  const month = (period: string, granted: number | null, used: number | null) => ({
    ...{ period, granted, used, requested: null, queued: null, isPartial: false },
  })
  const say = (history: ReturnType<typeof month>[], isScenario = false) =>
    writeSinceLastMonth({ view: { period: "2026-05", history }, isScenario } as unknown as TeamUnit, en)

  it("is left out of a first month, of one without amounts, and of a scenario", () => {
    expect(say([month("2026-05", 8, 4)])).toEqual([])
    expect(say([month("2026-04", null, null), month("2026-05", 8, 4)])).toEqual([])
    expect(say([month("2026-04", 8, 4), month("2026-05", 8, 4)], true)).toEqual([])
  })

  it("sets what is on record of both months side by side", () => {
    expect(say([month("2026-04", 10, null), month("2026-05", 8, 4)])).toEqual([
      {
        ...{ id: "since", question: "Since April 2026" },
        text: "Granted 8 GPUs after 10 (−2). Means of the days on record in either month.",
      },
    ])
  })
})

it("recentRate counts the last seven days on record and no others", () => {
  expect(recentRate(allocations([], []))).toBeNull()
  const used = [100, 1, 1, 1, null, 1, 1, 1, 1]
  expect(recentRate(allocations(days("2026-05-01", 9), [series("a", { used })]))).toEqual({
    ...{ gpuHoursPerDay: 24, days: 7, to: "2026-05-09" },
  })
})
