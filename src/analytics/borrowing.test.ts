import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { allocations, anomaly, days, series } from "#testing/allocation-builders.ts"
import { type LabAmount, toBorrowing } from "./borrowing.ts"

const ALL = { hasCapacity: true }
const ONE = days("2023-06-01", 1)
const capacity = (...values: (number | null)[]) => ({
  capacity: { values, basis: "measured" as const, sources: [] },
})
const lab = (id: string, granted: number | null, used: number | null) =>
  series(id, { granted: [granted], used: [used] })

describe("toBorrowing", () => {
  it("knows nothing of nothing", () => {
    expect(toBorrowing(allocations([], []), ALL)).toEqual([])
    expect(toBorrowing(allocations(ONE, []), ALL)).toMatchObject([
      { days: 0, loans: [], left: [], nobody: null, known: [], unknown: [] },
    ])
  })

  it("finds no loan where everybody kept to its grant", () => {
    const data = allocations(ONE, [lab("a", 10, 10), lab("b", 4, 1)], capacity(20))
    expect(toBorrowing(data, ALL)).toMatchObject([{ loans: [], left: [{ lab: "b", gpuDays: 3 }], nobody: 6 }])
  })

  it("takes from the others in proportion to what each left", () => {
    const data = allocations(ONE, [lab("a", 10, 16), lab("b", 20, 11), lab("c", 5, 2)], capacity(100))
    expect(toBorrowing(data, ALL)[0]?.loans).toEqual([
      {
        ...{ lab: "a", gpuDays: 6, fromNobody: 0, uncovered: 0 },
        from: [
          { lab: "b", gpuDays: 4.5 },
          { lab: "c", gpuDays: 1.5 },
        ],
      },
    ])
  })

  it("goes on to what nobody was granted, and says what nothing covers", () => {
    const data = allocations(ONE, [lab("a", 10, 19), lab("b", 4, 2)], capacity(17))
    expect(toBorrowing(data, ALL)[0]?.loans).toEqual([
      { lab: "a", gpuDays: 9, from: [{ lab: "b", gpuDays: 2 }], fromNobody: 3, uncovered: 4 },
    ])
  })

  it("knows of no idle machines where capacity counts none", () => {
    const data = allocations(ONE, [lab("a", 10, 12)], capacity(100))
    expect(toBorrowing(data, { hasCapacity: false })).toMatchObject([
      { nobody: null, loans: [{ fromNobody: 0, uncovered: 2 }] },
    ])
  })

  it("lets a lab without use on record neither borrow nor lend, and names it", () => {
    const data = allocations(ONE, [lab("a", 10, 12), lab("b", 100, null), lab("c", null, null)])
    expect(toBorrowing(data, ALL)).toMatchObject([
      { loans: [{ lab: "a", from: [], uncovered: 2 }], known: ["a"], unknown: ["b"] },
    ])
  })

  it("takes grant and use over different days for unknown", () => {
    const half = series("a", { granted: [10], used: [12] }, [30])
    half.days.used = [15]
    expect(toBorrowing(allocations(["2023-06"], [half]), ALL)).toMatchObject([{ loans: [], unknown: ["a"] }])
  })

  it("takes what an anomaly excludes for unknown, and then what nobody was granted too", () => {
    const data = allocations(ONE, [lab("a", 0, 12), lab("b", 4, 5)], {
      ...capacity(100),
      anomalies: [anomaly("2023-06-01", ["a"])],
    })
    expect(toBorrowing(data, ALL)).toMatchObject([
      { nobody: null, loans: [{ lab: "b", uncovered: 1 }], unknown: ["a"] },
    ])
  })

  it("weighs a lab that came in the middle of a period by its days", () => {
    const data = allocations(
      ["2023-06"],
      [series("a", { granted: [10], used: [12] }, [30]), series("b", { granted: [8], used: [2] }, [10])],
    )
    expect(toBorrowing(data, ALL)[0]?.loans[0]).toMatchObject({
      gpuDays: 60,
      from: [{ lab: "b", gpuDays: 60 }],
      uncovered: 0,
    })
  })
})

describe("the books of every period", () => {
  const amount = fc.option(fc.integer({ min: 0, max: 500 }), { nil: null })
  const labs = fc.array(fc.tuple(amount, amount), { maxLength: 6 })
  const total = (amounts: readonly LabAmount[]) => amounts.reduce((sum, { gpuDays }) => sum + gpuDays, 0)

  it("balance: borrowed = lent + from nobody + uncovered, and nobody lends more than it left, or to itself", () => {
    fc.assert(
      fc.property(labs, fc.option(fc.integer({ min: 0, max: 2000 }), { nil: null }), (amounts, gpus) => {
        const data = allocations(
          ONE,
          amounts.map(([granted, used], index) => lab(`l${index}`, granted, used)),
          capacity(gpus),
        )
        for (const { loans, left, nobody } of toBorrowing(data, ALL)) {
          for (const loan of loans) {
            expect(total(loan.from) + loan.fromNobody + loan.uncovered).toBeCloseTo(loan.gpuDays, 6)
            expect(loan.from.map((each) => each.lab)).not.toContain(loan.lab)
          }
          for (const own of left) {
            const lent = loans.flatMap(({ from }) => from.filter((each) => each.lab === own.lab))
            expect(total(lent)).toBeLessThanOrEqual(own.gpuDays + 1e-6)
          }
          const free = loans.reduce((sum, { fromNobody }) => sum + fromNobody, 0)
          expect(free).toBeLessThanOrEqual((nobody ?? 0) + 1e-6)
          // nothing is uncovered while anything is left
          const open = loans.reduce((sum, { uncovered }) => sum + uncovered, 0)
          if (open > 1e-6) expect(free).toBeCloseTo(nobody ?? 0, 6)
        }
      }),
    )
  })

  it("do not depend on the order of labs", () => {
    fc.assert(
      fc.property(labs, (amounts) => {
        const rows = amounts.map(([granted, used], index) => lab(`l${index}`, granted, used))
        const read = (some: typeof rows) =>
          toBorrowing(allocations(ONE, some, capacity(900)), ALL).flatMap(({ loans }) =>
            loans.flatMap((loan) =>
              loan.from.map((each) => [`${loan.lab} ${each.lab}`, each.gpuDays] as const),
            ),
          )
        const [forth, back] = [read(rows), new Map(read(rows.toReversed()))]
        for (const [key, gpuDays] of forth) expect(back.get(key)).toBeCloseTo(gpuDays, 6)
        expect(forth).toHaveLength(back.size)
      }),
    )
  })
})
