import { describe, expect, it } from "vitest"
import type { MainParams } from "#features/allocation/allocation-view.ts"
import { whyNot } from "./controls.tsx"

const choices: MainParams = { measure: "granted", unit: "gpus", view: "absolute", hasIdle: false }

describe("whyNot", () => {
  it("gives no reason against any layer over granted GPUs of all labs", () => {
    expect((["capacity", "runs", "events"] as const).map((layer) => whyNot(layer, choices, true))).toEqual([
      null,
      null,
      null,
    ])
  })

  it.each([
    ["capacity", { view: "share" }, true, "absolute"],
    ["runs", { view: "panels" }, true, "absolute"],
    ["events", { view: "panels" }, true, "stack"],
    ["events", { view: "share" }, true, null],
    ["capacity", {}, false, "all"],
    ["runs", { measure: "used" }, true, "granted"],
    ["runs", { unit: "gpu-hours" }, true, "granted"],
  ] as const)("says why %s would change nothing under %o", (layer, more, showsAll, reason) => {
    expect(whyNot(layer, { ...choices, ...more }, showsAll)).toBe(reason)
  })
})
