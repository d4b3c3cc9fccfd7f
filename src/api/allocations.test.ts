import { describe, expect, it } from "vitest"
import { openLibrary } from "#library/library.ts"
import { loadSmall, SMALL_FILES } from "#library/small.fixture.ts"
import { TWO_CLUSTERS } from "#library/two-clusters.fixture.ts"
import { allocationsSchema } from "#model/allocation.ts"
import { parseFile } from "#model/records.ts"
import { answerAllocations } from "./allocations.ts"

async function ask(query = "", org = "acme", files = {}) {
  const provider = await openLibrary(loadSmall(files)).open(org)
  const answer = await answerAllocations(provider, org, new URLSearchParams(query))
  return parseFile(allocationsSchema, answer, "the answer")
}

describe("answerAllocations", () => {
  it("gives the whole record at its finest step without parameters", async () => {
    expect(await ask()).toMatchObject({
      step: "day",
      basis: "measured",
      seed: null,
      asOf: "2024-03-01",
      from: "2024-02-28",
      to: "2024-03-01",
      periods: ["2024-02-28", "2024-02-29", "2024-03-01"],
      capacity: { values: [null, null, null], basis: "measured", sources: [] },
      sources: ["s"],
    })
  })

  it("tells the basis of each amount beside that of the whole", async () => {
    const one = { ...{ requested: "measured", granted: "measured", used: "measured" }, queued: "measured" }
    expect(await ask()).toMatchObject({ basis: "measured", bases: { ...one, capacity: "measured" } })
    const file = {
      ...SMALL_FILES["acme/allocations.json"],
      bases: { granted: "estimate", capacity: "reported" },
    }
    expect(await ask("step=month", "acme", { "acme/allocations.json": file })).toMatchObject({
      basis: "measured",
      bases: { ...one, granted: "estimate", capacity: "reported" },
      capacity: { basis: "reported" },
    })
  })

  it("knows a lab only from its first day to its last, and nothing of measures that were not recorded", async () => {
    const { series } = await ask("lab=south")
    expect(series).toEqual([
      {
        lab: "south",
        requested: [null, null, null],
        granted: [null, 16, null],
        used: [null, 12.5, null],
        queued: [null, null, null],
        days: { requested: [0, 0, 0], granted: [0, 1, 0], used: [0, 1, 0], queued: [0, 0, 0] },
      },
    ])
  })

  it("keeps the order of the labs asked for", async () => {
    expect((await ask("lab=north&lab=south")).series.map(({ lab }) => lab)).toEqual(["north", "south"])
  })

  it("averages a month cut by the range over the days inside", async () => {
    const { periods, series, from, to } = await ask("step=month&from=2024-02-29&lab=north")
    expect([from, to, periods]).toEqual(["2024-02-29", "2024-03-01", ["2024-02", "2024-03"]])
    expect(series[0]?.granted).toEqual([8, 24])
    expect(series[0]?.days.granted).toEqual([1, 1])
  })

  it("averages a week over its three recorded days", async () => {
    const { periods, series } = await ask("step=week&lab=north")
    expect(periods).toEqual(["2024-02-26"])
    expect(series[0]?.granted).toEqual([(8 + 8 + 24) / 3])
    expect(series[0]?.days.granted).toEqual([3])
  })

  it("clips the range to the record", async () => {
    expect(await ask("from=2000-01-01&to=2024-02-28")).toMatchObject({ from: "2024-02-28", to: "2024-02-28" })
  })

  it.each([
    ["from=2030-01-01&to=2030-02-01", "2030-01-01", "2030-02-01"],
    ["from=2030-01-01", "2030-01-01", "2030-01-01"],
    ["to=2000-01-01", "2000-01-01", "2000-01-01"],
  ])("is empty for %s, beyond the record, and says what was asked", async (query, from, to) => {
    const answer = await ask(query)
    expect(answer).toMatchObject({ from, to, periods: [], anomalies: [], capacity: { values: [] } })
    expect(answer.series.map(({ granted, days }) => [granted, days.granted])).toEqual([
      [[], []],
      [[], []],
    ])
  })

  it("lists only the anomalies of the days and labs given", async () => {
    expect((await ask()).anomalies.map(({ id }) => id)).toEqual(["odd-day"])
    expect((await ask("lab=north")).anomalies).toEqual([])
    expect((await ask("from=2024-03-01")).anomalies).toEqual([])
  })

  it("says that an organisation has no record", async () => {
    await expect(ask("", "bare")).rejects.toThrow("The organisation “bare” has no record of allocations.")
  })
})

describe("answerAllocations of an organisation with two clusters", () => {
  const askTwin = async (query: string) => {
    const provider = await openLibrary(loadSmall(TWO_CLUSTERS)).open("twin")
    const answer = await answerAllocations(provider, "twin", new URLSearchParams(query))
    return parseFile(allocationsSchema, answer, "the answer")
  }

  it("gives the labs, whose amounts hold those of their pools, and pools only when asked for", async () => {
    expect((await askTwin("")).series.map(({ lab }) => lab)).toEqual(["ada", "eve", "wim"])
    const { series } = await askTwin("lab=ada&lab=ada-east&lab=ada-west")
    const [whole = [], east = [], west = []] = series.map(({ granted }) => granted)
    expect(whole).toEqual(east.map((gpus, index) => (gpus ?? 0) + (west[index] ?? 0)))
  })

  it("gives the capacity of each cluster, and of all on the days on which each is recorded", async () => {
    expect(await askTwin("")).toMatchObject({
      clusters: [
        { cluster: "east", values: [32, 32, 32, 32], sources: ["s"] },
        { cluster: "west", values: [24, 24, null, 24], sources: ["s"] },
      ],
      capacity: { values: [56, 56, null, 56], sources: ["s"] },
    })
  })

  it("averages capacity over the recorded days of a month", async () => {
    expect((await askTwin("step=month")).clusters.map(({ values }) => values)).toEqual([
      [32, 32],
      [24, 24],
    ])
  })

  it("names no clusters where none are told apart", async () => {
    expect(await ask()).toMatchObject({ clusters: [] })
  })
})
