import { describe, expect, it } from "vitest"
import type { Appeal, Decision } from "#model/decision.ts"
import { allocations, anomaly, days, series } from "#testing/allocation-builders.ts"
import { appealFor, decisionFor, lastGranted, toTeamView } from "./team-view.ts"

const labs = allocations(
  ["2023-01", "2023-02"],
  [
    series("paris", { requested: [200, 300], granted: [100, 150], used: [80, 120] }),
    series("us", { requested: [300, 300], granted: [300, 150], used: [200, 200] }),
    series("genai", { requested: [null, 100], granted: [null, 100], used: [null, 50] }),
  ],
  { asOf: "2023-02-10" },
)
const units = allocations(
  ["2023-01", "2023-02"],
  [
    series("vision", { requested: [120, 180], granted: [60, 90], used: [50, 80] }),
    series("speech", { requested: [80, 120], granted: [40, 60], used: [30, 40] }),
    series("speech-low", { granted: [8, 16] }),
  ],
  { asOf: "2023-02-10" },
)
const daily = allocations(days("2023-02-01", 10), [
  series("vision", { used: Array.from({ length: 10 }, () => 80) }),
])

const viewOf = (more: Partial<Parameters<typeof toTeamView>[0]> = {}) =>
  toTeamView({
    lab: "paris",
    unit: "vision",
    labs,
    units,
    days: daily,
    period: "2023-02",
    siblings: ["speech"],
    below: [],
    isBudget: true,
    ...more,
  })

describe("toTeamView", () => {
  it("knows nothing of a unit that is not on record, and takes none of it for zero", () => {
    const view = viewOf({ unit: "nobody", siblings: [] })
    expect(view.amounts).toEqual({ requested: null, granted: null, used: null, queued: null })
    expect([view.pace, view.rank, view.shareOfShare, view.lab.share, view.history]).toEqual([
      null,
      null,
      null,
      null,
      [],
    ])
  })

  it("takes a unit that used GPUs for one that was there, whatever is known of its grant", () => {
    const used = allocations(["2023-02"], [series("vision", { used: [8] })])
    expect(viewOf({ units: used, siblings: [] }).isThere).toBe(true)
    const none = allocations(["2023-02"], [series("vision", { used: [null] })])
    expect(viewOf({ units: none, siblings: [] }).isThere).toBe(false)
  })

  it("reads a grant as a budget of GPU-hours over the whole month", () => {
    const { pace, isPartial, lastDay } = viewOf()
    expect(pace).toMatchObject({ budget: 90 * 24 * 28, used: 80 * 24 * 10, days: 28, daysGone: 10 })
    expect([isPartial, lastDay]).toEqual([true, "2023-02-10"])
  })

  it("has no budget where a grant is a standing quota, nor of a grant of nothing", () => {
    expect(viewOf({ isBudget: false }).pace).toBeNull()
    const none = allocations(["2023-02"], [series("vision", { requested: [80], granted: [0], used: [0] })])
    const view = viewOf({ units: none, siblings: [] })
    expect(view.pace).toBeNull()
    expect(view.amounts.granted).toBe(0)
    expect(view.lab.share).toBe(0)
  })

  it("counts a lab that was there for a part of the month by its days, in its share and in the whole", () => {
    const all = allocations(
      ["2023-04"],
      [series("whole", { granted: [100] }, [30]), series("half", { granted: [100] }, [15])],
    )
    const { org } = viewOf({
      lab: "half",
      unit: "half",
      labs: all,
      units: all,
      period: "2023-04",
      siblings: [],
      below: [],
    })
    expect(org).toEqual({ granted: 150, own: 50, share: 50 / 150 })
  })

  it("takes a day that is left out of a mean for no day without GPUs", () => {
    const all = allocations(
      ["2023-04"],
      [series("whole", { granted: [100] }, [30]), series("wrong", { granted: [100] }, [29])],
      { anomalies: [anomaly("2023-04-09", ["wrong"])] },
    )
    const { org } = viewOf({
      lab: "wrong",
      unit: "wrong",
      labs: all,
      units: all,
      period: "2023-04",
      siblings: [],
    })
    expect(org).toEqual({ granted: 200, own: 100, share: 0.5 })
  })

  it("gives the part of the lab and of all labs, and the place among the teams", () => {
    const view = viewOf()
    expect(view.lab).toEqual({ granted: 150, share: 0.6 })
    expect(view.org).toEqual({ granted: 400, own: 90, share: 90 / 400 })
    expect(view.rank).toEqual({ place: 1, of: 2, tied: 0 })
    expect(view.siblings).toEqual([{ id: "speech", granted: 60, share: 0.4 }])
  })

  it("ranks a lab among the labs, ties and all", () => {
    const view = viewOf({ lab: "paris", unit: "paris", units: labs, siblings: [], days: labs })
    expect(view.rank).toEqual({ place: 1, of: 3, tied: 1 })
  })

  it("names what is handed down", () => {
    expect(viewOf({ unit: "speech", siblings: ["vision"], below: ["speech-low"] }).below).toEqual([
      { id: "speech-low", granted: 16, share: 16 / 150 },
    ])
  })

  it("says how much of its share is used, over the same days", () => {
    // used 80 of 370, granted 90 of 400
    expect(viewOf().shareOfShare).toBeCloseTo(80 / 370 / (90 / 400))
  })

  it("begins the history of a lab with its first month", () => {
    const view = viewOf({ lab: "genai", unit: "genai", units: labs, siblings: [], days: labs })
    expect(view.history.map(({ period, isPartial }) => [period, isPartial])).toEqual([["2023-02", true]])
  })
})

describe("lastGranted", () => {
  it("is the last month of all for one that is not there", () => {
    expect(lastGranted(labs, "nobody")).toBe("2023-02")
  })

  it("is the last month with a grant of one that vanished", () => {
    const gone = allocations(["2023-01", "2023-02"], [series("a", { granted: [8, null] })])
    expect(lastGranted(gone, "a")).toBe("2023-01")
  })
})

describe("decisionFor", () => {
  const decision = (id: string, supersedes: string | null = null) =>
    ({ id, lab: "a", period: "2022-01", supersedes }) as Decision

  it("is the one that no other took the place of", () => {
    expect(decisionFor([], "a", "2022-01")).toBeNull()
    expect(decisionFor([decision("1"), decision("2", "1")], "a", "2022-01")?.id).toBe("2")
  })
})

describe("appealFor", () => {
  const appeal = (id: string, filedOn: string, outcome: Appeal["outcome"]) =>
    ({ id, lab: "a", filedOn, outcome }) as Appeal

  it("is an open one before a newer closed one, and none that was filed later", () => {
    const all = [appeal("1", "2022-01-05", "pending"), appeal("2", "2022-02-05", "denied")]
    expect(appealFor([], "a", "2022-03-01")).toBeNull()
    expect(appealFor(all, "a", "2022-03-01")?.id).toBe("1")
    expect(appealFor(all, "a", "2022-01-01")).toBeNull()
    expect(appealFor(all.slice(1), "a", "2022-03-01")?.id).toBe("2")
  })
})
