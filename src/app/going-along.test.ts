import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Along, clearAlong, isEmpty, KEPT, monthOf, readAlong, writeAlong } from "#figure/going-along.ts"
import { addDays } from "#model/edtf.ts"
import { languageOf } from "#testing/language.ts"
import { PAGES } from "./features.ts"
import { writeAlongText } from "./going-along-line.tsx"

const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays("2020-01-01", days))
const some = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined })
const labs = ["fair-us", "fair-paris", "genai"]
const anything: fc.Arbitrary<Along> = fc
  .record({
    lab: some(fc.constantFrom(...labs)),
    labs: some(fc.subarray(labs, { minLength: 2 })),
    range: some(fc.tuple(day, day).map((days) => days.toSorted())),
    month: some(fc.constantFrom(["2022-03-01", "2022-03-31"], ["2024-02-01", "2024-02-29"])),
    asOf: some(day),
  })
  .map(({ lab, labs, range, month, asOf }): Along => {
    const [from, to] = month ?? range ?? []
    return {
      ...(lab !== undefined ? { lab } : labs !== undefined && { labs }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(asOf !== undefined && { asOf }),
    }
  })

const paths = PAGES.map(({ path }) => path)
const pairs = paths.flatMap((from) => paths.map((to) => [from, to] as const))

describe.each(pairs)("from “%s” to “%s”", (from, to) => {
  it("takes nothing along where nothing was chosen", () => {
    expect(writeAlong(to, readAlong(from, {}))).toEqual({})
  })

  it("loses nothing on the way, and nothing on the way back", () => {
    fc.assert(
      fc.property(anything, (along) => {
        const there = readAlong(from, writeAlong(from, along))
        expect(there).toEqual(along)
        const beyond = readAlong(to, writeAlong(to, there))
        expect(readAlong(from, writeAlong(from, beyond))).toEqual(along)
      }),
      { numRuns: 30 },
    )
  })

  it("forgets all of it at one press", () => {
    fc.assert(
      fc.property(anything, ({ lab, ...along }) => {
        const choices = writeAlong(from, readAlong(to, writeAlong(to, along)))
        expect(isEmpty(readAlong(from, { ...choices, ...clearAlong(from) }))).toBe(true)
      }),
      { numRuns: 10 },
    )
  })
})

describe("readAlong", () => {
  it("takes no parameter for another that has the same name elsewhere", () => {
    // `to` of the roster is a kind of employer
    expect(readAlong("attrition", { to: "startup", asOf: "2023-09-06" })).toEqual({ asOf: "2023-09-06" })
    expect(readAlong("corrections", { lab: "fair-us" })).toEqual({})
  })

  it("leaves behind what it does not understand", () => {
    const odd = { from: "March", to: "2023-02-31", lab: "a~b", labs: "<b>", [KEPT]: "asof.soon~x.y~~." }
    expect(readAlong("allocation", odd)).toEqual({})
    expect(readAlong("decisions", { period: "2022-13" })).toEqual({})
  })

  it("goes by what the page says over what it keeps", () => {
    const kept = "lab.genai~from.2020-01-01~to.2020-02-15"
    expect(readAlong("decisions", { period: "2022-03", lab: "fair-us", [KEPT]: kept })).toEqual({
      lab: "fair-us",
      from: "2022-03-01",
      to: "2022-03-31",
    })
  })
})

describe("writeAlong", () => {
  it("gives a page that shows months a whole month only, and keeps any other range", () => {
    expect(writeAlong("decisions", { from: "2022-03-01", to: "2022-03-31" })).toEqual({ period: "2022-03" })
    expect(writeAlong("decisions", { from: "2022-03-01", to: "2023-08-31" })).toEqual({
      [KEPT]: "from.2022-03-01~to.2023-08-31",
    })
  })

  it("names the one of several labs where a page shows one", () => {
    expect(writeAlong("decisions", { labs: ["fair-us"] })).toEqual({ lab: "fair-us" })
    expect(writeAlong("decisions", { labs: ["fair-us", "genai"] })).toEqual({ [KEPT]: "labs.fair-us.genai" })
    expect(writeAlong("allocation", { labs: ["fair-us", "genai"] })).toEqual({ labs: "fair-us~genai" })
  })
})

describe("monthOf", () => {
  it("is a whole month or none", () => {
    expect(monthOf({})).toBeNull()
    expect(monthOf({ from: "2024-02-01" })).toBeNull()
    expect(monthOf({ from: "2024-02-01", to: "2024-02-28" })).toBeNull()
    expect(monthOf({ from: "2024-02-01", to: "2024-02-29" })).toBe("2024-02")
  })
})

describe("writeAlongText", () => {
  const say = (along: Along, locale: "en" | "zh" = "en") => writeAlongText(along, [], languageOf(locale))

  it("says nothing of nothing", () => {
    expect(say({})).toBe("")
  })

  it.each([
    [{ lab: "vc1" }, "vc1 goes along"],
    [{ labs: ["a", "b"], asOf: "2023-09-06" }, "a and b, as of 6 September 2023, go along"],
    [{ labs: ["a", "b", "c"] }, "three labs go along"],
    [{ from: "2022-03-01", to: "2022-03-31" }, "March 2022 goes along"],
    [{ lab: "vc1", from: "2022-03-01", to: "2023-08-31" }, "vc1, from March 2022 to August 2023, goes along"],
    [{ from: "2022-03-01", to: "2023-08-18" }, "from 1 March 2022 to 18 August 2023 goes along"],
    [{ from: "2022-03-01" }, "from 1 March 2022 on goes along"],
    [{ to: "2023-08-18" }, "up to 18 August 2023 goes along"],
  ] as const)("names each of %j", (along, text) => {
    expect(say(along)).toBe(text)
  })

  it("speaks Chinese", () => {
    expect(say({ lab: "vc1", from: "2022-03-01", to: "2022-03-31" }, "zh")).toBe("随行：vc1，2022年3月")
  })
})
