import { describe, expect, it } from "vitest"
import { type Bases, basisOfAll, toBases } from "#model/allocation.ts"
import type { Basis } from "#model/basis.ts"
import { basesOf, columnBasis, restsOn, rowBases } from "./measure-bases.ts"

const record = (basis: Basis, own: Partial<Bases> = {}) => {
  const bases = toBases({ basis, bases: own })
  return { basis: basisOfAll({ basis, bases }), bases }
}
const ALIKE = record("measured")
const MIXED = record("measured", { granted: "estimate", capacity: "reported" })

describe("basesOf", () => {
  it("names the basis of each amount once, whatever their order, and what is added last", () => {
    expect(basesOf(ALIKE, ["granted", "used"], ["derived"])).toEqual(["measured", "derived"])
    expect(basesOf(MIXED, ["granted", "used"])).toEqual(["measured", "estimate"])
    expect(basesOf(MIXED, ["used", "granted", "capacity"])).toEqual(["reported", "measured", "estimate"])
    expect(basesOf(MIXED, ["granted"], ["estimate", "derived"])).toEqual(["estimate", "derived"])
    expect(basesOf(MIXED, [])).toEqual([])
  })

  it("leaves out what is not shown, but never that the record is a scenario in part", () => {
    expect(basesOf(MIXED, ["used"])).toEqual(["measured"])
    expect(basesOf(record("measured", { granted: "scenario" }), ["used"])).toEqual(["measured", "scenario"])
    expect(basesOf(record("scenario"), [], ["derived"])).toEqual(["scenario", "derived"])
  })
})

describe("columnBasis, rowBases and restsOn", () => {
  it("say nothing of a record on one basis: the figure says it for all", () => {
    expect([columnBasis(ALIKE)("granted"), columnBasis(ALIKE)("derived")]).toEqual([{}, {}])
    expect([rowBases(ALIKE, ["granted"]), restsOn(ALIKE, ["granted"])]).toEqual([{}, {}])
  })

  it("tell apart the amounts of a record on several", () => {
    expect((["granted", "used", "derived"] as const).map((of) => columnBasis(MIXED)(of).basis)).toEqual([
      ...["estimate", "measured", "derived"],
    ])
    expect(rowBases(MIXED, ["granted", "used"])).toEqual({ bases: ["measured", "estimate", "derived"] })
    expect(restsOn(MIXED, ["granted", "used"])).toEqual({ restsOn: ["measured", "estimate"] })
  })

  it("call what is derived in a scenario a scenario", () => {
    expect(columnBasis(record("measured", { granted: "scenario" }))("derived")).toEqual({ basis: "scenario" })
  })
})
