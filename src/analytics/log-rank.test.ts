import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { logRank } from "./log-rank.ts"
import { expectAllClose, expectClose, readReference } from "./reference/read-reference.ts"

interface Expected {
  groups: string[]
  observed: number[]
  expected: number[]
  variance: number[][]
  chisq: number | null
  df: number | null
  p: number | null
}
const reference = readReference<{ time: number[]; status: number[]; group: string[] }, Expected>("log-rank")

const event = (time: number) => ({ time, event: true })
const censored = (time: number) => ({ time, event: false })

describe("logRank", () => {
  test("without groups or events is not defined", () => {
    expect(logRank([])).toEqual({
      observed: [],
      expected: [],
      variance: [],
      chiSquare: 0,
      degreesOfFreedom: null,
      p: null,
    })
    expect(logRank([[censored(1)], []])).toMatchObject({
      observed: [0, 0],
      chiSquare: 0,
      degreesOfFreedom: null,
      p: null,
    })
  })
  test("of one group has nothing to compare", () => {
    expect(logRank([[event(1), event(2)]])).toMatchObject({
      observed: [2],
      expected: [2],
      chiSquare: 0,
      degreesOfFreedom: 0,
      p: 1,
    })
    expect(logRank([[event(1)], []])).toMatchObject({ degreesOfFreedom: 0, p: 1 })
  })
  test("is not defined where all events fall on one last time", () => {
    expect(logRank([[event(4), event(4)], [event(4)]])).toMatchObject({
      chiSquare: null,
      degreesOfFreedom: 1,
      p: null,
    })
  })
  test("by hand: two against two, one event each", () => {
    const { expected, variance, chiSquare } = logRank([
      [event(1), censored(3)],
      [event(2), censored(3)],
    ])
    expectAllClose(expected, [1 / 2 + 1 / 3, 1 / 2 + 2 / 3])
    expectClose(variance[0]?.[0], 1 / 4 + 2 / 9)
    expectClose(chiSquare, (1 / 6) ** 2 / (1 / 4 + 2 / 9))
  })
  test("refuses what is no time", () => {
    expect(() => logRank([[event(-1)], [event(1)]])).toThrow(RangeError)
  })
})

describe("reference values of R", () => {
  test.each(reference)("$id", ({ input, expected }) => {
    const groups = expected.groups.map((group) =>
      input.time.flatMap((time, i) =>
        input.group[i] === group ? [{ time, event: input.status[i] === 1 }] : [],
      ),
    )
    const result = logRank(groups)
    expect(result.observed).toEqual(expected.observed)
    expectAllClose(result.expected, expected.expected)
    for (const [g, row] of result.variance.entries()) expectAllClose(row, expected.variance[g] ?? [])
    expectClose(result.chiSquare, expected.chisq)
    expect(result.degreesOfFreedom).toBe(expected.df)
    expectClose(result.p, expected.p)
  })
})

describe("for any groups", () => {
  const group = fc.array(fc.record({ time: fc.nat(9), event: fc.boolean() }), { maxLength: 15 })
  const groups = fc.array(group, { minLength: 2, maxLength: 4 })

  test("expected and observed have one sum, and p is a probability", () => {
    fc.assert(
      fc.property(groups, (data) => {
        const { observed, expected, p } = logRank(data)
        const sum = (values: number[]) => values.reduce((all, value) => all + value, 0)
        expectClose(sum(expected), sum(observed))
        expect(p ?? 0).toBeGreaterThanOrEqual(0)
        expect(p ?? 1).toBeLessThanOrEqual(1)
      }),
    )
  })
  test("neither the order of the groups nor that inside them matters", () => {
    fc.assert(
      fc.property(groups, (data) => {
        const [one, other] = [
          logRank(data),
          logRank(data.toReversed().map((members) => members.toReversed())),
        ]
        expect(other.observed).toEqual(one.observed.toReversed())
        expect(other.degreesOfFreedom).toBe(one.degreesOfFreedom)
        if (one.chiSquare === null || other.chiSquare === null) expect(other.chiSquare).toBe(one.chiSquare)
        else expect(other.chiSquare).toBeCloseTo(one.chiSquare, 8)
      }),
    )
  })
})
