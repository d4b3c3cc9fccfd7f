import { describe, expect, it } from "vitest"
import { amountsOf, read, refusedIn } from "./read.fixture.ts"

describe("importCsv of a matrix", () => {
  it("reads a line per day and a column per lab", () => {
    const record = read("Date;vchbv;vc6YE;Total\n20.05.2020;38,82;193,89;232,71\n21.05.2020;;197,22;197,22\n")
    expect(amountsOf(record)).toEqual({
      vc6YE: { used: [193.89, 197.22] },
      vchbv: { used: [38.82, null] },
    })
    expect(refusedIn(record)).toEqual([[1, "Total", "Total", "a-sum"]])
  })

  it("holds the measure that is chosen", () => {
    const record = read("lab,2020-05-20\na,1\n", { measure: "queued" })
    expect(amountsOf(record)).toEqual({ a: { queued: [1] } })
  })

  it("refuses a cell for itself, and a line of sums", () => {
    const record = read("lab,2020-05-20,2020-05-21\na,1,x\nb,-2,3\nSumme,4,5\n")
    expect(amountsOf(record)).toEqual({ a: { used: [1, null] }, b: { used: [null, 3] } })
    expect(refusedIn(record)).toEqual([
      [2, "2020-05-21", "x", "no-number"],
      [3, "2020-05-20", "-2", "negative"],
      [4, "lab", "Summe", "a-sum"],
    ])
  })

  it("keeps the first of two lines of a lab, and of two columns of a day", () => {
    const record = read("lab,2020-05-20,2020-05-20\na,1,2\na,3,4\n")
    expect(amountsOf(record)).toEqual({ a: { used: [1] } })
    expect(refusedIn(record)).toEqual([
      [1, "2020-05-20", "2020-05-20", "twice"],
      [3, null, "a,3,4", "twice"],
    ])
  })

  it("reads months across, and teams below their labs", () => {
    const record = read("lab,team,2020-01,2020-02\na,x,1,2\na,y,3,4\n")
    expect(record.days).toHaveLength(60)
    expect(amountsOf(record).a?.used?.slice(30, 32)).toEqual([4, 6])
  })
})
