import { describe, expect, it } from "vitest"
import { allocations, series } from "#testing/allocation-builders.ts"
import { languageOf } from "#testing/language.ts"
import { explanations } from "./explain.ts"
import type { Cell } from "./table.ts"

type Explanations = ReturnType<typeof explanations>

/** What a formula makes of one row’s cells. */
function explain(
  make: (formulas: Explanations) => (row: { id: string; cells: Record<string, Cell> }) => string | null,
  cells: Record<string, Cell>,
): string | null {
  return make(explanations(languageOf()))({ id: "2022-03", cells })
}

describe("a rate", () => {
  const rate = ({ ratio }: Explanations) => ratio("granted", "requested", "rate")

  it.each([
    ["shows the division of its two cells", { granted: 240, requested: 400, rate: 0.6 }, "240 ÷ 400 = 60 %"],
    ["keeps a decimal of small means", { granted: 1.5, requested: 6, rate: 0.25 }, "1.5 ÷ 6 = 25 %"],
    [
      "does not pretend to be a division where it compares fewer days",
      { granted: 240, requested: 400, rate: 0.7 },
      "70 %: Σ ÷ Σ over the days on which both are recorded",
    ],
    [
      "nor where nothing was asked for",
      { granted: 0, requested: 0, rate: 0.7 },
      "70 %: Σ ÷ Σ over the days on which both are recorded",
    ],
    ["has nothing to say where there is none", { granted: 240, requested: null, rate: null }, null],
  ])("%s", async (_, cells, text) => expect(await explain(rate, cells)).toBe(text))
})

describe("a difference", () => {
  const less = ({ difference }: Explanations) => difference("after", "before")

  it.each([
    ["shows both of its cells", { before: 300, after: 240 }, "240 − 300 = −60"],
    ["admits where rounding shows", { before: 1.6, after: 3.4 }, "3 − 2 ≈ 2"],
    ["has nothing to say where one is not recorded", { before: null, after: 240 }, null],
  ])("%s", async (_, cells, text) => expect(await explain(less, cells)).toBe(text))
})

describe("a mean", () => {
  const mean = (days: number) => (formulas: Explanations) =>
    formulas.meanOfDays(
      allocations(["2022-03"], [series("gpus", { granted: [8] }, [days])]),
      "granted",
      "gpus",
    )

  it.each([
    ["names its days", 28, { gpus: 1_240 }, "1,240, the mean of 28 recorded days"],
    ["of one day is that day", 1, { gpus: 8 }, "8 on one recorded day"],
    ["of no day has nothing to say", 0, { gpus: 8 }, null],
    ["that is not recorded has nothing to say", 28, { gpus: null }, null],
  ])("%s", async (_, days, cells, text) => expect(await explain(mean(days), cells)).toBe(text))
})

describe("a share", () => {
  const share = (whole: number | null) => (formulas: Explanations) =>
    formulas.shareOf("gpus", "share", () => whole)

  it("shows its part and its whole", async () => {
    expect(await explain(share(400), { gpus: 100, share: 0.25 })).toBe("100 ÷ 400 = 25 %")
  })
  it("has nothing to say of a whole that is not recorded", async () => {
    expect(await explain(share(null), { gpus: 100, share: 0.25 })).toBeNull()
  })
})
