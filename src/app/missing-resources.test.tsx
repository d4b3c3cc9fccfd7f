import { screen, waitFor } from "@testing-library/react"
import { beforeAll, describe, expect, it } from "vitest"
import { fetchApi } from "#data/client.ts"
import { isOffered, type PageListing } from "#figure/feature.ts"
import type { Org } from "#model/org.ts"
import { orgsAnswerSchema } from "#model/org.ts"
import { readFrozen } from "#testing/frozen.ts"
import { languageOf } from "#testing/language.ts"
import { readFigure } from "#testing/read-figure.ts"
import { renderPage } from "#testing/render-figure.tsx"
import { serve } from "#testing/serve.ts"
import { FIGURES, PAGES } from "./features.ts"

/* An organisation that has everything but one resource: each taken away in turn. */

interface Descriptor {
  resources: { name: string; path: string }[]
}

/** Serves `meta` without a resource, neither listed nor there, and gives what the API says it has. */
async function serveWithout(resource: string): Promise<Org> {
  const descriptor = readFrozen<Descriptor>("meta/datapackage.json")
  const resources = descriptor.resources.filter(({ name }) => name !== resource)
  serve({
    files: { "meta/datapackage.json": { ...descriptor, resources }, [`meta/${resource}.json`]: undefined },
  })
  const { orgs } = await fetchApi("/orgs", orgsAnswerSchema)
  return orgs.find(({ id }) => id === "meta") ?? expect.fail("no meta")
}

/** What pages of one lab read from their address. */
const SEARCH = { lab: "fair-paris" }

const { resources } = readFrozen<Descriptor>("meta/datapackage.json")
// without its labs an organisation has no units to speak of: that is a broken bundle
const removable = resources.map(({ name }) => name).filter((name) => !["labs", "context"].includes(name))

async function show(page: PageListing, org: Org): Promise<void> {
  const view = renderPage(page.path, org, { figures: [] })
  expect(await screen.findByRole("heading", { level: 1 })).toBeVisible()
  await waitFor(() => expect(view.find("[aria-busy=true]"), page.path).toEqual([]))
  expect(screen.queryByRole("alert")?.textContent, page.path).toBeUndefined()
  view.unmount()
}

/** The files that each page reads where all are there: taking another away changes nothing for it. */
const reads = new Map<string, Set<string>>()

beforeAll(async () => {
  for (const page of PAGES) {
    const files = new Set<string>()
    reads.set(page.path, files)
    serve({ onRead: (path) => files.add(path) })
    const { orgs } = await fetchApi("/orgs", orgsAnswerSchema)
    const meta = orgs.find(({ id }) => id === "meta")
    if (meta !== undefined && isOffered(page, meta)) await show(page, meta)
  }
})

describe.each([...removable, "context"])("an organisation without %s", (resource) => {
  it("is offered only figures that can be said in words, in both languages", async () => {
    const org = await serveWithout(resource)
    const offered = FIGURES.filter((listing) => isOffered(listing, org))
    expect(offered.length).toBeGreaterThan(5)
    for (const listing of offered) {
      const { figure, view } = await readFigure(listing, org, SEARCH)
      if (view === null) continue
      for (const locale of ["en", "zh"] as const) {
        const { sentence, table } = figure.words(view, languageOf(locale))
        expect(sentence, `${listing.page}#${listing.id}`).toMatch(/\S/)
        expect(table.columns.length, listing.id).toBeGreaterThan(0)
      }
    }
  })

  it("keeps every page whose needs it has, and none of them is broken", async () => {
    const org = await serveWithout(resource)
    const read = (page: PageListing) => reads.get(page.path)?.has(`meta/${resource}.json`) ?? true
    for (const page of PAGES.filter((listing) => isOffered(listing, org) && read(listing)))
      await show(page, org)
  })
})

it("an organisation without projects keeps its page of people", async () => {
  const org = await serveWithout("projects")
  const paths = PAGES.filter((listing) => isOffered(listing, org)).map(({ path }) => path)
  expect(paths).toContain("attrition")
  expect(paths).not.toContain("timeline")
})
