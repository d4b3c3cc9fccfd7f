import { describe, expect, it } from "vitest"
import { toDayNumber } from "#model/edtf.ts"
import { milestone, project } from "#testing/builders.ts"
import { midOf, projectSpan, UNKNOWN_START_DAYS } from "./project-span.ts"

const on = toDayNumber

describe("projectSpan", () => {
  it("is nothing without an end", () => {
    expect(projectSpan(project("p", { start: "2022-01" }))).toBeNull()
  })

  it("of two days is exact, the last day included", () => {
    expect(projectSpan(project("p", { start: "2021-11-05", end: "2022-01-06" }))).toEqual({
      startEarliest: on("2021-11-05"),
      startLatest: on("2021-11-05"),
      endEarliest: on("2022-01-06"),
      endLatest: on("2022-01-07"),
    })
  })

  it("of months lets start and end lie anywhere in them", () => {
    expect(projectSpan(project("p", { start: "2022-12", end: "2023-02" }))).toEqual({
      startEarliest: on("2022-12-01"),
      startLatest: on("2022-12-31"),
      endEarliest: on("2023-02-01"),
      endLatest: on("2023-03-01"),
    })
  })

  it("fades in before the first milestone where no start is known", () => {
    const span = projectSpan(
      project("p", { end: "2023-07-18", milestones: [milestone("2023-02-27", "plan")] }),
    )
    expect(span).toMatchObject({
      startEarliest: on("2023-02-27") - UNKNOWN_START_DAYS,
      startLatest: on("2023-02-27"),
    })
  })

  it("fades in before its end where there is no milestone either", () => {
    expect(projectSpan(project("p", { end: "2023" }))).toMatchObject({ startLatest: on("2023-01-01") })
  })

  it("takes a start of which only one bound is known", () => {
    expect(projectSpan(project("p", { start: "../2022-05-02", end: "2022-09" }))).toMatchObject({
      startEarliest: on("2022-05-02") - UNKNOWN_START_DAYS,
      startLatest: on("2022-05-02"),
    })
  })
})

describe("midOf", () => {
  it("is the day itself, the middle of a span, the known end of an open one", () => {
    expect(midOf("2023-03-03")).toBe(on("2023-03-03"))
    expect(midOf("2023-03-01/2023-03-03")).toBe(on("2023-03-02"))
    expect(midOf("../2022-05-02")).toBe(on("2022-05-02"))
    expect(midOf("2023-05-18/..")).toBe(on("2023-05-18"))
  })
})
