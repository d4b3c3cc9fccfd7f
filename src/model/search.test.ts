import fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as z from "zod/mini"
import { parseSearch } from "./search.ts"

const fields = {
  view: z.optional(z.enum(["chart", "table"])),
  /** has a default of its own */
  count: z._default(z.coerce.number().check(z.maximum(9)), 3),
}

describe("parseSearch", () => {
  it("gives the defaults of an empty address", () => {
    expect(parseSearch(fields, {})).toEqual({ values: { view: undefined, count: 3 }, refused: [] })
  })

  it("understands what its schemas accept", () => {
    const { values, refused } = parseSearch(fields, { view: "table", count: "7" })
    expect(values).toEqual({ view: "table", count: 7 })
    expect(refused).toEqual([])
  })

  it("falls back to the default of a refused value and names it, keeping the others", () => {
    const { values, refused } = parseSearch(fields, { view: "pie", count: "7" })
    expect(values).toEqual({ view: undefined, count: 7 })
    expect(refused).toEqual([{ name: "view", value: "pie" }])
    expect(parseSearch(fields, { count: "many" }).values.count).toBe(3)
  })

  it("names every refused value, in the order of the fields", () => {
    const { refused } = parseSearch(fields, { count: "10", view: "" })
    expect(refused).toEqual([
      { name: "view", value: "" },
      { name: "count", value: "10" },
    ])
  })

  it("leaves parameters alone that it does not know", () => {
    expect(parseSearch(fields, { utm: "x" })).toEqual(parseSearch(fields, {}))
  })

  it("never throws, and gives only values that its schemas accept", () => {
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom("chart", "7"),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
    )
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom("view", "count", "other"), value), (raw) => {
        const { values, refused } = parseSearch(fields, raw)
        expect([undefined, "chart", "table"]).toContain(values.view)
        expect(values.count).toBeLessThanOrEqual(9)
        expect(refused.every(({ name }) => name in fields && name in raw)).toBe(true)
      }),
    )
  })
})
