import { afterEach, describe, expect, it } from "vitest"
import { currentPin, dataAddress, markVersion, pinData, presentAddress, withPinned } from "./data-version.ts"

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

  it("is the pinned version’s descriptor, too, but never the list’s nor what names its version", () => {
    pinData({ org: "meta", version: "1.0.0" })
    expect(dataAddress("meta/datapackage.json")).toBe("/data/meta/v/1.0.0/datapackage.json")
    for (const path of ["index.json", "meta/v/0.9.0/datapackage.json"])
      expect(dataAddress(path)).toBe(`/data/${path}`)
    expect(presentAddress("meta/datapackage.json")).toBe("/data/meta/datapackage.json")
  })
})

describe("withPinned", () => {
  const index = { orgs: ["meta"] }

  it("adds what is stayed at and is listed no more", () => {
    expect(withPinned(index)).toEqual(index)
    pinData({ org: "meta", version: "1.0.0" })
    expect(withPinned(index)).toEqual(index)
    pinData({ org: "mata", version: "1.0.0" })
    expect(withPinned(index)).toEqual({ orgs: ["meta", "mata"] })
  })
})

describe("markVersion", () => {
  it("tells the answers of two versions apart", () => {
    expect(markVersion("/api/v1/orgs")).toBe("/api/v1/orgs")
    pinData({ org: "meta", version: "1.0.0" })
    expect(markVersion("/api/v1/orgs")).toBe("/api/v1/orgs?at=meta%2F1.0.0")
    expect(markVersion("/x?step=day")).toBe("/x?step=day&at=meta%2F1.0.0")
  })
})

describe("currentPin", () => {
  it("is the same object until it changes", () => {
    pinData({ org: "meta", version: "1.0.0" })
    const pin = currentPin()
    pinData({ org: "meta", version: "1.0.0" })
    expect(currentPin()).toBe(pin)
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
