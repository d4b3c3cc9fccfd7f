import { describe, expect, it } from "vitest"
import { type AllocationSeries, allocationsSchema } from "#model/allocation.ts"
import { openFor, WAYS } from "./contract.fixture.ts"

const EARTH = "/api/v1/orgs/helios-earth/allocations"
const META = "/api/v1/orgs/meta/allocations"

describe.each(WAYS)("the API $name", (way) => {
  const { ask } = openFor(way)
  const askAllocations = (path: string) => ask(allocationsSchema, path)

  async function askSeries(query: string): Promise<AllocationSeries> {
    const [series] = (await askAllocations(`${EARTH}?${query}`)).series
    if (series === undefined) throw new Error(`no series for ${query}`)
    return series
  }

  describe("GET /orgs/helios-earth/allocations", () => {
    it("says that vc6YE was granted 128 GPUs on 1 April 2020", async () => {
      const answer = await askAllocations(`${EARTH}?step=day&from=2020-04-01&to=2020-04-01&lab=vc6YE`)
      expect(answer).toMatchObject({
        basis: "measured",
        asOf: "2020-09-28",
        seed: null,
        periods: ["2020-04-01"],
      })
      expect(answer.series[0]).toMatchObject({ lab: "vc6YE", granted: [128], days: { granted: [1] } })
    })

    it("gives all 25 series over 181 days without parameters", async () => {
      const { step, from, to, periods, series, capacity, anomalies } = await askAllocations(EARTH)
      expect([step, from, to]).toEqual(["day", "2020-04-01", "2020-09-28"])
      expect([periods.length, series.length]).toEqual([181, 25])
      expect(capacity).toEqual({ values: periods.map(() => null), basis: "measured", sources: [] })
      expect(anomalies).toHaveLength(4)
    })

    it("averages the week of 6 April to (128 + 6 × 208) ÷ 7", async () => {
      const series = await askSeries("step=week&from=2020-04-06&to=2020-04-12&lab=vc6YE")
      expect(series.granted).toEqual([1376 / 7])
      expect(series.days.granted).toEqual([7])
    })

    it("counts the 5 days of the first week that the record has, under the name of its Monday", async () => {
      const { periods, series } = await askAllocations(`${EARTH}?step=week&to=2020-04-05&lab=vc6YE`)
      expect(periods).toEqual(["2020-03-30"])
      expect([series[0]?.granted, series[0]?.days.granted]).toEqual([[128], [5]])
    })

    it("averages April to (6 × 128 + 24 × 208) ÷ 30 and May, without its day at 0, to 208", async () => {
      const series = await askSeries("step=month&from=2020-04-01&to=2020-05-31&lab=vc6YE")
      expect(series.granted).toEqual([192, 208])
      expect(series.days.granted).toEqual([30, 30])
    })

    it("knows use only in May: a week reaching into it is averaged over its three recorded days", async () => {
      const series = await askSeries("step=week&from=2020-04-27&to=2020-05-03&lab=vc6YE")
      expect(series.used[0]).toBeCloseTo((176.21 + 191.95 + 205.51) / 3, 9)
      expect(series.days).toMatchObject({ used: [3], granted: [7], requested: [0] })
    })

    it("does not know use in April or June, nor requests ever", async () => {
      const series = await askSeries("step=month&lab=vc6YE")
      expect(series.used.map((used) => used !== null)).toEqual([false, true, false, false, false, false])
      // four of May’s days are excluded
      expect(series.days.used).toEqual([0, 27, 0, 0, 0, 0])
      expect(series.requested).toEqual([null, null, null, null, null, null])
    })

    it("does not know vc3sl before its first day, 17 April", async () => {
      const byDay = await askSeries("from=2020-04-15&to=2020-04-18&lab=vc3sl")
      expect([byDay.granted, byDay.days.granted]).toEqual([
        [null, null, 64, 64],
        [0, 0, 1, 1],
      ])
      const byMonth = await askSeries("step=month&to=2020-04-30&lab=vc3sl")
      expect([byMonth.granted, byMonth.days.granted]).toEqual([[64], [14]])
    })

    it("does not know vcIya outside its one day, which is excluded, and the day after, at 0", async () => {
      const series = await askSeries("step=month&from=2020-05-01&to=2020-06-30&lab=vcIya")
      expect([series.granted, series.days.granted]).toEqual([
        [0, null],
        [1, 0],
      ])
    })

    it("keeps the GPU-days of every lab the same at every step, but for days that are excluded", async () => {
      const gpuDays = async (step: string) => {
        const { series, periods } = await askAllocations(`${EARTH}?step=${step}`)
        return series.map(({ granted, days }) =>
          Math.round(
            granted.reduce<number>(
              (sum, mean, at) =>
                sum + (periods[at] === "2020-05-09" ? 0 : (mean ?? 0) * (days.granted[at] ?? 0)),
              0,
            ),
          ),
        )
      }
      const byDay = await gpuDays("day")
      expect(await gpuDays("week")).toEqual(byDay)
      expect(await gpuDays("month")).toEqual(byDay)
    })

    it("has only the anomalies of the days and labs asked for", async () => {
      const { anomalies } = await askAllocations(`${EARTH}?from=2020-05-12&to=2020-05-12&lab=vc6YE`)
      expect(anomalies.map(({ id }) => id)).toEqual(["no-jobs-12-may", "used-capped"])
      expect((await askAllocations(`${EARTH}?from=2020-06-01`)).anomalies).toEqual([])
    })

    it("is empty beyond the record", async () => {
      const { periods, series, from, to } = await askAllocations(`${EARTH}?from=2021-01-01&lab=vc6YE`)
      expect([periods, series[0]?.granted, from, to]).toEqual([[], [], "2021-01-01", "2021-01-01"])
    })
  })

  describe("GET /orgs/meta/allocations", () => {
    it("is a scenario in everything, its capacity included, and says its seed and present day", async () => {
      const answer = await askAllocations(META)
      expect(answer).toMatchObject({
        step: "month",
        basis: "scenario",
        seed: 20230227,
        from: "2021-10-01",
        to: "2023-08-18",
        asOf: "2023-08-18",
        capacity: { basis: "scenario" },
      })
      expect(answer.periods).toHaveLength(23)
      expect(answer.capacity.values.slice(0, 4)).toEqual([5024, 5024, 5024, 7104])
      for (const source of ["opt-chronicle-final", "dcf-rsc-2022", "meta-rsc-2023", "convergedigest-azure"]) {
        expect(answer.capacity.sources).toContain(source)
      }
    })

    it("counts 18 days of August 2023, and none of genai before March", async () => {
      const { series } = await askAllocations(`${META}?from=2023-02-01&lab=genai&lab=fair-us`)
      expect(series.map(({ lab }) => lab)).toEqual(["genai", "fair-us"])
      expect(series[0]?.days.granted).toEqual([0, 31, 30, 31, 30, 31, 18])
      expect(series[0]?.granted[0]).toBeNull()
      expect(series[1]?.days.granted).toEqual([28, 31, 30, 31, 30, 31, 18])
    })

    it("gives a cut month the amount of the month, with the days inside", async () => {
      const [whole, cut] = await Promise.all(
        ["from=2022-03-01&to=2022-03-31", "from=2022-03-10&to=2022-03-12"].map(
          async (range) => (await askAllocations(`${META}?${range}&lab=fair-us`)).series[0],
        ),
      )
      expect(cut?.granted).toEqual(whole?.granted)
      expect([whole?.days.granted, cut?.days.granted]).toEqual([[31], [3]])
    })

    it("does not record what is queued", async () => {
      const { series } = await askAllocations(META)
      expect(new Set(series.flatMap(({ queued }) => queued))).toEqual(new Set([null]))
    })
  })
})
