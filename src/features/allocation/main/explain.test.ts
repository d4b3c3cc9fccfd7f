import { describe, expect, it } from "vitest"
import type { MainParams } from "#features/allocation/allocation-view.ts"
import type { Allocations } from "#model/allocation.ts"
import { allocations, anomaly, days, granted } from "#testing/allocation-builders.ts"
import { languageOf } from "#testing/language.ts"
import { IDLE, toMainView } from "./amounts.ts"
import { explainMain } from "./explain.ts"

const choices: MainParams = { measure: "granted", unit: "gpus", view: "absolute", hasIdle: false }
const DAY = "2020-04-01"
const data = allocations(days(DAY, 1), [granted("north", 6), granted("south", 2), granted("new", null)])

/** What is said of one cell of the first period, as the figure's table holds it. */
function explain(column: string, more: Partial<MainParams> = {}, answer: Allocations = data) {
  const params = { ...choices, ...more }
  const { rows } = toMainView(answer, params)
  const { values, capacity } = rows[0] ?? expect.fail("no period")
  const row = { id: DAY, cells: { period: DAY, ...values, capacity } }
  const { amountOf, idle } = explainMain(answer, params, rows, languageOf())
  return (column === IDLE ? idle : amountOf(column))(row) ?? "nothing"
}

describe("an amount of the main figure", () => {
  it.each([
    ["that is not recorded has nothing to say", "new", {}, "nothing"],
    ["is a mean of recorded days", "north", {}, "6 on one recorded day"],
    [
      "in GPU-hours is a product",
      "north",
      { unit: "gpu-hours" },
      "6 GPUs × 24 h × 1 d recorded = 144 GPU-hours",
    ],
    ["as a share is a division by all of its period", "north", { view: "share" }, "6 ÷ 8 = 75\u00a0%"],
  ] as const)("%s", async (_, lab, more, text) => expect(await explain(lab, more)).toBe(text))
})

describe("a share of a day that is excluded for some labs", () => {
  const odd = { ...data, anomalies: [anomaly(DAY, ["south"])] }

  it.each([
    ["is of what is left of that day", "north", "6 ÷ 6 = 100\u00a0%"],
    ["is none of those labs", "south", "nothing"],
  ])("%s", async (_, lab, text) => expect(await explain(lab, { view: "share" }, odd)).toBe(text))
})

describe("what is idle", () => {
  const withCapacity = (gpus: number) => ({ ...data, capacity: { ...data.capacity, values: [gpus] } })

  it("is capacity less what is granted", async () => {
    expect(await explain(IDLE, { hasIdle: true }, withCapacity(10))).toBe("10 − 8 = 2")
  })

  it("is not made up where more is granted than there is", async () => {
    expect(await explain(IDLE, { hasIdle: true }, withCapacity(5))).toBe("more is granted than there is")
  })

  it("is not known where capacity is not", async () => {
    expect(await explain(IDLE, { hasIdle: true })).toBe("nothing")
  })
})
