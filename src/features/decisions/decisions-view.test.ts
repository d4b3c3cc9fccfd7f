import { describe, expect, it } from "vitest"
import type { Decision } from "#model/decision.ts"
import {
  filterEntries,
  shareMet,
  toEntries,
  toMeetings,
  toPriorityView,
  toReleaseView,
} from "./decisions-view.ts"

function decision(period: string, lab: string, granted: number, more: Partial<Decision> = {}): Decision {
  return {
    id: `d-${period}-${lab}`,
    meetingDate: `${period}-01`,
    period,
    lab,
    requested: 100,
    granted,
    priority: 1,
    releaseDate: "2030-01-01",
    project: { id: null, name: { en: "A plan", zh: "计划" } },
    reason: { en: "A reason.", zh: "理由。" },
    supersedes: null,
    ...more,
  }
}

describe("shareMet", () => {
  it("is not known where nothing was asked, and 0 where nothing was granted", () => {
    expect(shareMet({ requested: 0, granted: 0 })).toBeNull()
    expect(shareMet({ requested: 8, granted: 0 })).toBe(0)
  })
})

describe("toEntries", () => {
  it("is empty without decisions", () => {
    expect(toEntries([], [])).toEqual([])
  })

  it("compares with the month before, over the turn of the year too, and not with nothing", () => {
    const entries = toEntries(
      [decision("2021-12", "a", 40), decision("2022-01", "a", 64), decision("2022-01", "b", 8)],
      [],
    )
    expect(entries.map(({ change }) => change)).toEqual([null, 24, null])
  })

  it("compares with the decision that held, where an appeal changed it", () => {
    const first = decision("2022-01", "a", 40)
    const second = decision("2022-01", "a", 48, { id: "later", supersedes: first.id })
    const entries = toEntries([first, second, decision("2022-02", "a", 50)], [])
    expect(entries.map(({ supersededBy }) => supersededBy)).toEqual(["later", null, null])
    expect(entries.at(-1)?.change).toBe(2)
  })
})

describe("filterEntries", () => {
  const entries = toEntries(
    [
      decision("2022-01", "a", 100),
      decision("2022-01", "b", 60, { priority: 2 }),
      decision("2022-02", "a", 80),
    ],
    [],
  )
  const ids = (params: Parameters<typeof filterEntries>[1]) =>
    filterEntries(entries, params).map(({ decision: { period, lab } }) => `${period} ${lab}`)

  it("keeps everything without parameters", () => {
    expect(ids({})).toHaveLength(3)
  })

  it.each([
    [{ lab: "b" }, ["2022-01 b"]],
    [{ priority: "2" as const }, ["2022-01 b"]],
    [{ period: "2022-02" }, ["2022-02 a"]],
    [{ outcome: "full" as const }, ["2022-01 a"]],
    [{ outcome: "part" as const }, ["2022-01 b", "2022-02 a"]],
    [{ outcome: "appealed" as const }, []],
    [{ lab: "nobody" }, []],
  ])("keeps what %j asks for", (params, wanted) => {
    expect(ids(params)).toEqual(wanted)
  })
})

describe("toMeetings", () => {
  it("puts the newest meeting first", () => {
    const meetings = toMeetings(toEntries([decision("2022-01", "a", 1), decision("2022-02", "a", 1)], []))
    expect(meetings.map(({ date }) => date)).toEqual(["2022-02-01", "2022-01-01"])
  })
})

describe("toPriorityView", () => {
  const viewOf = (...grants: [priority: number, granted: number][]) =>
    toPriorityView(
      toEntries(
        grants.map(([priority, granted], index) => decision("2022-01", `lab${index}`, granted, { priority })),
        [],
      ),
    )

  it("compares nothing with fewer than two priorities", () => {
    expect(viewOf().isInOrder).toBeNull()
    expect(viewOf([1, 50], [1, 60]).isInOrder).toBeNull()
  })

  it("gives each priority its cases and their median", () => {
    const { classes } = viewOf([2, 40], [1, 90], [2, 60])
    expect(classes.map(({ value, cases, median }) => [value, cases.length, median])).toEqual([
      [1, 1, 0.9],
      [2, 2, 0.5],
    ])
  })

  it("is in order where no lower priority fares better", () => {
    expect(viewOf([1, 90], [2, 90], [3, 40]).isInOrder).toBe(true)
    expect(viewOf([1, 40], [2, 90]).isInOrder).toBe(false)
  })

  it("leaves out a decision that another took the place of", () => {
    const first = decision("2022-01", "a", 10)
    const entries = toEntries(
      [first, decision("2022-01", "a", 90, { id: "later", supersedes: first.id })],
      [],
    )
    expect(toPriorityView(entries).classes[0]?.cases.map(({ share }) => share)).toEqual([0.9])
  })
})

describe("toReleaseView", () => {
  it("counts whole months to the planned release, a day of the month or after", () => {
    const dates = ["2022-03-31", "2022-04-01", "2022-07-01", "2023-01-31"]
    const entries = toEntries(
      dates.map((releaseDate, index) => decision("2022-01", `lab${index}`, 50, { releaseDate })),
      [],
    )
    expect(toReleaseView(entries).classes.map(({ value }) => value)).toEqual([
      "quarter",
      "half",
      "year",
      "later",
    ])
  })
})
