import { describe, expect, it } from "vitest"
import type { LabNode } from "#model/lab-node.ts"
import { series } from "#testing/allocation-builders.ts"
import { lab } from "#testing/builders.ts"
import { allocatedLabs, findPartlyRecorded, listUnits } from "./lab-units.ts"

const node = (id: string, more: Partial<LabNode> = {}): LabNode => ({ ...lab(id), allocated: true, ...more })
const pool = (id: string, parent: string, cluster: string) =>
  node(id, { kind: "pool", parent, cluster, allocated: false })
const nodes = [
  node("ada"),
  pool("ada-east", "ada", "east"),
  pool("ada-west", "ada", "west"),
  node("eve", { cluster: "east" }),
  node("team", { kind: "team", parent: "eve", allocated: false }),
]

describe("listUnits", () => {
  it("is empty without labs, and knows of no cluster where nobody says", () => {
    expect(listUnits([], nodes)).toEqual([])
    expect(listUnits(["zoe"], [node("zoe")])).toEqual([{ id: "zoe", lab: "zoe", cluster: null }])
  })

  it("has the pools in the place of a lab that has some; teams are none", () => {
    expect(listUnits(allocatedLabs(nodes), nodes)).toEqual([
      { id: "ada-east", lab: "ada", cluster: "east" },
      { id: "ada-west", lab: "ada", cluster: "west" },
      { id: "eve", lab: "eve", cluster: "east" },
    ])
  })
})

describe("findPartlyRecorded", () => {
  const labs = [series("ada", { granted: [8] }), series("eve", { granted: [8], used: [4] })]

  it("names a lab whose use is on record for some of its pools alone, and those pools", () => {
    const pools = [series("ada-east", { used: [4] }), series("ada-west", { granted: [4] })]
    expect(findPartlyRecorded(labs, pools, nodes, "used")).toEqual([{ lab: "ada", pools: ["ada-east"] }])
  })

  it("names nobody where no pool has it, or where the whole is known", () => {
    expect(findPartlyRecorded(labs, [series("ada-east", { granted: [4] })], nodes, "used")).toEqual([])
    expect(findPartlyRecorded(labs, [series("ada-east", { granted: [4] })], nodes, "granted")).toEqual([])
  })
})
