import { afterEach, describe, expect, it, vi } from "vitest"
import { fetchApi } from "#data/client.ts"
import { isOffered } from "#figure/feature.ts"
import { orgsAnswerSchema } from "#model/org.ts"
import { languageOf } from "#testing/language.ts"
import { readFigure } from "#testing/read-figure.ts"
import { serve } from "#testing/serve.ts"
import { FIGURES } from "./features.ts"

/* Every figure of every organisation, as words: no value without its basis and its source, in either language. */

serve()
const { orgs } = await fetchApi("/orgs", orgsAnswerSchema)
const labs = { meta: "fair-paris" }
const cases = orgs.flatMap((org) =>
  FIGURES.filter((listing) => isOffered(listing, org)).map(
    (listing) => [`${org.id}/${listing.page}#${listing.id}`, listing, org] as const,
  ),
)

afterEach(() => vi.unstubAllGlobals())

describe.each(cases)("%s", (_, listing, org) => {
  it("names bases and source, and leaves no cell of its table empty", async () => {
    serve()
    const lab = labs[org.id as keyof typeof labs] ?? "vc6YE"
    const { figure, view } = await readFigure(listing, org, listing.page === "team" ? { lab } : {})
    if (view === null) return
    for (const locale of ["en", "zh"] as const) {
      const { sentence, subtitle, bases, source, table } = figure.words(view, languageOf(locale))
      expect([sentence, subtitle, table.caption].filter((text) => text.trim() === "")).toEqual([])
      expect(bases.length).toBeGreaterThan(0)
      expect(source.some(({ text = "", ids = [] }) => text !== "" || ids.length > 0)).toBe(true)
      const empty = table.rows.flatMap(({ id, cells }) =>
        table.columns
          .filter(({ key }) => cells[key] === "" || cells[key] === undefined)
          .map(({ key }) => [id, key]),
      )
      expect(empty).toEqual([])
    }
  })

  it("has rows that are told apart, so that an address can name one", async () => {
    serve()
    const lab = labs[org.id as keyof typeof labs] ?? "vc6YE"
    const { figure, view } = await readFigure(listing, org, listing.page === "team" ? { lab } : {})
    if (view === null) return
    const ids = figure.words(view, languageOf("en")).table.rows.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
})
