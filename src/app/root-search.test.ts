import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { keepMock, parseRootSearch, readQuery, writeQuery } from "./root-search.ts"

describe("parseRootSearch", () => {
  it("asks for nothing in an empty address", () => {
    expect(parseRootSearch({})).toEqual({ values: {}, refused: [] })
  })

  it.each([
    ["mock", "slow"],
    ["mock", "offline"],
    ["mock", "error:503"],
    ["mock", "error:400"],
    ["table", "granted"],
    ["table", "granted~authors~gap-2"],
    ["how", "gap"],
    ["how", "flow~llama/startup/Mistral AI"],
  ])("understands %s=%s", (name, value) => {
    expect(parseRootSearch({ [name]: value })).toEqual({ values: { [name]: value }, refused: [] })
  })

  it.each([
    ["lang", "de"],
    ["lang", ""],
    ["mock", "error:200"],
    ["mock", "error:5030"],
    ["mock", "slow "],
    ["table", ""],
    ["table", "~"],
    ["table", "granted~"],
    ["table", "Granted"],
    ["table", "<b>"],
    ["how", ""],
    ["how", "~fair-us"],
    ["how", "gap~"],
    ["how", "Gap"],
  ])("refuses %s=%j and names it", (name, value) => {
    const { values, refused } = parseRootSearch({ step: "day", [name]: value })
    expect(values[name as keyof typeof values]).toBeUndefined()
    expect(refused).toEqual([{ name, value }])
  })

  it("leaves a page’s own parameters to the page", () => {
    expect(parseRootSearch({ step: "month", labs: "a~b" })).toEqual(parseRootSearch({}))
  })
})

describe("keepMock", () => {
  it("takes the fault that is played along and nothing else", () => {
    expect(keepMock({ step: "day", mock: "slow", table: "granted" })).toEqual({ mock: "slow" })
    expect(keepMock({})).toEqual({ mock: undefined })
  })
})

describe("readQuery", () => {
  it("reads nothing, with and without the question mark", () => {
    expect(readQuery("")).toEqual({})
    expect(readQuery("?")).toEqual({})
  })

  it("keeps every value a string", () => {
    expect(readQuery("?a=1&b=true&c=null&d=")).toEqual({ a: "1", b: "true", c: "null", d: "" })
  })
})

describe("writeQuery", () => {
  it("writes nothing at all where nothing is asked for", () => {
    expect(writeQuery({})).toBe("")
    expect(writeQuery({ step: undefined, table: "" })).toBe("")
  })

  it("leaves the signs readable that join ids", () => {
    expect(writeQuery({ mock: "error:503", table: "a~b", labs: "x,y" })).toBe(
      "?mock=error:503&table=a~b&labs=x,y",
    )
  })

  it("escapes what would end or split a value", () => {
    expect(writeQuery({ a: "x&b=1#y %7E+" })).toBe("?a=x%26b%3D1%23y+%257E%2B")
  })

  it("is undone by readQuery, whatever the texts are", () => {
    const text = fc.string({ unit: "binary", minLength: 1, maxLength: 8 })
    const tricky = fc.string({ unit: fc.constantFrom(..."%7E3A2C~:,&=+# "), minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(fc.dictionary(fc.oneof(text, tricky), fc.oneof(text, tricky)), (search) => {
        expect(readQuery(writeQuery(search))).toEqual({ ...search })
      }),
    )
  })
})
