import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { basename, dirname, join, resolve } from "node:path"
import { type BundleFiles, type KeptBundle, toBundle } from "#importers/bundle.ts"
import { fromBundle } from "#importers/from-bundle.ts"
import { mergeRecords } from "#importers/merge.ts"
import type { ImportedRecord } from "#importers/record.ts"

export interface Written {
  version: string
  days: number
  /** days that were not there before */
  added: number
  /** false where the bundle said all of it already: then nothing was written */
  isNew: boolean
  /** the index that lists the organisation from now on; `null` = it did, or there is none */
  listedIn: string | null
}

/** Writes a bundle, over the one that stands in the folder: its days stay, new ones are added. */
export function writeBundle(
  record: ImportedRecord,
  folder: string,
  name: string | null,
  today: string,
): Written {
  const id = basename(resolve(folder))
  const kept = readKept(folder)
  const whole = kept === null ? record : mergeRecords(kept.record, record)
  const facts = {
    id,
    name: name ?? kept?.name ?? id,
    created: today,
    version: nextVersion(kept?.version ?? null),
  }
  const files = toBundle(whole, facts, kept?.bundle)
  const before = kept?.record.days.length ?? 0
  const told = { days: whole.days.length, added: whole.days.length - before }
  if (kept !== null && JSON.stringify(files["allocations.json"]) === JSON.stringify(kept.allocations))
    return { ...told, version: kept.version, isNew: false, listedIn: null }
  mkdirSync(folder, { recursive: true })
  writeFiles(folder, files)
  return { ...told, version: facts.version, isNew: true, listedIn: addToIndex(folder, id) }
}

interface Kept {
  record: ImportedRecord
  name: string
  version: string
  allocations: unknown
  bundle: KeptBundle
}

function readKept(folder: string): Kept | null {
  const read = (file: string): unknown => {
    const path = join(folder, file)
    return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined
  }
  if (read("datapackage.json") === undefined) return null
  const { version, powerDraw } = read("datapackage.json") as {
    version: string
    powerDraw: { label: { en: string } }
  }
  return {
    record: fromBundle(read),
    ...{ name: powerDraw.label.en, version },
    allocations: read("allocations.json"),
    bundle: {
      sources: (read("sources.json") ?? []) as KeptBundle["sources"],
      changes: (read("changes.json") ?? []) as KeptBundle["changes"],
    },
  }
}

/** New days are an addition: 1.0.0, 1.1.0, 1.2.0. */
function nextVersion(version: string | null): string {
  if (version === null) return "1.0.0"
  const [major = "1", minor = "0"] = version.split(".")
  return `${major}.${Number(minor) + 1}.0`
}

/** Each file appears whole or not at all; the descriptor last, for it names the others. */
function writeFiles(folder: string, files: BundleFiles): void {
  const { "datapackage.json": descriptor, ...rest } = files
  const texts = Object.entries(rest).map(([name, value]) => [name, `${JSON.stringify(value)}\n`] as const)
  for (const [name, text] of texts) writeWhole(join(folder, name), text)
  const textOf = new Map(texts)
  const resources = descriptor.resources.map((resource) => {
    const bytes = Buffer.from(textOf.get(resource.path) ?? "")
    const hash = `sha256:${createHash("sha256").update(bytes).digest("hex")}`
    return { ...resource, bytes: bytes.length, hash }
  })
  writeWhole(join(folder, "datapackage.json"), `${JSON.stringify({ ...descriptor, resources }, null, 2)}\n`)
}

function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.new`, text)
  renameSync(`${path}.new`, path)
}

/** A folder beside an `index.json` is listed in it. */
function addToIndex(folder: string, id: string): string | null {
  const path = join(dirname(resolve(folder)), "index.json")
  if (!existsSync(path)) return null
  const index = JSON.parse(readFileSync(path, "utf8")) as { orgs: string[] }
  if (index.orgs.includes(id)) return null
  writeWhole(path, `${JSON.stringify({ ...index, orgs: [...index.orgs, id] }, null, 2)}\n`)
  return path
}
