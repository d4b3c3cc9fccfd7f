import { describe, expect, it } from "vitest"
import { amountsOf, read, refusedIn } from "./read.fixture.ts"

const HEADER = "day,lab,team,used\n"

describe("importCsv with teams", () => {
  it("puts teams below their lab, also where two labs have a team of one name", () => {
    const { units } = read(`${HEADER}2020-05-20,b,core,1\n2020-05-20,a,core,2\n`)
    expect(units.map(({ name, kind, parent }) => [name, kind, parent])).toEqual([
      ["a", "lab", null],
      ["core", "team", "a"],
      ["b", "lab", null],
      ["core", "team", "b"],
    ])
    expect(new Set(units.map(({ id }) => id)).size).toBe(4)
  })

  it("takes the line of the lab itself where there is one, else the sum of its teams", () => {
    const record = read(
      `${HEADER}2020-05-20,a,,9\n2020-05-20,a,x,1\n2020-05-20,a,y,2\n2020-05-21,a,x,3\n2020-05-21,a,y,4\n`,
    )
    expect(amountsOf(record)).toEqual({
      a: { used: [9, 7] },
      "a / x": { used: [1, 3] },
      "a / y": { used: [2, 4] },
    })
    expect(record.limits.map(({ en }) => en)).toEqual([expect.stringMatching(/sum of its teams/)])
  })

  it("knows nothing of a lab on a day on which one of its teams is not recorded", () => {
    const record = read(`${HEADER}2020-05-20,a,x,1\n2020-05-20,a,y,-\n2020-05-21,a,x,3\n`)
    expect(amountsOf(record)).toEqual({ a: {}, "a / x": { used: [1, 3] }, "a / y": {} })
    expect(record.limits).toEqual([])
  })

  it("refuses a second line of a team and day, not of another team", () => {
    const record = read(`${HEADER}2020-05-20,a,x,1\n2020-05-20,a,y,1\n2020-05-20,a,x,2\n2020-05-20,a,Sum,2\n`)
    expect(refusedIn(record)).toEqual([
      [4, null, "2020-05-20,a,x,2", "twice"],
      [5, "team", "Sum", "a-sum"],
    ])
  })
})
