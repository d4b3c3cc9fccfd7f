import { expect, test } from "vitest"
import * as survival from "./survival.ts"

test("survival.ts is the one place to find every estimator", () => {
  expect(Object.keys(survival).sort()).toEqual([
    "kaplanMeier",
    "logRank",
    "restrictedMean",
    "survivalBounds",
    "turnbull",
  ])
})
