import { readFileSync } from "node:fs"
import * as z from "zod/mini"
import { type Change, changeSchema } from "#model/change.ts"
import { bundleIndexSchema, type DataPackage, dataPackageSchema } from "#model/org.ts"
import { parseFile } from "#model/records.ts"

/** An organisation as the build knows it. */
export interface Bundle {
  org: string
  descriptor: DataPackage
  /** newest first; empty where the bundle keeps no change log */
  changes: readonly Change[]
}

/** The shipped bundles in the order of the index. A broken file stops the build, naming file, place and rule. */
export function readBundles(folder = "public/data"): Bundle[] {
  const read = (path: string): unknown => JSON.parse(readFileSync(`${folder}/${path}`, "utf8"))
  const { orgs } = parseFile(bundleIndexSchema, read("index.json"), "index.json")
  return orgs.map((org) => {
    const path = `${org}/datapackage.json`
    const descriptor = parseFile(dataPackageSchema, read(path), path)
    const hasLog = descriptor.resources.some(({ name }) => name === "changes")
    const log = `${org}/changes.json`
    return { org, descriptor, changes: hasLog ? parseFile(z.array(changeSchema), read(log), log) : [] }
  })
}
