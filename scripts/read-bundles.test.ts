import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { FROZEN } from "#testing/frozen.ts"
import { readBundles } from "./read-bundles.ts"

let folder = ""

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bundles-"))
  cpSync(FROZEN, folder, { recursive: true })
})

afterEach(() => rmSync(folder, { recursive: true }))

function change(file: string, edit: (records: { id: string; sources: string[] }[]) => void) {
  const path = join(folder, file)
  const records = JSON.parse(readFileSync(path, "utf8"))
  edit(records)
  writeFileSync(path, JSON.stringify(records))
}

describe("readBundles", () => {
  it("reads every organisation of the index", () => {
    expect(readBundles(folder).map(({ org }) => org)).toEqual(["meta", "helios-earth"])
  })

  it("stops the build at a record whose source is missing, naming file, record and id", () => {
    change("meta/events.json", ([first]) => first?.sources.push("never-printed"))
    expect(() => readBundles(folder)).toThrow(
      /meta\/events\.json, .*: sources names “never-printed”, which sources\.json/,
    )
  })

  it("stops the build where a source that is named was taken away", () => {
    change("meta/sources.json", (records) => {
      records.splice(
        records.findIndex(({ id }) => id === "llama-paper"),
        1,
      )
    })
    expect(() => readBundles(folder)).toThrow("“llama-paper”")
  })
})
