import { describe, expect, it } from "vitest"
import type { Allocations, Anomaly } from "#model/allocation.ts"
import { allocations, series } from "#testing/allocation-builders.ts"
import { languageOf } from "#testing/language.ts"
import { writeToday } from "./today-answer.ts"

const DAYS = ["2026-11-01", "2026-11-02", "2026-11-03"]
const notOver: Anomaly = {
  ...{ id: "cut", from: "2026-11-03", to: "2026-11-03", effect: "exclude", what: { en: "", zh: "" } },
  ...{ labs: ["vision"], measures: ["granted", "used", "queued"] },
}
const PRESENT = { day: "2026-11-03", upTo: "2026-11-03T12:00:00Z", hours: 12 }
type Amounts = Parameters<typeof series>[1]

const write = (amounts: Amounts, more: Partial<Allocations> = {}) => {
  const days = allocations(DAYS, [series("vision", amounts)], {
    anomalies: [notOver],
    present: PRESENT,
    ...more,
  })
  return writeToday({ days }, languageOf("en"))[0]?.text.replace(/\s/g, " ")
}

describe("writeToday", () => {
  it("says nothing of a record that has ended, of another month, or of a day of which nothing is known", () => {
    const days = allocations(DAYS, [series("vision", { used: [1, 1, 1] })])
    expect(writeToday({ days }, languageOf("en"))).toEqual([])
    expect(write({ used: [1, 1, 1] }, { present: { ...PRESENT, day: "2026-12-01" } })).toBeUndefined()
    expect(write({ granted: [8, 8, null], used: [4, 4, null] })).toBeUndefined()
  })

  it("counts the hours that have passed of the day, and whole ones of the days before", () => {
    // (4 + 6) × 24 + 12 × 12 = 384 of (8 + 8) × 24 + 16 × 12 = 576
    expect(write({ granted: [8, 8, 16], used: [4, 6, 12], queued: [0, 0, 2.5] })).toBe(
      "12 of 16 GPUs granted are used. Waiting: 2.5 GPUs. This month so far, today included: 384 of 576 GPU-hours granted, 67 %.",
    )
  })

  it("leaves out of the month what an earlier day has wrong", () => {
    const wrong = { ...notOver, id: "short", from: "2026-11-01", to: "2026-11-01" }
    expect(write({ granted: [8, 8, 16], used: [0, 6, 12] }, { anomalies: [wrong, notOver] })).toContain(
      "288 of 384 GPU-hours granted, 75 %",
    )
  })

  it("takes no grant that is not on record for none", () => {
    expect(write({ used: [4, 6, 12] })).toBe("12 GPUs used; what is granted is not on record.")
  })
})
