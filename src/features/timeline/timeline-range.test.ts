import { describe, expect, it } from "vitest"
import { toDayNumber } from "#model/edtf.ts"
import { event, milestone, project } from "#testing/builders.ts"
import { fitDays, projectsRange, shift, toRangeParams, wholeRange, zoom } from "./timeline-range.ts"

const whole = { from: "2013-01-01", to: "2026-12-31" }
const year = { from: "2022-01-01", to: "2022-12-31" }

describe("wholeRange", () => {
  it("is nothing where nothing has a date", () => {
    expect(wholeRange([project("p")], [])).toBeNull()
  })

  it("reaches a month beyond the first and the last date of projects and events", () => {
    const dated = project("p", { start: "2022-03", milestones: [milestone("2023-05-18/..", "release")] })
    expect(wholeRange([dated], [event("e", "../2020-02-01")])).toEqual({
      from: "2020-01-02",
      to: "2023-06-17",
    })
  })

  it("leaves events aside for the range of the projects", () => {
    expect(projectsRange([project("p", { start: "2022-03-31", end: "2022-04-01" })])).toEqual({
      from: "2022-03-01",
      to: "2022-05-01",
    })
  })
})

describe("zoom", () => {
  it("halves the range about its middle, and doubles it back to nearly the same", () => {
    const near = zoom(year, 0.5, whole)
    expect(near).toEqual({ from: "2022-04-02", to: "2022-10-01" })
    expect(zoom(near, 2, whole)).toEqual({ from: "2022-01-01", to: "2022-12-31" })
  })

  it("never goes nearer than a month, nor beyond the record", () => {
    const day = { from: "2022-05-01", to: "2022-05-20" }
    expect(zoom(day, 0.5, whole)).toEqual({ from: "2022-04-25", to: "2022-05-25" })
    expect(zoom(year, 100, whole)).toEqual(whole)
  })
})

describe("shift", () => {
  it("moves by half of what is shown", () => {
    expect(shift(year, 1, whole)).toEqual({ from: "2022-07-02", to: "2023-07-01" })
  })

  it("stops at the ends of the record and keeps its length", () => {
    expect(shift({ from: "2013-02-01", to: "2014-02-01" }, -1, whole)).toEqual({
      from: "2013-01-01",
      to: "2014-01-01",
    })
    expect(shift({ from: "2026-01-01", to: "2026-12-01" }, 1, whole)).toEqual({
      from: "2026-01-31",
      to: "2026-12-31",
    })
  })
})

describe("fitDays", () => {
  const days = (from: string, to: string) => fitDays(toDayNumber(from), toDayNumber(to), whole)

  it.each([
    ["takes what lies within the record", "2022-01-01", "2022-12-31", year],
    [
      "shows no fewer days than a month",
      "2022-05-01",
      "2022-05-02",
      { from: "2022-05-01", to: "2022-06-01" },
    ],
    [
      "pushes back what begins before it",
      "2012-01-01",
      "2013-01-01",
      { from: "2013-01-01", to: "2014-01-02" },
    ],
    ["and what ends after it", "2026-12-01", "2027-12-01", { from: "2025-12-31", to: "2026-12-31" }],
    ["shows the whole record where more is asked for", "2000-01-01", "2030-01-01", whole],
  ])("%s", (_, from, to, range) => expect(days(from, to)).toEqual(range))
})

describe("toRangeParams", () => {
  it("says nothing of the usual range, and all of another", () => {
    expect(toRangeParams({ ...year }, year)).toEqual({ from: undefined, to: undefined })
    expect(toRangeParams(whole, year)).toEqual(whole)
  })
})
