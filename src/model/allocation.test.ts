import { describe, expect, it } from "vitest"
import {
  allocationFileSchema,
  amountsSchema,
  basesSchema,
  basisOfAll,
  dayCountsSchema,
  toBases,
} from "./allocation.ts"
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

describe("allocationFileSchema", () => {
  const read = (more: object) =>
    parseFile(
      allocationFileSchema,
      {
        ...{
          unit: "gpu",
          step: "day",
          basis: "measured",
          periods: ["2024-02-28"],
          anomalies: [],
          sources: ["s"],
        },
        series: [{ lab: "a", granted: [8], used: [4] }],
        ...more,
      },
      "f",
    )

  it("takes a basis for each amount, for some of them, or for all alike", () => {
    const all = {
      ...{ requested: "scenario", granted: "reported", used: "measured", queued: "derived" },
      capacity: "estimate",
    }
    expect(read({ bases: all }).bases).toEqual(all)
    expect(read({ bases: { granted: "estimate" } }).bases).toEqual({ granted: "estimate" })
    expect(read({}).bases).toBeUndefined()
  })

  it("refuses a basis that there is not, and the basis of an amount that there is not", () => {
    expect(() => read({ bases: { granted: "guessed" } })).toThrow("f: bases.granted")
    expect(() => read({ bases: { grant: "estimate" } })).toThrow("f: bases")
  })
})

describe("toBases", () => {
  it("gives each amount its own basis, else that of the file", () => {
    expect(toBases({ basis: "measured", bases: { granted: "estimate", capacity: "reported" } })).toEqual({
      ...{ requested: "measured", granted: "estimate", used: "measured", queued: "measured" },
      capacity: "reported",
    })
    expect(new Set(Object.values(toBases({ basis: "scenario" })))).toEqual(new Set(["scenario"]))
  })

  it("names every amount that an answer must tell the basis of", () => {
    expect(basesSchema.safeParse(toBases({ basis: "measured" })).success).toBe(true)
  })
})

describe("basisOfAll", () => {
  it("is that of the file, and scenario as soon as any amount is one", () => {
    const basisOf = (bases: Parameters<typeof toBases>[0]["bases"]) =>
      basisOfAll({ basis: "measured", bases: toBases({ basis: "measured", bases }) })
    expect(basisOf({})).toBe("measured")
    expect(basisOf({ granted: "estimate" })).toBe("measured")
    expect(basisOf({ granted: "scenario" })).toBe("scenario")
  })
})
