import { screen, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { BUNDLE_QUERIES } from "#data/bundle-queries.ts"
import type { Resource } from "#model/org.ts"
import type { Source } from "#model/source.ts"
import { org } from "#testing/builders.ts"
import { readFrozen } from "#testing/frozen.ts"
import { renderPage } from "#testing/render-figure.tsx"
import { type Served, serve } from "#testing/serve.ts"

// only a cluster’s own records tell of a scheduler
const files = (Object.keys(BUNDLE_QUERIES) as Resource[]).filter((file) => file !== "scheduler")
const meta = { ...org(files), id: "meta" }
const open = (search = "", served: Served = {}, locale: "en" | "zh" = "en") => {
  serve(served)
  return renderPage("sources", meta, { search, locale })
}
const sources = async () =>
  within(await screen.findByRole("region", { name: /sources \d+ were read in full/ }))

describe("SourcesPage", () => {
  it("lists every source and says how many were read", async () => {
    const all = readFrozen<Source[]>("meta/sources.json")
    const { user } = open()
    const list = await sources()
    await user.click(list.getByRole("button", { name: `Show all ${all.length} rows` }))
    expect(list.getAllByRole("row")).toHaveLength(1 + all.length)
    expect(
      screen.getByRole("heading", { level: 2, name: "Of 196 sources 43 were read in full and 2 not at all" }),
    ).toBeVisible()
  })

  it("finds sources by words, kind and language, in the address", async () => {
    const { user, address } = open("?in=zh")
    expect((await sources()).getAllByRole("row")).toHaveLength(1 + 6)
    await user.type(screen.getByRole("searchbox", { name: "Title or publisher" }), "x")
    expect(address()).toMatch(/q=x/)
  })

  it("opens a source with exactly the records that name it, each a link, and closes with Escape", async () => {
    const { user, address } = open("?source=wsj-2023-06")
    const panel = within(await screen.findByRole("region", { name: /Mark Zuckerberg Was Early in AI/ }))
    const records = panel
      .getAllByRole("link")
      .filter((link) => /claims/.test(link.getAttribute("href") ?? ""))
    expect(records.length).toBeGreaterThan(0)
    expect(panel.getByRole("heading", { level: 3 })).toHaveTextContent(/^Records that name it: \d+$/)
    await user.keyboard("{Escape}")
    expect(address()).not.toMatch(/source=/)
  })

  it("names what a source repeats", async () => {
    const all = readFrozen<Source[]>("meta/sources.json")
    const relay = all.find(({ relays }) => relays !== undefined) ?? expect.fail("no relay")
    open(`?source=${relay.id}`)
    expect(await screen.findByText("Repeats")).toBeVisible()
  })

  it("lists by itself what rests on one source, on none that was seen, on relays alone", async () => {
    const { user } = open()
    const heading = await screen.findByRole("heading", { name: /^Of \d+ statements/ })
    const [, single, unseen, relayed] = (heading.textContent?.match(/\d+/g) ?? []).map(Number)
    const weak = within(heading.closest("section") ?? expect.fail("no figure"))
    const count = () => weak.queryAllByRole("row").length - 1
    await user.click(weak.getByRole("button", { name: `Show all ${single} rows` }))
    expect(count()).toBe(single)
    await user.click(weak.getByRole("button", { name: "no source that was seen" }))
    expect(count()).toBe(unseen)
    await user.click(weak.getByRole("button", { name: "only sources that repeat others" }))
    expect(count()).toBe(relayed)
    expect(single).toBeGreaterThan(relayed ?? 0)
  })

  it("says so of a source that is not there", async () => {
    open("?source=nothing")
    expect(await screen.findByText(/the source “nothing”, of which there is no record/)).toBeVisible()
  })

  it("says which file is missing", async () => {
    open("", { files: { "meta/sources.json": undefined } })
    expect(await screen.findByRole("alert")).toHaveTextContent("meta/sources.json: answered 404")
  })
})
