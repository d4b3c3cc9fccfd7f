import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type MatchedReallocations, matchReallocations } from "./reallocations.ts"

const DAYS = ["2020-05-01", "2020-05-02", "2020-05-03", "2020-05-04"]

const lab = (id: string, ...granted: (number | null)[]) => ({ lab: id, granted })
const match = (...series: ReturnType<typeof lab>[]) =>
  matchReallocations({ periods: DAYS.slice(0, series[0]?.granted.length ?? 0), series })
const moves = ({ moves }: MatchedReallocations) => moves.map(({ from, to, gpus }) => `${gpus} ${from}→${to}`)
const rest = (changes: MatchedReallocations["added"]) =>
  changes.map(({ day, lab, gpus }) => `${day} ${lab} ${gpus}`)
const total = (rows: readonly { gpus: number }[]) => rows.reduce((sum, { gpus }) => sum + gpus, 0)

describe("matchReallocations", () => {
  const nothing = { moves: [], added: [], withdrawn: [] }
  test("finds nothing in no labs, no days, one day, or amounts that do not change", () => {
    expect(match()).toEqual(nothing)
    expect(match(lab("a"))).toEqual(nothing)
    expect(match(lab("a", 8))).toEqual(nothing)
    expect(match(lab("a", 8, 8), lab("b", null, null))).toEqual(nothing)
  })
  test("throws for a lab that is not as long as its periods", () => {
    expect(() => matchReallocations({ periods: DAYS, series: [lab("a", 8)] })).toThrow(/“a”/)
  })
  test("matches a cut with the rise of the same day and keeps both labs' whole grants", () => {
    expect(match(lab("a", 80, 0), lab("b", 16, 96)).moves).toEqual([
      {
        day: "2020-05-02",
        from: "a",
        to: "b",
        gpus: 80,
        fromBefore: 80,
        fromAfter: 0,
        toBefore: 16,
        toAfter: 96,
      },
    ])
  })
  test("takes no cut of another day", () => {
    const found = match(lab("a", 80, 0, 0), lab("b", 0, 0, 80))
    expect([found.moves, rest(found.added), rest(found.withdrawn)]).toEqual([
      [],
      ["2020-05-03 b 80"],
      ["2020-05-02 a 80"],
    ])
  })
  test("matches equal pairs first, in the order of the labs", () => {
    expect(
      moves(match(lab("a", 90, 0), lab("b", 24, 0), lab("c", 0, 24), lab("d", 0, 24), lab("e", 0, 60))),
    ).toEqual(["60 a→e", "24 b→c", "24 a→d"])
  })
  test("then the largest cut left with the largest rise left, splitting", () => {
    const found = match(lab("a", 100, 0), lab("b", 30, 0), lab("c", 0, 70), lab("d", 0, 80))
    expect(moves(found)).toEqual(["80 a→d", "30 b→c", "20 a→c"])
    expect(rest(found.withdrawn)).toEqual([])
    expect(rest(found.added)).toEqual(["2020-05-02 c 20"])
  })
  test("calls what is left of rises added and of cuts withdrawn, largest first, then by day", () => {
    expect(rest(match(lab("a", 0, 8, 24, 32)).added)).toEqual([
      "2020-05-03 a 16",
      "2020-05-02 a 8",
      "2020-05-04 a 8",
    ])
    expect(rest(match(lab("a", 32, 24)).withdrawn)).toEqual(["2020-05-02 a 8"])
  })
  test("counts a lab that does not exist yet or any more as 0", () => {
    expect(moves(match(lab("a", 8, null, null), lab("b", null, 8, 8)))).toEqual(["8 a→b"])
  })
  test("skips a gap inside a lab's record and a day on which nobody is recorded", () => {
    expect(match(lab("a", 8, null, 8))).toEqual(nothing)
    expect(rest(match(lab("a", 8, null, 16), lab("b", 8, null, null)).added)).toEqual([])
    expect(moves(match(lab("a", 8, null, 16), lab("b", 8, null, null)))).toEqual(["8 b→a"])
    expect(match(lab("a", 8, 8, null), lab("b", 0, 0, null))).toEqual(nothing)
  })
  test("compares the neighbours of an excluded day", () => {
    const series = [lab("a", 80, 0, 80), lab("b", 0, 80, 8)]
    const isExcluded = (day: string) => day === "2020-05-02"
    const found = matchReallocations({ periods: DAYS.slice(0, 3), series, isExcluded })
    expect([found.moves, rest(found.added)]).toEqual([[], ["2020-05-03 b 8"]])
  })
})

describe("on any record", () => {
  const records = fc.array(fc.array(fc.nat(6), { minLength: 4, maxLength: 4 }), { maxLength: 6 })
  const build = (amounts: number[][]) => amounts.map((granted, index) => lab(`lab ${index}`, ...granted))
  const steps = (amounts: number[][]) =>
    amounts.flatMap((row) => row.slice(1).map((after, index) => after - (row[index] ?? 0)))

  test("moved and added make up all rises, moved and withdrawn all cuts", () => {
    fc.assert(
      fc.property(records, (amounts) => {
        const { moves, added, withdrawn } = matchReallocations({ periods: DAYS, series: build(amounts) })
        const sum = (sign: number) => steps(amounts).reduce((all, step) => all + Math.max(0, sign * step), 0)
        expect(total(moves) + total(added)).toBe(sum(1))
        expect(total(moves) + total(withdrawn)).toBe(sum(-1))
      }),
    )
  })
  test("no day has both something added and something withdrawn", () => {
    fc.assert(
      fc.property(records, (amounts) => {
        const { added, withdrawn } = matchReallocations({ periods: DAYS, series: build(amounts) })
        expect(added.filter(({ day }) => withdrawn.some((other) => other.day === day))).toEqual([])
      }),
    )
  })
  test("the order of the labs does not change the amounts", () => {
    const amountsOf = (series: ReturnType<typeof build>) => {
      const found = matchReallocations({ periods: DAYS, series })
      return [found.moves, found.added, found.withdrawn].map((rows) =>
        rows.map(({ day, gpus }) => `${day} ${gpus}`),
      )
    }
    const shuffled = records.chain((amounts) => {
      const series = build(amounts)
      return fc.tuple(fc.constant(series), fc.shuffledSubarray(series, { minLength: series.length }))
    })
    fc.assert(
      fc.property(shuffled, ([series, other]) => void expect(amountsOf(other)).toEqual(amountsOf(series))),
    )
  })
})
