import { describe, expect, it } from "vitest"
import { allocationFileSchema } from "./allocation.ts"
import { labSchema } from "./lab.ts"
import { BrokenFileError, parseFile, parseRecords } from "./records.ts"
import { findDanglingReferences } from "./references.ts"
import { sourceSchema } from "./source.ts"

const lab = { id: "north", name: "North", parent: null, kind: "lab", sources: ["minutes"] }
const source = {
  id: "minutes",
  title: "Minutes",
  publisher: "Us",
  url: null,
  published: "2031-03",
  kind: "news",
  lang: "en",
}

describe("parseRecords", () => {
  it("takes an empty list", () => {
    expect(parseRecords(labSchema, [], "labs.json")).toEqual({ records: [], rejected: [] })
  })

  it("throws for a file that is no list, naming it", () => {
    expect(() => parseRecords(labSchema, { labs: [] }, "labs.json")).toThrow(
      "labs.json: the file is not a list of records",
    )
  })

  it("keeps an unknown key", () => {
    expect(parseRecords(labSchema, [{ ...lab, motto: "red" }], "labs.json").records[0]).toHaveProperty(
      "motto",
      "red",
    )
  })

  it.each([
    ["a missing name", { ...lab, name: undefined }, "name", "nothing"],
    ["a date that is none", { ...lab, from: "June 2023" }, "from", '"June 2023"'],
    ["no source", { ...lab, sources: [] }, "sources", "[]"],
  ])("leaves out a record with %s and names file, record, path, rule and value", (_, broken, path, value) => {
    const { records, rejected } = parseRecords(labSchema, [broken, { ...lab, id: "south" }], "labs.json")
    expect(records.map((record) => record.id)).toEqual(["south"])
    expect(rejected).toMatchObject([{ file: "labs.json", record: "north", path, value }])
    expect(rejected[0]?.rule).not.toBe("")
  })

  it("refuses a link that is not http or https", () => {
    const { rejected } = parseRecords(
      sourceSchema,
      [{ ...source, url: "javascript:alert(1)" }],
      "sources.json",
    )
    expect(rejected).toMatchObject([{ path: "url", rule: "is not a web address (http or https)" }])
  })
})

describe("parseFile", () => {
  it("names file, path and rule", () => {
    const file = {
      unit: "gpu",
      step: "day",
      basis: "measured",
      periods: ["2020-04-31"],
      series: [],
      anomalies: [],
      sources: ["a"],
    }
    expect(() => parseFile(allocationFileSchema, file, "allocations.json")).toThrow(BrokenFileError)
    expect(() => parseFile(allocationFileSchema, file, "allocations.json")).toThrow(
      "allocations.json: periods.0 is not a day",
    )
  })

  it("refuses a series that is shorter than its periods", () => {
    const file = {
      unit: "gpu",
      step: "day",
      basis: "measured",
      periods: ["2020-04-01"],
      anomalies: [],
      sources: ["a"],
    }
    const series = [{ lab: "north", granted: [] }]
    expect(() => parseFile(allocationFileSchema, { ...file, series }, "allocations.json")).toThrow(
      "as long as its periods",
    )
  })
})

describe("findDanglingReferences", () => {
  it("names file, record, path and the id that leads nowhere", () => {
    const broken = {
      ...lab,
      kind: "lab" as const,
      leaders: [{ name: "A", role: "head", from: null, to: null, sources: ["gone"] }],
    }
    expect(findDanglingReferences({ labs: [broken], sources: [source] })).toEqual([
      { file: "labs.json", record: "north", path: "leaders.0.sources", id: "gone", target: "sources" },
    ])
  })

  it("seeks the lab or team that a scheduler tells of", () => {
    const told = {
      asOf: "2031-03-01",
      budget: null,
      fairShare: null,
      waits: null,
      reasons: [],
      waitingNow: null,
    }
    const scheduler = ["north", "south"].map((id) => ({ ...told, id, sources: ["minutes"] }))
    const labs = [{ ...lab, kind: "lab" as const }]
    expect(findDanglingReferences({ labs, scheduler, sources: [source] })).toEqual([
      { file: "scheduler.json", record: "south", path: "id", id: "south", target: "labs" },
    ])
  })
})
