import { expect, it } from "vitest"
import { toPng } from "./rasterise.ts"
import { createMeasure } from "./share-fonts.ts"
import { toSharePicture } from "./share-picture.ts"

const tokens = new Map([
  ["bg", "#ffffff"],
  ...["ink", "ink2", "rule"].map((name) => [name, "#000000"] as const),
])

function render(headline: string) {
  const nothing = { stamp: null, owner: null, source: null, facts: null, drawing: null, table: null }
  return toPng(
    toSharePicture({ headline, text: "", ...nothing }, { locale: "zh", tokens, measure: createMeasure() }),
  )
}

it("makes a PNG of 1200 × 630, with letters of both languages", async () => {
  const [empty, latin, chinese] = await Promise.all([render(""), render("Method"), render("方法")])
  expect(empty.toString("latin1", 1, 4)).toBe("PNG")
  expect([empty.readUInt32BE(16), empty.readUInt32BE(20)]).toEqual([1200, 630])
  expect(latin.equals(empty)).toBe(false)
  expect(chinese.equals(empty)).toBe(false)
})
