import { describe, expect, it } from "vitest"
import { amountsSchema, dayCountsSchema } from "./allocation.ts"
import { parseFile } from "./records.ts"

const amounts = (json: unknown) => parseFile(amountsSchema, json, "f")
const days = (json: unknown) => parseFile(dayCountsSchema, json, "f")

describe("amountsSchema", () => {
  it("takes amounts and gaps, none of them too", () => {
    expect(amounts([])).toEqual([])
    expect(amounts([0, null, 12.5])).toEqual([0, null, 12.5])
  })

  it.each([
    [null, "is not a list"],
    ["12", "is not a list"],
    [[8, "8"], "f: 1 is neither a number nor null"],
    [[Number.NaN], "f: 0 is neither a number nor null"],
    [[null, undefined], "f: 1 is neither a number nor null"],
    [[0, 0, -1, -2], "f: 2 is below zero"],
  ])("refuses %j by the place of the first that is wrong", (json, message) => {
    expect(() => amounts(json)).toThrow(message)
  })
})

describe("dayCountsSchema", () => {
  it("takes whole days, none of them too", () => {
    expect(days([0, 1, 31])).toEqual([0, 1, 31])
  })

  it.each([[[1.5]], [[-1]], [[null]], [["1"]]])("refuses %j", (json) => {
    expect(() => days(json)).toThrow("f: 0 is not a count of days")
  })
})
