import { describe, expect, test } from "vitest"
import { sumKnown } from "#analytics/mean-day.ts"
import { toLorenzView } from "#features/allocation/lorenz/view.ts"
import type { Allocations } from "#model/allocation.ts"
import { ask } from "./ask.ts"

const of = (query: string) => ask<Allocations>(`/orgs/helios/allocations?step=day&${query}`)
const on = async (day: string, labs: readonly string[] = []) => {
  const query = [`from=${day}`, `to=${day}`, ...labs.map((lab) => `lab=${lab}`)].join("&")
  const { series } = await of(query)
  return series.map(({ granted }) => granted[0] ?? null)
}
const total = (values: readonly (number | null)[]) =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0)

describe("the grants of helios are those of the README", () => {
  test.each([
    ["2020-04-01", 784, 968, 1752],
    ["2020-09-28", 1208, 1080, 2288],
  ])("on %s Earth %i, Venus %i, both %i", async (day, earth, venus, both) => {
    const { clusters, capacity } = await of(`from=${day}&to=${day}`)
    expect(clusters.map(({ cluster, values }) => [cluster, values[0]])).toEqual([
      ["earth", earth],
      ["venus", venus],
    ])
    expect(capacity.values).toEqual([both])
    expect(total(await on(day))).toBe(both)
  })

  test.each([
    ["vc6YE", "2020-04-01", 128, 88],
    ["vc6YE", "2020-04-07", 208, 8],
    ["vc6YE", "2020-06-16", 128, 8],
    ["vc6YE", "2020-07-02", 216, 8],
    ["vc6YE", "2020-07-07", 216, 0],
    ["vchbv", "2020-04-17", 64, 72],
    ["vcvlY", "2020-08-21", 96, 16],
    ["vchA3", "2020-07-07", 40, 56],
    ["vcJLV", "2020-09-04", 32, 0],
  ])("%s on %s: %i + %i", async (lab, day, earth, venus) => {
    const [whole, ...pools] = await on(day, [lab, `${lab}-earth`, `${lab}-venus`])
    expect(whole).toBe(earth + venus)
    // after its last day with GPUs a pool is not there, which is not a grant of 0
    expect(pools.map((gpus) => gpus ?? 0)).toEqual([earth, venus])
  })

  test("28 labs hold GPUs on the first day, 31 on the last, vcJsw the most", async () => {
    const holding = async (day: string) => (await on(day)).filter((gpus) => (gpus ?? 0) > 0).length
    expect([await holding("2020-04-01"), await holding("2020-09-28")]).toEqual([28, 31])
    const { series } = await of("from=2020-09-28&to=2020-09-28")
    const largest = series.toSorted((a, b) => (b.granted[0] ?? 0) - (a.granted[0] ?? 0)).slice(0, 3)
    expect(largest.map(({ lab, granted }) => [lab, granted[0]])).toEqual([
      ["vcJsw", 256],
      ["vc6YE", 216],
      ["vcVP5", 176],
    ])
  })

  test("use is on record in May 2020 for ten labs, and for six more in Earth alone", async () => {
    const { series } = await of("from=2020-05-01&to=2020-05-31")
    expect(series.filter(({ used }) => used.some((gpus) => gpus !== null))).toHaveLength(10)
  })

  test("the spread of mean grants over 41 labs", async () => {
    const { gini, jain, labs } = toLorenzView(await of(""))
    expect(labs).toHaveLength(41)
    expect(gini).toBeCloseTo(0.3773, 4)
    expect(jain).toBeCloseTo(0.6509, 4)
  })

  test("a mean day of May holds 1,824 GPUs, the day that Earth’s table has wrong left out", async () => {
    const may = await ask<Allocations>("/orgs/helios/allocations?step=month&from=2020-05-01&to=2020-05-31")
    expect(sumKnown(may, may.series, "granted", 0)).toBeCloseTo(1824, 6)
  })
})
