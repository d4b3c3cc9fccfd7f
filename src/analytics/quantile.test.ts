import { expect, it } from "vitest"
import { quantile } from "./quantile.ts"

it("of nothing is no number", () => expect(quantile([], 0.5)).toBeNaN())

// R 4: quantile(c(1, 2, 4, 8, 16), c(0, 0.1, 0.5, 0.9, 1)); quantile(c(3, 5), 0.9)
it.each([
  [[7], 0.9, 7],
  [[3, 5], 0.9, 4.8],
  [[1, 2, 4, 8, 16], 0, 1],
  [[1, 2, 4, 8, 16], 0.1, 1.4],
  [[1, 2, 4, 8, 16], 0.5, 4],
  [[1, 2, 4, 8, 16], 0.9, 12.8],
  [[1, 2, 4, 8, 16], 1, 16],
])("of %j at %d is %d, as R has it", (sorted, p, value) => expect(quantile(sorted, p)).toBeCloseTo(value, 12))
