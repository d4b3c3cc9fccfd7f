import { afterEach, describe, expect, it, vi } from "vitest"
import { fetchApi } from "#data/client.ts"
import { fileStem } from "#export/exported-figure.ts"
import { toTidyGrid, toWideGrid } from "#export/grid.ts"
import { toExportedFigure } from "#export/to-exported-figure.ts"
import { isOffered } from "#figure/feature.ts"
import { orgsAnswerSchema } from "#model/org.ts"
import { languageOf } from "#testing/language.ts"
import { findFigure, readFigure } from "#testing/read-figure.ts"
import { serve } from "#testing/serve.ts"
import { FIGURES } from "./features.ts"

/* Files of every figure: what is measured, in what unit, of what days, can be read from the file alone. */

serve()
const { orgs } = await fetchApi("/orgs", orgsAnswerSchema)
const meta = orgs.find(({ id }) => id === "meta") ?? expect.fail("no meta")
const labs = { meta: "fair-paris" }
const cases = orgs.flatMap((org) =>
  FIGURES.filter((listing) => isOffered(listing, org)).map(
    (listing) => [`${org.id}/${listing.page}#${listing.id}`, listing, org] as const,
  ),
)

/** A figure of an organisation as it leaves the site, `null` where it shows nothing. */
async function take(
  listing: (typeof FIGURES)[number],
  org: typeof meta,
  search: Record<string, string> = {},
) {
  serve()
  const { figure, view } = await readFigure(listing, org, search)
  if (view === null) return null
  const language = languageOf()
  const facts = { id: listing.id, org: org.id, words: figure.words(view, language), dataVersion: org.version }
  return toExportedFigure(facts, { org, sources: null, url: "", accessed: "2026-11-28" }, language)
}

/** The same of a figure of meta, which must show something. */
async function takeMeta(id: string, search: Record<string, string> = {}) {
  return (await take(findFigure(id), meta, search)) ?? expect.fail(`${id} shows nothing`)
}

afterEach(() => vi.unstubAllGlobals())

describe.each(cases)("%s", (_, listing, org) => {
  it("names its measure, and the unit of every number", async () => {
    const lab = labs[org.id as keyof typeof labs] ?? "vc6YE"
    const exported = await take(listing, org, listing.page === "team" ? { lab } : {})
    if (exported === null) return
    expect(exported.file[0]).toMatch(/^[a-z][a-z0-9-]+$/)
    expect(fileStem(exported)).toMatch(/^[a-z0-9.-]+$/)
    const bare = exported.table.columns.filter(({ numeric, unit }) => numeric && unit === undefined)
    expect(bare.map(({ key }) => key)).toEqual([])
    const { fields, rows } = toWideGrid(exported)
    expect(fields.some(({ key }) => key === "basis")).toBe(true)
    expect(rows.every((row) => row.length === fields.length)).toBe(true)
  })
})

describe("files of GPUs per lab", () => {
  it("are told apart by name and by their heads, whatever is chosen", async () => {
    const choices = [
      {},
      { measure: "used", view: "share", step: "week" },
      { unit: "gpu-hours" },
      { labs: "fair-us~fair-paris" },
      { from: "2023-01-01", to: "2023-08-18" },
    ]
    const taken = await Promise.all(choices.map((choice) => takeMeta("allocation", choice)))
    const names = taken.map(fileStem)
    expect(new Set(names).size).toBe(names.length)
    expect(names.slice(0, 2)).toEqual([
      expect.stringMatching(/^scenario-power-draw-meta-allocation-granted-gpus-month-2021-10-to-2023-08-/),
      expect.stringMatching(/^scenario-power-draw-meta-allocation-used-share-week-/),
    ])
    expect(names[3]).toMatch(/-fair-us-fair-paris-\d/)
    expect(names[4]).toContain("-month-2023-01-to-2023-08-")
    const heads = taken.map((exported) => toWideGrid(exported).fields[1]?.title)
    expect(heads.slice(0, 3)).toEqual([
      "FAIR US (GPUs granted, mean)",
      "FAIR US (share of all GPUs used, 0–1)",
      "FAIR US (GPU-hours granted)",
    ])
  })

  it("tell what nobody holds and capacity from labs, and call nothing of a scenario reported", async () => {
    const exported = await takeMeta("allocation")
    const titles = toWideGrid(exported).fields.map(({ title }) => title)
    expect(titles).toContain("Capacity (GPUs of all labs together, scenario built on reported figures)")
    expect(titles.find((title) => title.startsWith("not granted"))).toMatch(
      /of the capacity granted to no lab/,
    )
    const tidy = toTidyGrid(exported) ?? expect.fail("no tidy form")
    const basis = tidy.fields.findIndex(({ key }) => key === "basis")
    expect(new Set(tidy.rows.map((row) => row[basis]))).toEqual(new Set(["scenario"]))
  })

  it("flag the month that is not over, and add up as the page says: capacity = labs + idle", async () => {
    const { fields, rows } = toWideGrid(await takeMeta("allocation"))
    const at = (key: string) => fields.findIndex((field) => field.key === key)
    const last = rows.at(-1) ?? []
    expect(["period", "days_recorded", "days_in_period", "is_partial"].map((key) => last[at(key)])).toEqual([
      "2023-08",
      18,
      31,
      "yes",
    ])
    for (const row of rows) {
      const parts = fields.flatMap(({ key, unit }, index) =>
        unit === "GPU" && key !== "capacity" ? [Number(row[index] ?? 0)] : [],
      )
      const sum = parts.reduce((total, part) => total + part, 0)
      expect(Math.abs(sum - Number(row[at("capacity")]))).toBeLessThanOrEqual(0.05 * (parts.length + 1))
    }
  })
})

describe("the file of the ledger", () => {
  it.each([{}, { lab: "fair-paris" }, { outcome: "appealed" }])(
    "of %j has the decisions that its page counts, and those it says no longer hold",
    async (search) => {
      const exported = await takeMeta("ledger", search as Record<string, string>)
      const count = Number(/(\d+) decisions?/.exec(exported.sentence)?.[1])
      const replaced = Number(/(\d+) no longer hold/.exec(exported.subtitle)?.[1] ?? 0)
      expect(toWideGrid(exported).rows.length).toBe(count + replaced)
    },
  )
})
