import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import type * as z from "zod/mini"
import { allocationFileSchema } from "./allocation.ts"
import { changeSchema } from "./change.ts"
import { claimSchema } from "./claim.ts"
import { clusterSchema } from "./cluster.ts"
import { contextSchema } from "./context.ts"
import { eventSchema } from "./event.ts"
import { labSchema } from "./lab.ts"
import { bundleIndexSchema, dataPackageSchema } from "./org.ts"
import { paperSchema } from "./paper.ts"
import { personSchema } from "./person.ts"
import { projectSchema } from "./project.ts"
import { parseFile, parseRecords } from "./records.ts"
import { type Bundle, findDanglingReferences } from "./references.ts"
import { sourceSchema } from "./source.ts"

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
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(`public/data/${path}`, "utf8"))
}

const { orgs } = parseFile(bundleIndexSchema, readJson("index.json"), "index.json")

describe.each(orgs)("the bundle %s", (org) => {
  const descriptor = parseFile(dataPackageSchema, readJson(`${org}/datapackage.json`), "datapackage.json")
  const files = descriptor.resources
    .map((resource) => resource.name)
    .filter((name) => name in SCHEMAS) as (keyof typeof SCHEMAS)[]

  it.each(files)("has no broken record in %s.json", (file) => {
    const { rejected } = parseRecords(
      SCHEMAS[file] as z.ZodMiniType,
      readJson(`${org}/${file}.json`),
      `${file}.json`,
    )
    expect(rejected).toEqual([])
  })

  it.each(files)("has no key in %s.json that its schema does not know", (file) => {
    const known = new Set(Object.keys(SCHEMAS[file].shape))
    const records = readJson(`${org}/${file}.json`) as object[]
    expect(records.flatMap((record) => Object.keys(record).filter((key) => !known.has(key)))).toEqual([])
  })

  it("has unique ids, and every source, person, lab and project id resolves", () => {
    const bundle = Object.fromEntries(files.map((file) => [file, readJson(`${org}/${file}.json`)])) as Bundle
    expect(findDanglingReferences(bundle)).toEqual([])
    for (const records of Object.values(bundle)) {
      const ids = (records as { id: string }[]).map((record) => record.id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it("states the true size and hash of each of its files", () => {
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = readFileSync(`public/data/${org}/${path}`)
      const digest = createHash("sha256").update(content).digest("hex")
      expect([path, bytes, hash]).toEqual([path, content.length, `sha256:${digest}`])
    }
  })

  it("has allocations that fit their schema, of labs that exist", () => {
    if (!descriptor.resources.some((resource) => resource.name === "allocations")) return
    const file = parseFile(allocationFileSchema, readJson(`${org}/allocations.json`), "allocations.json")
    const labs = new Set((readJson(`${org}/labs.json`) as { id: string }[]).map((lab) => lab.id))
    expect(file.series.filter((series) => !labs.has(series.lab))).toEqual([])
  })
})
