import { describe, expect, it } from "vitest"
import { exported } from "./exported.fixture.ts"
import { fileStem } from "./exported-figure.ts"
import { toJson } from "./json.ts"

describe("fileStem", () => {
  it("names organisation, figure, measure and unit, what was chosen, and version", () => {
    expect(fileStem(exported())).toBe("power-draw-meta-granted-granted-gpus-month-2022-01-to-2022-03-1.0.0")
  })

  it("begins with scenario where a number is invented", () => {
    expect(fileStem(exported({ isScenario: true }))).toBe(
      "scenario-power-draw-meta-granted-granted-gpus-month-2022-01-to-2022-03-1.0.0",
    )
    expect(fileStem(exported({ isScenario: true, isWhatIf: true }))).toBe(
      "what-if-power-draw-meta-granted-granted-gpus-month-2022-01-to-2022-03-1.0.0",
    )
  })

  it("does without the organisation where there is none", () => {
    expect(fileStem(exported({ org: "", file: [] }))).toBe("power-draw-granted-1.0.0")
  })
})

describe("toJson", () => {
  it("holds what the figure says, where it comes from, and raw rows", () => {
    const body = JSON.parse(toJson(exported()))
    expect(body).toMatchObject({
      title: "FAIR Paris was granted 58 %",
      basis: ["measured"],
      source: "Source: a paper",
      dataVersion: "1.0.0",
      accessed: "2026-11-24",
      url: "https://example.org/meta#granted",
    })
    expect(body.columns[2]).toEqual({ key: "gpus", title: "GPUs", type: "number", unit: "GPU" })
    expect(body.rows[1]).toEqual({ month: "2022-02", lab: "=1+1", gpus: null, rate: -3, basis: "measured" })
  })
})
