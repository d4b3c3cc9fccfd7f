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
      "Yes: it is a budget of GPU-hours without a period, and holds 100. Used on record since 1 May 2026: 40; left, if it began then: 60. When it began is not on record.",
    )
  })

  it("leaves what a reader finds who subtracts", () =>
    expect(say(94.45)).toMatch(/: 94\.5; left, if it began then: 5\.5\./))

  it("says at which pace the rest would last how long, of the last month on record alone", () => {
    expect(say(40, [1, null, 0.5, 0.5])).toMatch(
      / At the pace of the last 3 days on record up to 4 May 2026, 16 a day, that would last 3 days\.$/,
    )
    expect(say(40, [0])).toContain("None were used in the last 1 day on record")
    const earlier = unitOf(
      { budget: { gpuHours: 100, usedGpuHours: 40, since: "2026-05-01" }, asOf: "2026-06-02" },
      [1],
    )
    expect(writeBudget(earlier, en)?.text).not.toContain("would last")
  })

  it("tells no pace of a budget that is used up, nor for certain that it is", () => {
    expect(say(100, [1])).toMatch(/: 100; left, if it began then: 0\. When it began is not on record\.$/)
    expect(say(130, [1])).toMatch(/: 130; over it, if it began then: 30\. When it began is not on record\.$/)
  })
})

describe("writeFairShare", () => {
  const say = (levelFs: number | null, effectiveUsage = 0.5) =>
    writeFairShare(unitOf({ fairShare: { rawShare: 1, normShare: 0.4, effectiveUsage, levelFs } }), en)[0]
      ?.text ?? ""

  it("says nothing where the scheduler told of no share", () =>
    expect(writeFairShare(unitOf({}), en)).toEqual([]))

  it.each([
    [
      0.8,
      /^Factor 0\.8 .* share was 40\S*\s%.* late 50\S*\s%\. You used more than .* come after those of who used less/,
    ],
    [0.97, /You used slightly more than your share/],
    [1.004, /You used as much as your share\./],
    [1.04, /You used slightly less than your share/],
    [1.25, /You used less than .* come before those of who used more/],
    [null, /gives no factor of your own/],
  ])("of a factor of %s says what it means", (levelFs, words) => {
    expect(say(levelFs)).toMatch(words)
    expect(say(levelFs)).toMatch(/ A share is a priority, not a holding\.$/)
  })

  it("of one who used nothing says that", () => expect(say(null, 0)).toMatch(/nothing had been used of late/))
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
