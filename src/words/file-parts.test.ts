import { describe, expect, it } from "vitest"
import { labParts, rangePart, toSlug } from "./file-parts.ts"

describe("rangePart", () => {
  it.each([
    ["one day", { step: "day", from: "2020-04-01", to: "2020-04-01" }, "2020-04-01"],
    ["days of one month", { step: "month", from: "2023-08-01", to: "2023-08-18" }, "2023-08"],
    ["months", { step: "month", from: "2023-01-01", to: "2023-08-18" }, "2023-01-to-2023-08"],
    [
      "weeks, by their days",
      { step: "week", from: "2023-01-02", to: "2023-08-18" },
      "2023-01-02-to-2023-08-18",
    ],
  ] as const)("names %s", (_, range, part) => expect(rangePart(range)).toBe(part))
})

describe("labParts", () => {
  it("says nothing of all labs, names a few, counts more", () => {
    expect(labParts(undefined)).toEqual([])
    expect(labParts(["a", "b", "c"])).toEqual(["a", "b", "c"])
    expect(labParts(["a", "b", "c", "d"])).toEqual(["4-labs"])
  })
})

describe("toSlug", () => {
  it.each([
    ["vc6YE", "vc6ye"],
    ["Paris / Speech", "paris-speech"],
    ["../../x", "..-..-x"],
    ["算力", ""],
  ])("writes %j as %j", (text, slug) => expect(toSlug(text)).toBe(slug))
})
