import { describe, expect, it } from "vitest"
import { findPreset, listPresets } from "./range-view.ts"

const record = { from: "2021-10-01", to: "2023-08-18" }

describe("listPresets", () => {
  it("offers only what is shorter than the record", () => {
    const ids = listPresets({ from: "2022-01-01", to: "2022-04-30" }, "month").map((preset) => preset.id)
    expect(ids).toEqual(["all", "3"])
  })

  it("counts the last periods back from the end, and lists the years", () => {
    const presets = listPresets(record, "month")
    expect(presets.map((preset) => preset.id)).toEqual(["all", "12", "6", "3", "2021", "2022", "2023"])
    expect(presets.find((preset) => preset.id === "3")?.from).toBe("2023-06-01")
    expect(presets.find((preset) => preset.id === "2021")).toMatchObject({
      from: "2021-10-01",
      to: "2021-12-31",
    })
    expect(presets.find((preset) => preset.id === "2023")).toMatchObject({
      from: "2023-01-01",
      to: "2023-08-18",
    })
  })

  it("starts a cut week at the record’s first day", () => {
    const presets = listPresets({ from: "2020-04-01", to: "2020-04-30" }, "week")
    expect(presets.map((preset) => preset.id)).toEqual(["all", "4"])
  })
})

describe("findPreset", () => {
  it("knows the whole record and a year by their days, and no other range", () => {
    const presets = listPresets(record, "month")
    expect(findPreset(presets, record, undefined, undefined)?.id).toBe("all")
    expect(findPreset(presets, record, "2022-01-01", "2022-12-31")?.id).toBe("2022")
    expect(findPreset(presets, record, "2022-01-02", undefined)).toBeNull()
  })
})
