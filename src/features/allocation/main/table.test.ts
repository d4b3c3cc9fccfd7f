import { describe, expect, it } from "vitest"
import type { MainParams } from "#features/allocation/allocation-view.ts"
import { allocations, days, granted } from "#testing/allocation-builders.ts"
import { languageOf } from "#testing/language.ts"
import { labNames } from "#words/lab-names.ts"
import { toMainView } from "./amounts.ts"
import { toMainTable } from "./table.ts"

const choices: MainParams = { measure: "granted", unit: "gpus", view: "panels", hasIdle: false }

/** The table of so many labs that each hold 8 GPUs, and none on the last day. */
function tableOf(labs: number, dayCount: number) {
  const amounts = [...Array.from({ length: dayCount - 1 }, () => 8), null]
  const series = Array.from({ length: labs }, (_, index) => granted(`lab-${index}`, ...amounts))
  const data = allocations(days("2020-04-01", dayCount), series)
  const language = languageOf()
  const view = { ...toMainView(data, choices), whole: "labs" as const }
  return toMainTable(view, choices, data, labNames([], language), false, language)
}

describe("toMainTable", () => {
  it("has a row for each period, gaps as gaps, and gives the same rows again", () => {
    const table = tableOf(2, 2)
    expect(table.rows).toMatchObject([
      { id: "2020-04-01", cells: { period: "2020-04-01", "lab-0": 8, "lab-1": 8, capacity: null } },
      { id: "2020-04-02", cells: { period: "2020-04-02", "lab-0": null, "lab-1": null, capacity: null } },
    ])
    expect(table.rows).toBe(table.rows)
  })

  it("begins with as many rows as can be laid out at once, and holds them all", () => {
    const [small, large] = [tableOf(2, 30), tableOf(500, 60)]
    expect(small.firstRows).toBeGreaterThan(small.rows.length)
    expect([large.firstRows, large.rows.length]).toEqual([30, 60])
  })
})
