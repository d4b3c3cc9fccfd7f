import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { validate } from "datapackage"
import { describe, expect, it } from "vitest"
import type * as z from "zod/mini"
import { FIGURES } from "#app/features.ts"
import { allocationFileSchema } from "#model/allocation.ts"
import { changeSchema } from "#model/change.ts"
import { claimSchema } from "#model/claim.ts"
import { clusterSchema } from "#model/cluster.ts"
import { contextSchema } from "#model/context.ts"
import { bundleIndexSchema, dataPackageSchema } from "#model/data-package.ts"
import { eventSchema } from "#model/event.ts"
import { labSchema } from "#model/lab.ts"
import { paperSchema } from "#model/paper.ts"
import { personSchema } from "#model/person.ts"
import { projectSchema } from "#model/project.ts"
import { parseFile, parseRecords } from "#model/records.ts"
import { type Bundle, findDanglingReferences } from "#model/references.ts"
import { schedulerEntrySchema } from "#model/scheduler.ts"
import { sourceSchema } from "#model/source.ts"
import { readShipped, SHIPPED } from "./read-shipped.ts"

const SCHEMAS = {
  labs: labSchema,
  papers: paperSchema,
  people: personSchema,
  projects: projectSchema,
  clusters: clusterSchema,
  events: eventSchema,
  claims: claimSchema,
  context: contextSchema,
  sources: sourceSchema,
  changes: changeSchema,
  scheduler: schedulerEntrySchema,
}

const { orgs } = parseFile(bundleIndexSchema, readShipped("index.json"), "index.json")

describe.each(orgs)("the bundle %s", (org) => {
  const descriptor = parseFile(dataPackageSchema, readShipped(`${org}/datapackage.json`), "datapackage.json")
  const files = descriptor.resources
    .map((resource) => resource.name)
    .filter((name) => name in SCHEMAS) as (keyof typeof SCHEMAS)[]

  it.each(files)("has no broken record in %s.json", (file) => {
    const { rejected } = parseRecords(
      SCHEMAS[file] as z.ZodMiniType,
      readShipped(`${org}/${file}.json`),
      `${file}.json`,
    )
    expect(rejected).toEqual([])
  })

  it.each(files)("has no key in %s.json that its schema does not know", (file) => {
    const known = new Set(Object.keys(SCHEMAS[file].shape))
    const records = readShipped(`${org}/${file}.json`) as object[]
    expect(records.flatMap((record) => Object.keys(record).filter((key) => !known.has(key)))).toEqual([])
  })

  it("has unique ids, and every source, person, lab and project id resolves", () => {
    const bundle = Object.fromEntries(
      files.map((file) => [file, readShipped(`${org}/${file}.json`)]),
    ) as Bundle
    expect(findDanglingReferences(bundle)).toEqual([])
    for (const records of Object.values(bundle)) {
      const ids = (records as { id: string }[]).map((record) => record.id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it("states its limits beside figures that there are", () => {
    const named = (descriptor.powerDraw.limits ?? []).flatMap(({ figures }) => figures)
    expect(named.filter((id) => !FIGURES.some((figure) => figure.id === id))).toEqual([])
  })

  it("has no remark that stands in English for both languages", () => {
    for (const { path } of descriptor.resources.filter((resource) => resource.path.endsWith(".json")))
      expect(readFileSync(`${SHIPPED}/${org}/${path}`, "utf8"), path).not.toMatch(/"(note|checked)": "/)
  })

  it("is valid by the validator of Frictionless Data", async () => {
    expect(await validate(descriptor)).toMatchObject({ errors: [], valid: true })
  })

  it("states the true size and hash of each of its files", () => {
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = readFileSync(`${SHIPPED}/${org}/${path}`)
      const digest = createHash("sha256").update(content).digest("hex")
      expect([path, bytes, hash]).toEqual([path, content.length, `sha256:${digest}`])
    }
  })

  it("has allocations that fit their schema, of labs that exist", () => {
    if (!descriptor.resources.some((resource) => resource.name === "allocations")) return
    const file = parseFile(allocationFileSchema, readShipped(`${org}/allocations.json`), "allocations.json")
    const labs = new Set((readShipped(`${org}/labs.json`) as { id: string }[]).map((lab) => lab.id))
    expect(file.series.filter((series) => !labs.has(series.lab))).toEqual([])
  })
})
