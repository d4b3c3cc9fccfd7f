import { afterEach, describe, expect, it } from "vitest"
import { dataAddress, pinData } from "./data-version.ts"

afterEach(() => void pinData(null))

describe("dataAddress", () => {
  it("is the present file where nothing is pinned", () => {
    expect(dataAddress("meta/people.json")).toBe("/data/meta/people.json")
  })

  it("is the file of the pinned version, for that organisation only", () => {
    pinData({ org: "meta", version: "1.0.0" })
    expect(dataAddress("meta/people.json")).toBe("/data/meta/v/1.0.0/people.json")
    expect(dataAddress("helios-earth/labs.json")).toBe("/data/helios-earth/labs.json")
  })

  it("leaves the list of organisations, the descriptors and what names its version alone", () => {
    pinData({ org: "meta", version: "1.0.0" })
    for (const path of ["index.json", "meta/datapackage.json", "meta/v/0.9.0/datapackage.json"])
      expect(dataAddress(path)).toBe(`/data/${path}`)
  })
})

describe("pinData", () => {
  it("tells whether anything changes", () => {
    expect(pinData(null)).toBe(false)
    expect(pinData({ org: "meta", version: "1.0.0" })).toBe(true)
    expect(pinData({ org: "meta", version: "1.0.0" })).toBe(false)
    expect(pinData(null)).toBe(true)
  })
})
