import { afterEach, describe, expect, it, vi } from "vitest"
import { fetchApi } from "#data/client.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import { orgsAnswerSchema } from "#model/org.ts"
import type { Source } from "#model/source.ts"
import { languageOf } from "#testing/language.ts"
import { findFigure, readFigure } from "#testing/read-figure.ts"
import { serve } from "#testing/serve.ts"
import { toExportedFigure } from "./to-exported-figure.ts"

const source = (id: string, url: string | null): Source => ({
  ...{ id, url, title: id, published: "2023", kind: "press", lang: "en" },
  publisher: `Press ${id}`,
})
const sources = [
  source("a", "https://example.org/a"),
  source("b", null),
  source("c", "http://example.org/c"),
  source("d", "javascript:alert(1)"),
]
const around = { org: undefined, sources, url: "https://example.org/meta#gap", accessed: "2026-11-28" }
const words: FigureWords = {
  file: ["granted-gpus"],
  sentence: "FAIR US holds 40 GPUs",
  subtitle: "GPUs per lab",
  table: { caption: "GPUs", columns: [], rows: [] },
  source: [],
  bases: ["reported"],
}
const exportOf = (more: Partial<FigureWords>, surroundings = {}, locale: "en" | "zh" = "en") =>
  toExportedFigure(
    { id: "gap", org: "meta", words: { ...words, ...more }, dataVersion: "1.0.0" },
    { ...around, ...surroundings },
    languageOf(locale),
  )

afterEach(() => vi.unstubAllGlobals())

describe("toExportedFigure", () => {
  it("has no notes where there are none, and all of them in their order, with what the data says", () => {
    expect(exportOf({}).notes).toBeNull()
    const notes = [
      { id: "1", text: "Left out: 9 May 2020.", original: "A glitch." },
      { id: "2", text: "How it is made.", summary: "Method" },
    ]
    expect(exportOf({ notes }).notes).toBe("Left out: 9 May 2020. A glitch. How it is made.")
  })

  it.each([
    ["nothing", [], "Source:"],
    ["words alone", [{ text: "our own count" }], "Source: our own count"],
    ["few sources", [{ ids: ["a", "b"] }], "Source: Press a; Press b"],
    [
      "many sources",
      [{ text: "from", ids: ["a", "b", "c", "d"], most: 2 }],
      "Source: from Press a; Press b and 2 more",
    ],
    ["two stretches", [{ ids: ["a"] }, { text: "hours:", ids: ["b"] }], "Source: Press a; hours: Press b"],
    ["an unknown source", [{ text: "from", ids: ["zz"] }], "Source: from"],
  ])("names %s", (_, parts, line) => {
    expect(exportOf({ source: parts }).source).toBe(line)
  })

  it("names sources by their ids where the organisation lists none", () => {
    expect(exportOf({ source: [{ ids: ["a", "b"] }] }, { sources: null }).source).toBe("Source: a; b")
  })

  it("links to every source that has an address on the web, named or counted", () => {
    const { sourceLinks } = exportOf({ source: [{ ids: ["a", "b", "c", "d"], most: 1 }] })
    expect(sourceLinks).toEqual([
      { title: "Press a", path: "https://example.org/a" },
      { title: "Press c", path: "http://example.org/c" },
    ])
  })

  it.each([
    ["a record", {}, "FAIR US holds 40 GPUs", false],
    ["a scenario", { bases: ["derived", "scenario"] as const }, "Scenario: FAIR US holds 40 GPUs", true],
    ["a what-if", { isWhatIf: true }, "What-if, not data: FAIR US holds 40 GPUs", true],
  ])("says in the title of %s what it is", (_, more, title, isScenario) => {
    expect(exportOf(more)).toMatchObject({ title, isScenario, sentence: "FAIR US holds 40 GPUs" })
  })

  it("is the same whether drawing or table shows, for it reads neither: the day left out is in it", async () => {
    serve()
    const { orgs } = await fetchApi("/orgs", orgsAnswerSchema)
    const helios = orgs.find(({ id }) => id.startsWith("helios"))
    if (helios === undefined) return expect.fail("no figure of a record")
    const { figure, view } = await readFigure(findFigure("gap"), helios)
    expect(exportOf(figure.words(view, languageOf("en"))).notes).toMatch(/ Left out: 9 May 2020\./)
    expect(exportOf(figure.words(view, languageOf("zh")), {}, "zh").notes).toMatch(/ 未计入：2020年5月9日。/)
  })
})
