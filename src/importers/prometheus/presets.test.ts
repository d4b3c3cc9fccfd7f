import { describe, expect, it } from "vitest"
import * as z from "zod/mini"
import { listQueries } from "./ask-days.ts"
import { mappingSchema, toQuery } from "./mapping.ts"
import { PRESET_IDS, PRESETS } from "./presets.ts"

describe.each(PRESET_IDS)("the preset %s", (id) => {
  it("is a mapping like one that a reader writes", () => {
    expect(z.parse(mappingSchema, PRESETS[id])).toEqual(PRESETS[id])
  })

  it("closes what it opens, and leaves no place unfilled", () => {
    const queries = listQueries({ seconds: 90_000 }, PRESETS[id])
    expect(queries.length).toBeGreaterThan(0)
    for (const { query } of queries) {
      expect(query).not.toContain("$")
      expect(query).toContain("[25h")
      for (const [open, close] of ["()", "[]", "{}"])
        expect(query.split(open ?? "").length).toBe(query.split(close ?? "").length)
    }
  })
})

it("writes lengths of days as PromQL has them", () => {
  expect([86_400, 90_000, 88_200, 50_701].map((seconds) => toQuery("x[$window]", seconds))).toEqual([
    "x[1d]",
    "x[25h]",
    "x[1470m]",
    "x[50701s]",
  ])
})

it("refuses a mapping whose query does not say the length of the day", () => {
  const mapping = { lab: "team", measures: { used: { mean: "avg_over_time(x[1d])" } } }
  expect(z.safeParse(mappingSchema, mapping).error?.issues[0]?.message).toContain("$window")
  expect(z.safeParse(mappingSchema, { ...mapping, measures: { usde: { mean: "$window" } } }).success).toBe(
    false,
  )
})
