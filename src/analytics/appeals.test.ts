import { describe, expect, it } from "vitest"
import type { Appeal, Outcome } from "#model/decision.ts"
import { daysWaited, summariseAppeals } from "./appeals.ts"
import { median } from "./median.ts"

const ASKED = 100
/** An appeal filed on 1 March 2022 whose levels ended on the days given; `null` = still heard. */
function appeal(lab: string, outcome: Outcome, delta: number | null, ...ends: (number | null)[]): Appeal {
  const day = (count: number) => `2022-03-${String(1 + count).padStart(2, "0")}`
  return {
    id: `${lab}-${outcome}-${ends.join("-")}`,
    decision: "d",
    filedOn: day(0),
    lab,
    asked: ASKED,
    steps: ends.map((end, index) => ({
      level: index + 1,
      heardBy: { en: "a role", zh: "职务" },
      from: day(ends[index - 1] ?? 0),
      to: end === null ? null : day(end),
      outcome: index === ends.length - 1 ? outcome : "passed-up",
    })),
    outcome,
    delta,
  }
}

describe("median", () => {
  it.each([
    [[], null],
    [[3], 3],
    [[5, 1], 3],
    [[9, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
  ])("of %j is %j", (values, middle) => {
    expect(median(values)).toBe(middle)
  })
})

describe("daysWaited", () => {
  it("counts to the final word, or to the present day while there is none", () => {
    expect(daysWaited(appeal("a", "denied", 0, 3, 9), "2022-03-31")).toBe(9)
    expect(daysWaited(appeal("a", "pending", null, 3, null), "2022-03-21")).toBe(20)
  })
})

describe("summariseAppeals", () => {
  it("knows no median of none, and none that is decided", () => {
    expect(summariseAppeals([], "2022-03-31")).toEqual({ byLab: [], medianDays: null, byLevel: [] })
    expect(summariseAppeals([appeal("a", "pending", null, null)], "2022-03-31").medianDays).toBeNull()
  })

  it("counts per lab what was decided and won, and leaves pending and withdrawn out of both", () => {
    const { byLab } = summariseAppeals(
      [
        appeal("a", "granted", 100, 2),
        appeal("b", "denied", 0, 1, 5),
        appeal("a", "granted-in-part", 40, 2, 4),
        appeal("a", "withdrawn", 0, 3),
        appeal("a", "pending", null, null),
      ],
      "2022-03-31",
    )
    expect(byLab).toEqual([
      { lab: "a", filed: 4, decided: 2, won: 2, pending: 1, withdrawn: 1, delta: 140 },
      { lab: "b", filed: 1, decided: 1, won: 0, pending: 0, withdrawn: 0, delta: 0 },
    ])
  })

  it("gives the median wait of those decided, and how high each went", () => {
    const { medianDays, byLevel } = summariseAppeals(
      [
        appeal("a", "granted", 100, 2),
        appeal("a", "denied", 0, 1, 5, 12),
        appeal("b", "denied", 0, 6),
        appeal("b", "pending", null, 2, null),
      ],
      "2022-03-31",
    )
    expect(medianDays).toBe(6)
    expect(byLevel).toEqual([
      { level: 1, count: 2 },
      { level: 2, count: 1 },
      { level: 3, count: 1 },
    ])
  })
})
