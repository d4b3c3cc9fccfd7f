import { describe, expect, test } from "vitest"
import { toDayNumber } from "#model/edtf.ts"
import type { Observation, Person } from "#model/person.ts"
import { departureInterval } from "./departure-interval.ts"

const PUBLISHED = "2023-03-01"

const sighting = (date: string, more: Partial<Observation> = {}): Observation =>
  ({
    date,
    org: "Lab",
    kind: "official",
    what: "",
    publicFrom: PUBLISHED,
    sources: ["s"],
    ...more,
  }) as Observation
const person = (departure: Partial<Person["departure"]>, observations: Observation[] = []): Person =>
  ({
    id: "ada",
    name: "Ada",
    observations,
    departure: { status: "unknown", left: null, ...departure },
  }) as Person
const left = (date: string, publicFrom?: string): Person =>
  person({ left: date, ...(publicFrom ? { by: { date, publicFrom, sources: ["s"] } } : {}) })
const interval = (subject: Person, knownOn?: string) =>
  departureInterval(subject, { org: "Lab", published: PUBLISHED }, { knownOn })
const between = (after: string | null, by: string | null) => ({
  after: after === null ? null : toDayNumber(after),
  by: by === null ? null : toDayNumber(by),
})

describe("departureInterval", () => {
  test("is unbounded for somebody never sighted", () => {
    expect(interval(person({}))).toEqual(between(null, null))
    expect(interval(person({ lastSeen: null }))).toEqual(between(null, null))
  })
  test("has no end for somebody not known to have left", () => {
    expect(interval(person({ lastSeen: "2023-05-02" }))).toEqual(between("2023-05-02", null))
    expect(interval(person({ lastSeen: "2023-05" }))).toEqual(between("2023-05-31", null))
    expect(interval(person({ lastSeen: "2023-05-02/.." }))).toEqual(between("2023-05-02", null))
  })
  test("falls back on the observations where no last sighting is stated", () => {
    const seen = [sighting("2023-05-02"), sighting("2023-07-01", { kind: "authorship" }), sighting("2023-01")]
    expect(interval(person({}, seen))).toEqual(between("2023-05-02", null))
  })
  test("is exact for a day, and leaves a month or a year open between its ends", () => {
    expect(interval(left("2023-07-05"))).toEqual(between("2023-07-05", "2023-07-05"))
    expect(interval(left("2023-06"))).toEqual(between("2023-05-31", "2023-06-30"))
    expect(interval(left("2024"))).toEqual(between("2023-12-31", "2024-12-31"))
  })
  test("of A/B begins after the last day of A and ends with the last day of B", () => {
    expect(interval(left("2023-05-17/2023-08-23"))).toEqual(between("2023-05-17", "2023-08-23"))
    expect(interval(left("2022-12/2023-12"))).toEqual(between("2022-12-31", "2023-12-31"))
    expect(interval(left("2023-06/2023-06-13"))).toEqual(between("2023-06-13", "2023-06-13"))
  })
  test("has no bound at an open end", () => {
    expect(interval(left("../2023-05-02"))).toEqual(between(null, "2023-05-02"))
    expect(interval(left("2023-05-02/.."))).toEqual(between("2023-05-02", null))
  })
})

describe("departureInterval as known on a day", () => {
  const elsewhere = (date: string, publicFrom: string, kind: Observation["kind"] = "report") =>
    sighting(date, { org: "Rival", publicFrom, kind })
  const seen = [sighting("2023-03-01"), sighting("2023-05-02", { publicFrom: "2023-05-02" })]
  const mover = (...observations: Observation[]): Person =>
    person(
      { left: "2023-06", by: { date: "2023-06", publicFrom: "2025-01-01", sources: ["s"] } },
      observations,
    )

  test("refuses a day that is none", () => {
    expect(() => interval(left("2023-06"), "June")).toThrow(RangeError)
  })
  test("is the stated one from the day its end became public", () => {
    expect(interval(mover(...seen), "2025-01-01")).toEqual(between("2023-05-31", "2023-06-30"))
  })
  test("before that has no end after the last sighting public by then", () => {
    expect(interval(mover(), "2024-12-31")).toEqual(between(null, null))
    expect(interval(mover(...seen), "2024-12-31")).toEqual(between("2023-05-02", null))
    expect(interval(mover(...seen), "2023-04-30")).toEqual(between("2023-03-01", null))
    expect(interval(left("2023-06"), "2030-01-01")).toEqual(between(null, null))
  })
  test("ends with the first public sighting elsewhere, authorship there included", () => {
    const all = [
      ...seen,
      elsewhere("2024-02", "2024-03-01"),
      elsewhere("2023-10", "2023-10-10", "authorship"),
    ]
    expect(interval(mover(...all), "2023-10-09")).toEqual(between("2023-05-02", null))
    expect(interval(mover(...all), "2023-10-10")).toEqual(between("2023-05-02", "2023-10-31"))
  })
  test("does not take an earlier employer, or an unnamed one, for a departure", () => {
    const earlier = [...seen, elsewhere("2019", "2020-01-01"), sighting("2023-09", { org: null })]
    expect(interval(mover(...earlier), "2024-01-01")).toEqual(between("2023-05-02", null))
    expect(interval(mover(elsewhere("2019", "2020-01-01")), "2024-01-01")).toEqual(between(null, null))
  })
})
