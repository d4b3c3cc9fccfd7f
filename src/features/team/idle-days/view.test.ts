import { describe, expect, it } from "vitest"
import type { TeamUnit } from "#features/team/team-records.ts"
import { allocations, anomaly, days, series } from "#testing/allocation-builders.ts"
import { languageOf } from "#testing/language.ts"
import { toHatches } from "./rows.ts"
import { toIdleDays } from "./view.ts"
import { writeIdleDays } from "./words.ts"

const of = (granted: (number | null)[], used: (number | null)[], more = {}) =>
  toIdleDays({
    days: allocations(days("2026-05-01", granted.length), [series("a", { granted, used })], more),
    unit: "a",
  })

describe("toIdleDays", () => {
  it("is nothing where grant and use are on record together on no day", () => {
    expect(of([], [])).toBeNull()
    expect(of([8, null], [null, 3])).toBeNull()
    expect(toIdleDays({ days: allocations(["2026-05-01"], []), unit: "a" })).toBeNull()
  })

  it("is granted − used, and nothing where more was used", () => {
    expect(of([8, 8, 8], [8, 3, 12])?.days.map(({ idle }) => idle)).toEqual([0, 5, 0])
  })

  it("keeps days that are not known as gaps", () => {
    const found = of([8, 8, null], [3, null, 4])
    expect(found?.known).toEqual([{ day: "2026-05-01", idle: 5 }])
    expect(found?.days.map(({ idle }) => idle)).toEqual([5, null, null])
  })

  it("leaves out days that an anomaly excludes, and names it", () => {
    const cut = anomaly("2026-05-01", ["a"], { measures: ["used"] })
    const found = of([8, 8], [1, 6], { anomalies: [cut, anomaly("2026-05-02", ["b"])] })
    expect(found?.known).toEqual([{ day: "2026-05-02", idle: 2 }])
    expect(found?.excluded).toEqual([cut])
  })
})

/** The figure’s view of a unit whose name is its id. */
function viewOf(granted: number[], used: number[], more = {}) {
  const idle = of(granted, used, more) ?? expect.fail("nothing")
  const labs = allocations(["2026-05"], [])
  const idleOf = { labs, unit: "a", nodes: [{ id: "a", name: "a" }], view: { period: "2026-05" }, colour: {} }
  return { ...idle, idleOf: idleOf as unknown as TeamUnit }
}

describe("the sentence of idle days", () => {
  it.each([
    ["nothing", [8, 8], [8, 9], "a left nothing of its grant unused on the days on record in May 2026"],
    ["one day", [8], [7], "a left 1 GPU of its grant unused on 1 May 2026"],
    ["days alike", [8, 8], [6, 6], "a left 2 GPUs of its grant unused on every day on record in May 2026"],
    [
      "two largest days",
      [8, 8, 8],
      [6, 6, 8],
      "a left 1.3 GPUs of its grant unused on a mean day on record in May 2026, at most 2 GPUs",
    ],
    [
      "one largest day",
      [8, 8],
      [7.5, 8],
      "a left 0.25 GPUs of its grant unused on a mean day on record in May 2026, most on 1 May 2026: 0.5 GPUs",
    ],
  ])("of %s", (_, granted, used, sentence) =>
    expect(writeIdleDays(viewOf(granted, used), languageOf("en")).sentence).toBe(sentence),
  )
})

it("toHatches hatches an excluded span as far as it is in the month", () => {
  const long = { ...anomaly("2026-04-28", ["a"], { measures: ["used"] }), to: "2026-05-01" }
  expect(toHatches(viewOf([8, 8], [1, 6], { anomalies: [long] }))).toEqual([{ from: 20_574, to: 20_574 }])
})
