import * as fc from "fast-check"
import { strFromU8, unzipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { languageOf } from "#testing/language.ts"
import { exported } from "./exported.fixture.ts"
import { fileStem } from "./exported-figure.ts"
import { type ExportedPage, nameSheets, toPageXlsx, toPageZip, toWhole } from "./exported-page.ts"

const language = languageOf()
const page = (more: Partial<ExportedPage> = {}): ExportedPage => ({
  path: "allocation",
  title: "Asked, granted, used",
  url: "https://example.org/meta/allocation/",
  figures: [
    { name: "GPUs per lab", exported: exported({ figure: "allocation", title: "A" }) },
    {
      name: "Idle",
      exported: exported({ figure: "idle", title: "Scenario: B", isScenario: true, bases: ["scenario"] }),
    },
  ],
  leftOut: ["Energy"],
  ...more,
})

describe("toWhole", () => {
  it("is nothing where no figure has anything to show", async () => {
    expect(toWhole(page({ figures: [] }), language)).toBeNull()
    expect(await toPageZip(page({ figures: [] }), language)).toBeNull()
  })

  it("is a scenario as soon as one figure is, in its title and its name", () => {
    const whole = toWhole(page(), language)
    expect(whole).toMatchObject({ title: "Scenario: Asked, granted, used", bases: ["measured", "scenario"] })
    expect(whole === null ? "" : fileStem(whole)).toBe("scenario-power-draw-meta-allocation-page-1.0.0")
    const plain = toWhole(page({ figures: page().figures.slice(0, 1) }), language)
    expect(plain).toMatchObject({ title: "Asked, granted, used", isScenario: false })
  })

  it("is a what-if before it is a scenario", () => {
    const moved = exported({ isWhatIf: true, isScenario: true })
    const whole = toWhole(page({ figures: [{ name: "x", exported: moved }] }), language)
    expect(whole?.title).toMatch(/^What-if, not data: /)
    expect(whole === null ? "" : fileStem(whole)).toMatch(/^what-if-/)
  })

  it("names what was left out, and each source once", () => {
    const whole = toWhole(page(), language)
    expect(whole?.notes).toBe("Left out, since they had nothing to show: Energy.")
    expect(whole?.sourceLinks).toHaveLength(1)
  })
})

describe("toPageZip", () => {
  it("holds one CSV for each figure, described, and one README", async () => {
    const files = unzipSync((await toPageZip(page(), language)) ?? new Uint8Array())
    expect(Object.keys(files).toSorted()).toEqual([
      "CITATION.cff",
      "README.md",
      "allocation.csv",
      "datapackage.json",
      "idle.csv",
    ])
    const descriptor = JSON.parse(strFromU8(files["datapackage.json"] ?? new Uint8Array()))
    expect(
      descriptor.resources.map(({ name, path }: { name: string; path: string }) => [name, path]),
    ).toEqual([
      ["allocation", "allocation.csv"],
      ["idle", "idle.csv"],
    ])
    expect(descriptor).toMatchObject({ powerDraw: { scenario: true }, homepage: page().url })
    const readme = strFromU8(files["README.md"] ?? new Uint8Array())
    expect(readme.match(/^#+ .*/gm)).toEqual(["# Scenario: Asked, granted, used", "## A", "## Scenario: B"])
    expect(readme).toContain("Left out, since they had nothing to show: Energy.")
  })
})

describe("toPageXlsx", () => {
  it("has a sheet for each figure and one of sources and notes", async () => {
    const blob = await toPageXlsx(page(), language)
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
    const workbook = strFromU8(files["xl/workbook.xml"] ?? new Uint8Array())
    const names = [...workbook.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name)
    expect(names).toEqual(["GPUs per lab", "Idle", "Sources and notes"])
    const texts = strFromU8(files["xl/sharedStrings.xml"] ?? new Uint8Array())
    for (const said of ["Scenario: Asked, granted, used", "Energy", "Scenario: B"])
      expect(texts).toContain(said)
  })
})

describe("nameSheets", () => {
  it("gives names that Excel takes: short, of allowed signs, each once in whatever case", () => {
    expect(nameSheets(["Idle: not granted/used", "IDLE NOT GRANTED USED"])).toEqual([
      "Idle not granted used",
      "IDLE NOT GRANTED USED (2)",
    ])
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, unit: fc.constantFrom(..."ab:/[]* ") }), { maxLength: 12 }),
        (names) => {
          const named = nameSheets(names.map((name) => `x${name}`))
          expect(new Set(named.map((name) => name.toLowerCase())).size).toBe(names.length)
          for (const name of named) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/)
        },
      ),
    )
  })
})
