import { describe, expect, it } from "vitest"
import { toDayNumber } from "#model/edtf.ts"
import { project, run } from "#testing/builders.ts"
import { listRuns } from "./reported-runs.ts"

const inLab = (...compute: ReturnType<typeof run>[]) => [project("p", { lab: "us", compute })]
const list = (...compute: ReturnType<typeof run>[]) => listRuns(inLab(...compute), new Set(["us"]))
const drawn = { gpuCount: 992, window: "2021-11-11/2022-01-06" }

describe("listRuns", () => {
  it("finds none in no project, and none of a lab that is not asked for", () => {
    expect(listRuns([], new Set(["us"]))).toEqual([])
    expect(listRuns(inLab(run("OPT", drawn)), new Set(["paris"]))).toEqual([])
  })

  it.each([
    ["no number of GPUs", { ...drawn, gpuCount: null }],
    ["no window", { ...drawn, window: null }],
    ["a window that is open", { ...drawn, window: "2021-11-11/.." }],
    ["been added up from others", { ...drawn, role: "total" }],
    ["been estimated by somebody else", { ...drawn, role: "estimate" }],
  ] as const)("leaves out what has %s", (_, more) => {
    expect(list(run("OPT", more))).toEqual([])
  })

  it("gives the days from the first to the day after the last", () => {
    expect(list(run("OPT-175B, GPUs in the final run", { ...drawn, days: 56 }))).toMatchObject([
      {
        name: "OPT-175B",
        lab: "us",
        from: toDayNumber("2021-11-11"),
        to: toDayNumber("2022-01-07"),
        gpus: 992,
        days: null,
      },
    ])
  })

  it("says how long a run took only where that is shorter than its window", () => {
    const daysOf = (days: number) =>
      list(run("LLaMA-65B", { ...drawn, window: "2022-12/2023-02", days }))[0]?.days
    expect([21, 88, 89, 90].map(daysOf)).toEqual([21, 88, null, null])
    expect(list(run("OPT", drawn))[0]?.days).toBeNull()
  })

  it("puts the earlier run first and tells runs of one project apart", () => {
    const runs = list(run("second", { ...drawn, window: "2023" }), run("first", drawn))
    expect(runs.map(({ name }) => name)).toEqual(["first", "second"])
    expect(new Set(runs.map(({ id }) => id)).size).toBe(2)
  })
})
