import { strFromU8, unzipSync } from "fflate"
import { describe, expect, it } from "vitest"
import * as z from "zod"
import { toCsv } from "./csv.ts"
import { toPackageZip } from "./data-package.ts"
import { exported } from "./exported.fixture.ts"
import { toWideGrid } from "./grid.ts"

/* The rules of Data Package 2.0, Data Resource 2.0 and Table Schema 2.0 that concern what we write. */
const NAME = z.string().regex(/^[a-z0-9._-]+$/)
const link = z.strictObject({ title: z.string().optional(), path: z.string().optional() })
const fieldSchema = z.strictObject({
  name: z.string().min(1),
  type: z.enum(["string", "number", "integer", "date", "yearmonth"]),
  title: z.string(),
  unit: z.string().optional(),
})
const packageSchema = z.strictObject({
  $schema: z.literal("https://datapackage.org/profiles/2.0/datapackage.json"),
  name: NAME,
  title: z.string(),
  description: z.string(),
  homepage: z.url(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  created: z.iso.datetime(),
  contributors: z.array(z.strictObject({ title: z.string(), roles: z.array(z.string()) })).min(1),
  sources: z.array(link).min(1),
  licenses: z
    .array(z.strictObject({ name: z.string().regex(/^[-a-zA-Z0-9._]+$/), title: z.string(), path: z.url() }))
    .min(1),
  resources: z
    .array(
      z.strictObject({
        name: NAME,
        type: z.literal("table"),
        // relative, without `..`
        path: z.string().regex(/^(?!\/)(?!.*\.\.)[\w./-]+$/),
        title: z.string(),
        format: z.literal("csv"),
        mediatype: z.literal("text/csv"),
        encoding: z.literal("utf-8"),
        bytes: z.int(),
        hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
        schema: z.strictObject({
          $schema: z.literal("https://datapackage.org/profiles/2.0/tableschema.json"),
          fields: z.array(fieldSchema).min(1),
          missingValues: z.array(z.string()),
        }),
      }),
    )
    .min(1),
  powerDraw: z.strictObject({
    basis: z.array(z.string()),
    scenario: z.boolean(),
    whatIf: z.boolean(),
    language: z.string(),
  }),
})

const open = async (more = {}) => {
  const files = unzipSync(await toPackageZip(exported(more)))
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  return { files, text, descriptor: packageSchema.parse(JSON.parse(text("datapackage.json"))) }
}

describe("toPackageZip", () => {
  it("holds a descriptor that keeps the rules, the CSV it describes, a README and a citation", async () => {
    const { files, text, descriptor } = await open()
    expect(Object.keys(files).toSorted()).toEqual([
      "CITATION.cff",
      "README.md",
      "data.csv",
      "datapackage.json",
    ])
    const [resource] = descriptor.resources
    expect(resource?.bytes).toBe(files["data.csv"]?.length)
    expect(text("data.csv")).toBe(toCsv(toWideGrid(exported()), { header: "keys" }))
    expect(text("data.csv").split("\r\n")[0]).toBe(resource?.schema.fields.map(({ name }) => name).join(","))
    expect(text("README.md")).toContain("Source: a paper")
    expect(text("CITATION.cff")).toContain('version: "1.0.0"')
  })

  it("gives each column the narrowest type that its cells have", async () => {
    const { descriptor } = await open()
    expect(descriptor.resources[0]?.schema.fields.map(({ name, type }) => [name, type])).toEqual([
      ["month", "yearmonth"],
      ["lab", "string"],
      ["gpus", "integer"],
      ["rate", "number"],
      ["basis", "string"],
    ])
  })

  it("says of a scenario in name, metadata, table and README that it is one", async () => {
    const { descriptor, text } = await open({
      isScenario: true,
      bases: ["scenario"],
      title: "Scenario: x",
      words: { ...exported().words, stamp: "Scenario, invented" },
    })
    expect(descriptor.name).toBe(
      "scenario-power-draw-meta-granted-granted-gpus-month-2022-01-to-2022-03-1.0.0",
    )
    expect(descriptor.powerDraw).toMatchObject({ basis: ["scenario"], scenario: true })
    expect(descriptor.resources[0]?.schema.fields.at(-1)?.name).toBe("basis")
    expect(text("README.md")).toMatch(/^# Scenario: x/)
    expect(text("README.md")).toContain("Scenario, invented")
    expect(text("CITATION.cff")).toContain('title: "Scenario: x"')
  })

  it("is the same to the byte when made again on the same day", async () => {
    expect(await toPackageZip(exported())).toEqual(await toPackageZip(exported()))
  })
})
