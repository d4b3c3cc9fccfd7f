import { describe, expect, test } from "vitest"
import { type MatchedReallocations, matchReallocations } from "#analytics/reallocations.ts"
import type { AllocationFile } from "#model/allocation.ts"
import { readShipped } from "./read-shipped.ts"

const rest = (changes: MatchedReallocations["added"]) =>
  changes.map(({ day, lab, gpus }) => `${day} ${lab} ${gpus}`)

describe("matchReallocations on helios-earth", () => {
  const file = readShipped<AllocationFile>("helios-earth/allocations.json")
  const series = file.series.map(({ lab, granted }) => ({ lab, granted: granted ?? expect.fail(lab) }))
  const excluded = file.anomalies.filter(
    ({ effect, measures }) => effect === "exclude" && measures.includes("granted"),
  )
  const isExcluded = (day: string, id: string) =>
    excluded.some(({ from, to, labs }) => from <= day && day <= to && labs.includes(id))
  const found = matchReallocations({ periods: file.periods, series, isExcluded })

  test("finds four moves of 80 GPUs, ahead of all others", () => {
    expect(found.moves.slice(0, 4)).toEqual([
      expect.objectContaining({
        day: "2020-04-07",
        from: "vcXrB",
        to: "vc6YE",
        fromBefore: 80,
        toAfter: 208,
      }),
      expect.objectContaining({ day: "2020-04-10", from: "vcp4O", to: "vcMod" }),
      expect.objectContaining({ day: "2020-06-16", from: "vc6YE", to: "vcvlY" }),
      expect.objectContaining({ day: "2020-07-02", from: "vcvlY", to: "vc6YE" }),
    ])
    expect(found.moves.map(({ gpus }) => gpus)).toEqual([80, 80, 80, 80, 48, 40, 16, 16, 16, 8])
  })
  test("finds 272 GPUs of new capacity on 30 June", () => {
    expect(rest(found.added.filter(({ day }) => day === "2020-06-30"))).toEqual([
      "2020-06-30 vcVP5 176",
      "2020-06-30 vc4om 96",
    ])
  })
  test("finds nothing on 9 and 10 May, which without the exclusion would be the largest", () => {
    const days = [...found.moves, ...found.added, ...found.withdrawn].map(({ day }) => day)
    expect(days).not.toContain("2020-05-09")
    expect(days).not.toContain("2020-05-10")
    expect(matchReallocations({ periods: file.periods, series }).moves[0]?.day).toMatch(/^2020-05-(09|10)$/)
  })
})
