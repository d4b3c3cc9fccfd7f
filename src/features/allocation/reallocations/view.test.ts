import { describe, expect, it } from "vitest"
import { toMatchedMoves } from "#analytics/matched-moves.ts"
import { fetchApi } from "#data/client.ts"
import { allocationsSchema } from "#model/allocation.ts"
import { serve } from "#testing/serve.ts"
import { countRest, hasDailyGrants, pickShown, SHOWN } from "./view.ts"

describe("hasDailyGrants", () => {
  it("needs a record by days: no scenario, no months", () => {
    expect(hasDailyGrants({ step: "day", basis: "measured" })).toBe(true)
    expect(hasDailyGrants({ step: "month", basis: "measured" })).toBe(false)
    expect(hasDailyGrants({ step: "day", basis: "scenario" })).toBe(false)
  })
})

describe("pickShown", () => {
  const numbers = Array.from({ length: 12 }, (_, index) => index)

  it("takes all where there are few, the first where there are many", () => {
    expect(pickShown([], () => false)).toEqual([])
    expect(pickShown(numbers, () => false)).toEqual(numbers.slice(0, SHOWN))
  })

  it("keeps the chosen one in sight", () => {
    expect(pickShown(numbers, (value) => value === 10)).toEqual([...numbers.slice(0, SHOWN), 10])
    expect(pickShown(numbers, (value) => value === 2)).toEqual(numbers.slice(0, SHOWN))
  })
})

describe("the shipped record", () => {
  it("holds four moves of 80 GPUs, two of them to vc6YE, and 272 GPUs of new capacity on one day", async () => {
    serve()
    const data = await fetchApi("/orgs/helios-earth/allocations?step=day", allocationsSchema)
    const matched = toMatchedMoves(data)
    expect(matched.largest).toEqual({ times: 4, gpus: 80, riser: { lab: "vc6YE", times: 2 } })
    expect(matched.moves.map(({ gpus }) => gpus)).toEqual([80, 80, 80, 80, 48, 40, 16, 16, 16, 8])
    expect(matched.moves.slice(0, 4).map(({ day, from, to }) => `${day} ${from}→${to}`)).toEqual([
      "2020-04-07 vcXrB→vc6YE",
      "2020-04-10 vcp4O→vcMod",
      "2020-06-16 vc6YE→vcvlY",
      "2020-07-02 vcvlY→vc6YE",
    ])
    expect(matched.added.slice(0, 2)).toMatchObject([
      { day: "2020-06-30", lab: "vcVP5", gpus: 176 },
      { day: "2020-06-30", lab: "vc4om", gpus: 96 },
    ])
    expect(countRest(matched)).toBe(2)
    // all that comes and goes adds up to what the cluster grew by, 784 → 1,208
    const sum = (changes: readonly { gpus: number }[]) => changes.reduce((total, { gpus }) => total + gpus, 0)
    expect(sum(matched.added) - sum(matched.withdrawn)).toBe(1208 - 784)
  })
})
