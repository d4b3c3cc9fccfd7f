import { existsSync } from "node:fs"
import { describe, expect, it } from "vitest"
import * as listing from "#app/features.ts"
import { FROZEN, openFrozen, readFrozen } from "#testing/frozen.ts"
import { listVersionedFiles } from "./data-versions.ts"
import { listEmbeds } from "./static-pages.ts"

describe("listVersionedFiles", () => {
  const files = listVersionedFiles(FROZEN)

  it("has every file of every organisation under its present version", () => {
    const { version } = readFrozen<{ version: string }>("meta/datapackage.json")
    const names = files.map(({ fileName }) => fileName)
    expect(names).toContain(`data/meta/v/${version}/people.json`)
    expect(names).toContain(`data/meta/v/${version}/datapackage.json`)
    expect(names.some((name) => name.startsWith("data/helios-earth/v/"))).toBe(true)
  })

  it("names files that are there, each once", () => {
    expect(files.filter(({ source }) => !existsSync(source))).toEqual([])
    expect(new Set(files.map(({ fileName }) => fileName)).size).toBe(files.length)
  })
})

const embeds = await listEmbeds(listing, openFrozen())

describe("listEmbeds", () => {
  const paths = embeds.map((page) => page.path)

  it("has of each organisation the figures that its data can show", () => {
    expect(paths).toEqual(expect.arrayContaining(["embed/meta/granted", "embed/meta/authors"]))
    expect(paths).toContain("embed/helios-earth/clusters")
    expect(paths).not.toContain("embed/meta/clusters")
    expect(paths).not.toContain("embed/helios-earth/authors")
  })

  it("marks each as a part of another page, so that indexes leave it out", () => {
    expect(embeds.every((page) => page.partOf !== undefined)).toBe(true)
  })
})
