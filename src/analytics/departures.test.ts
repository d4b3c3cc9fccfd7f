import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { addDays } from "#model/edtf.ts"
import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"
import { readFrozen } from "#testing/frozen.ts"
import { authorStates, countLeft, recordEnd, toIntervals } from "./departures.ts"

const PUBLISHED = "2023-03-01"

const read = <Row>(file: string) => readFrozen<Row[]>(`meta/${file}`)
const people = new Map(read<Person>("people.json").map((person) => [person.id, person]))
const papers = new Map(read<Paper>("papers.json").map((paper) => [paper.id, paper]))

const person = (departure: Partial<Person["departure"]>): Person =>
  ({
    id: "ada",
    name: "Ada",
    observations: [],
    departure: { status: "unknown", left: null, ...departure },
  }) as unknown as Person
const left = (date: string): Person => person({ left: date })
const paperOf = (...authors: string[]): Paper =>
  ({ id: "p", title: "", published: PUBLISHED, org: "Lab", authors }) as unknown as Paper

const state = (subject: Person, date: string) => authorStates(paperOf("ada"), [subject], date)[0]?.state
const time = (subject: Person) => toIntervals(paperOf("ada"), [subject])[0]

describe("authorStates and countLeft", () => {
  test("throw for an author who is not among the people and for a date that is none", () => {
    expect(() => authorStates(paperOf("ada", "bob"), [left("2023-06")], "2023-07-01")).toThrow(/bob/)
    expect(() => countLeft(paperOf("ada"), new Map(), "2023-07-01")).toThrow(RangeError)
    expect(() => countLeft(paperOf("ada"), [left("2023-06")], "2023-07")).toThrow(RangeError)
  })
  test("count nobody in a paper without authors", () => {
    expect(countLeft(paperOf(), [], "2023-07-01")).toEqual({ least: 0, most: 0 })
  })
  test("call an exact departure gone on its day and seen the day before", () => {
    expect(state(left("2023-07-05"), "2023-07-04")).toBe("seen")
    expect(state(left("2023-07-05"), "2023-07-05")).toBe("gone")
  })
  test("call a month open from its first day and gone on its last", () => {
    const days = ["2023-05-31", "2023-06-01", "2023-06-29", "2023-06-30"]
    expect(days.map((day) => state(left("2023-06"), day))).toEqual(["seen", "open", "open", "gone"])
  })
  test("call somebody not known to have left seen on the last sighting and open after it", () => {
    const subject = person({ status: "present", lastSeen: "2023-05-02" })
    expect(["2023-05-02", "2023-05-03"].map((day) => state(subject, day))).toEqual(["seen", "open"])
    expect(state(person({}), "1999-01-01")).toBe("open")
  })
  test("follow nobody after the last day of which anything is known of any author", () => {
    const stays = { ...person({ status: "present", lastSeen: "2023-05-02" }), id: "bob" }
    const followed = (day: string, options = {}) =>
      authorStates(paperOf("bob", "ada"), [stays, left("2023-07-05")], day, options).map(
        ({ isFollowed }) => isFollowed,
      )
    expect(["2023-05-02", "2023-07-05", "2023-07-06"].map((day) => followed(day))).toEqual([
      [true, true],
      [true, true],
      [false, true],
    ])
    // what came later was open to whoever knew what was public then
    expect(followed("2023-07-06", { knownOn: "2023-07-06" })).toEqual([true, true])
    expect(authorStates(paperOf("ada"), [person({})], "2030-01-01")[0]?.isFollowed).toBe(true)
    expect(recordEnd(paperOf("ada"), [person({})])).toBeNull()
  })
  test("keep the paper's order and read a list or a map alike", () => {
    const bob = { ...person({ lastSeen: "2024" }), id: "bob" }
    const states = authorStates(paperOf("bob", "ada"), [left("2023-06"), bob], "2023-06-15")
    expect(states.map(({ person, state }) => [person.id, state])).toEqual([
      ["bob", "seen"],
      ["ada", "open"],
    ])
    const byId = new Map([
      ["ada", left("2023-06")],
      ["bob", bob],
    ])
    expect(countLeft(paperOf("bob", "ada"), byId, "2023-06-15")).toEqual({ least: 0, most: 1 })
  })
})

describe("toIntervals", () => {
  test("puts the event at 0 for whoever left by the day of publication", () => {
    const atZero = { person: "ada", left: 0, right: 0, leftClosed: false }
    expect(time(left("2023-02-10"))).toEqual(atZero)
    expect(time(left("2023-03-01"))).toEqual(atZero)
    expect(time(left("2022-12/2023-02"))).toEqual(atZero)
  })
  test("begins at 0 where the interval begins before the paper", () => {
    expect(time(left("2023-02-10/2023-03-11"))).toEqual({
      person: "ada",
      left: 0,
      right: 10,
      leftClosed: true,
    })
    expect(time(left("../2023-03-11"))).toEqual({ person: "ada", left: 0, right: 10, leftClosed: true })
    expect(time(left("2023-03-01/2023-03-11"))).toEqual({
      person: "ada",
      left: 0,
      right: 10,
      leftClosed: false,
    })
  })
  test("counts days since publication", () => {
    expect(time(left("2023-03-11"))).toEqual({ person: "ada", left: 10, right: 10, leftClosed: false })
    expect(time(left("2023-04"))).toEqual({ person: "ada", left: 30, right: 60, leftClosed: false })
  })
  test("is censored at the last sighting, never below 0", () => {
    const censored = { person: "ada", right: Number.POSITIVE_INFINITY }
    expect(time(person({ lastSeen: "2023-03-11" }))).toEqual({ ...censored, left: 10, leftClosed: false })
    expect(time(person({ lastSeen: "2023-01-11" }))).toEqual({ ...censored, left: 0, leftClosed: true })
    expect(time(person({}))).toEqual({ ...censored, left: 0, leftClosed: true })
  })
  test("has one row per author of a paper, left before right", () => {
    for (const each of papers.values()) {
      const rows = toIntervals(each, people)
      expect(rows.map((row) => row.person)).toEqual(each.authors)
      for (const { left, right } of rows) expect(left).toBeLessThanOrEqual(right)
    }
  })
})

test("never counts fewer on a later date, nor more gone than possible", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...papers.values()),
      fc.integer({ min: -400, max: 2000 }),
      fc.nat(900),
      fc.option(fc.integer({ min: -400, max: 2000 }), { nil: undefined }),
      (each, offset, later, known) => {
        const knownOn = known === undefined ? undefined : addDays(each.published, known)
        const first = countLeft(each, people, addDays(each.published, offset), { knownOn })
        const second = countLeft(each, people, addDays(each.published, offset + later), { knownOn })
        expect(first.least).toBeLessThanOrEqual(first.most)
        expect(second.least).toBeGreaterThanOrEqual(first.least)
        expect(second.most).toBeGreaterThanOrEqual(first.most)
        expect(second.most).toBeLessThanOrEqual(each.authors.length)
      },
    ),
  )
})
