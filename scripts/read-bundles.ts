import { readFileSync } from "node:fs"
import * as z from "zod/mini"
import { type Change, changeSchema } from "#model/change.ts"
import { bundleIndexSchema, type DataPackage, dataPackageSchema } from "#model/data-package.ts"
import { parseFile } from "#model/records.ts"
import { findDanglingReferences } from "#model/references.ts"

/** An organisation as the build knows it. */
export interface Bundle {
  org: string
  descriptor: DataPackage
  /** newest first; empty where the bundle keeps no change log */
  changes: readonly Change[]
}

/** Files whose records name each other by id. */
const LINKED = [
  ...["labs", "papers", "people", "projects", "clusters", "events", "claims", "context", "sources"],
  "scheduler",
]

/** Throws an `Error` that names the first id that leads nowhere: a number without its source must not be shipped. */
function checkReferences(org: string, descriptor: DataPackage, read: (path: string) => unknown): void {
  const files = descriptor.resources.filter(({ name }) => LINKED.includes(name))
  const records = Object.fromEntries(files.map(({ name, path }) => [name, read(`${org}/${path}`)]))
  const [dangling] = findDanglingReferences(records)
  if (dangling === undefined) return
  const { file, record, path, id, target } = dangling
  throw new Error(`${org}/${file}, ${record}: ${path} names “${id}”, which ${target}.json does not have`)
}

/** The shipped bundles in the order of the index. A broken file stops the build, naming file, place and rule. */
export function readBundles(folder = "public/data"): Bundle[] {
  const read = (path: string): unknown => JSON.parse(readFileSync(`${folder}/${path}`, "utf8"))
  const { orgs } = parseFile(bundleIndexSchema, read("index.json"), "index.json")
  return orgs.map((org) => {
    const path = `${org}/datapackage.json`
    const descriptor = parseFile(dataPackageSchema, read(path), path)
    checkReferences(org, descriptor, read)
    const hasLog = descriptor.resources.some(({ name }) => name === "changes")
    const log = `${org}/changes.json`
    return { org, descriptor, changes: hasLog ? parseFile(z.array(changeSchema), read(log), log) : [] }
  })
}
