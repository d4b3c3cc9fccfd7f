import { describe, expect, it } from "vitest"
import { EVENT_KINDS } from "#model/event.ts"
import { chosenOf, parseTimelineSearch, toggled } from "./timeline-params.ts"

describe("parseTimelineSearch", () => {
  it("of an empty address chooses nothing", () => {
    expect(parseTimelineSearch({})).toEqual({ values: {}, refused: [] })
  })

  it("names each value it does not understand and leaves the others", () => {
    const { values, refused } = parseTimelineSearch({
      lanes: "colour",
      from: "2022-13-01",
      kinds: "layoff~x",
      item: "opt.3",
    })
    expect(values).toMatchObject({ item: "opt.3" })
    expect(refused.map(({ name }) => name)).toEqual(["lanes", "from", "kinds"])
  })

  it("refuses a range that ends before it begins", () => {
    const { values, refused } = parseTimelineSearch({ from: "2023-01-01", to: "2022-01-01" })
    expect(values.from).toBeUndefined()
    expect(refused).toHaveLength(2)
  })
})

describe("toggled", () => {
  it("takes one away, puts it back, and says none", () => {
    const some = toggled(undefined, EVENT_KINDS, "layoff")
    expect(chosenOf(some, EVENT_KINDS).has("layoff")).toBe(false)
    expect(toggled(some, EVENT_KINDS, "layoff")).toBeUndefined()
    expect(toggled("layoff", EVENT_KINDS, "layoff")).toBe("none")
    expect(chosenOf("none", EVENT_KINDS).size).toBe(0)
  })
})
