import { describe, expect, it } from "vitest"
import type { LabNode } from "#model/lab-node.ts"
import { allocations, granted } from "#testing/allocation-builders.ts"
import { type ChooserSort, toChooserView } from "./chooser-view.ts"

const node = (id: string, more: Partial<LabNode> = {}) =>
  ({ id, name: id, parent: null, kind: "lab", allocated: true, sources: [], ...more }) as LabNode
const team = (id: string, parent: string) => node(id, { parent, kind: "team", allocated: false })
const NODES = [node("vc10"), node("vc9"), node("Paris"), team("Vision", "Paris"), team("Speech", "Paris")]
const RECORD = allocations(["2020-04", "2020-05"], [granted("vc10", 8, 16), granted("vc9", 64, null)])
const NAMES = { label: (id: string) => id, short: (id: string) => id }

const find = (q: string, sort: ChooserSort = "name", nodes = NODES) =>
  toChooserView(nodes, RECORD, NAMES, { q, sort })
const ids = (...args: Parameters<typeof find>) => find(...args).labs.map(({ id }) => id)

describe("toChooserView", () => {
  it("has nothing to choose where there is no lab, and none where nothing is found", () => {
    expect(find("", "name", [])).toMatchObject({ labs: [], of: 0 })
    expect(find("mars")).toMatchObject({ labs: [], of: 3 })
  })

  it("is in the order of names, numbers in them as numbers", () => {
    expect(ids("")).toEqual(["Paris", "vc9", "vc10"])
  })

  it("puts the largest grant of the last month first, and who holds none then last", () => {
    expect(find("", "grant").month).toBe("2020-05")
    expect(find("", "grant").labs.map(({ id, granted: gpus }) => [id, gpus])).toEqual([
      ["vc10", 16],
      ["Paris", null],
      ["vc9", null],
    ])
  })

  it("finds by any part of a name, whatever its case; a lab with all its teams, a team with its lab", () => {
    expect(ids("VC")).toEqual(["vc9", "vc10"])
    expect(find(" paris ").labs[0]?.parts).toHaveLength(2)
    expect(find("vis").labs).toMatchObject([{ id: "Paris", parts: [{ id: "Vision" }] }])
  })
})
