import { describe, expect, it } from "vitest"
import { allocations, days, granted, series } from "#testing/allocation-builders.ts"
import { parseAllocationSearch } from "./allocation-params.ts"
import { chosenLabs, toAvailable, toChoices, toRequest } from "./allocation-view.ts"

const record = allocations(days("2020-04-01", 3), [
  series("north", { granted: [1, 2, 3], used: [1, 1, 1] }),
  granted("south", 4, 5, 6),
])
const available = toAvailable(record, { hasRuns: false, hasEvents: true })

describe("toAvailable", () => {
  it("names the measures that are recorded somewhere, and the steps there are", () => {
    expect([...available.measures]).toEqual(["granted", "used"])
    expect(available.steps).toEqual(["day", "week", "month"])
    expect(available.layers).toEqual(["events"])
  })
})

describe("toChoices", () => {
  it("falls back to granted where a measure is not recorded", () => {
    expect(toChoices({ measure: "requested" }, available).measure).toBe("granted")
    expect(toChoices({ measure: "used" }, available).measure).toBe("used")
  })

  it("shows more labs than a stack can hold as panels", () => {
    const many = Array.from({ length: 8 }, (_, index) => granted(`lab-${index}`, 1))
    const wide = toAvailable(allocations(days("2020-04-01", 1), many), { hasRuns: false, hasEvents: false })
    expect(toChoices({}, wide).view).toBe("panels")
    expect(toChoices({ view: "absolute" }, wide).view).toBe("absolute")
    expect(toChoices({}, available).view).toBe("absolute")
  })
})

describe("chosenLabs", () => {
  it("ignores labs that do not exist, and shows all rather than none", () => {
    expect(chosenLabs({ labs: "south~moon" }, available)).toEqual(["south"])
    expect(chosenLabs({ labs: "moon" }, available)).toEqual(["north", "south"])
    expect(chosenLabs({ labs: "south", lab: "north" }, available)).toEqual(["north"])
  })
})

describe("toRequest", () => {
  it("leaves defaults to the API", () => {
    expect(toRequest("x", {}, available)).toEqual({ org: "x" })
  })

  it("asks for what was chosen, and not for a range that runs backwards", () => {
    const asked = { step: "week", from: "2020-04-02", to: "2020-04-03", labs: "south" } as const
    expect(toRequest("x", asked, available)).toEqual({
      org: "x",
      step: "week",
      from: "2020-04-02",
      to: "2020-04-03",
      labs: ["south"],
    })
    expect(toRequest("x", { from: "2020-04-03", to: "2020-04-01" }, available)).toEqual({ org: "x" })
  })
})

describe("parseAllocationSearch", () => {
  it("falls back on every field and names what it refused", () => {
    const { values, refused } = parseAllocationSearch({
      measure: "dreamt",
      step: "week",
      from: "2020-02-30",
      lang: "zh",
    })
    expect(values).toMatchObject({ step: "week" })
    expect(values.measure).toBeUndefined()
    expect(refused).toEqual([
      { name: "measure", value: "dreamt" },
      { name: "from", value: "2020-02-30" },
    ])
  })
})
