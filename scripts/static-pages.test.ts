import { describe, expect, it } from "vitest"
import { createApi } from "#api/app.ts"
import * as listing from "#app/features.ts"
import { SITE_PAGES } from "#app/pages.ts"
import { isOffered } from "#figure/feature.ts"
import type { Org } from "#model/org.ts"
import { openFrozen } from "#testing/frozen.ts"
import { listFormerPages, listPages, type StaticPage } from "./static-pages.ts"

const { PAGES } = listing
const pages = await listPages(listing, openFrozen())
const paths = pages.map((page) => page.path)

/** The organisations as the app itself is told of them. */
async function askOrgs(): Promise<Org[]> {
  const answer = await createApi(openFrozen()).request("/api/v1/orgs")
  return ((await answer.json()) as { orgs: Org[] }).orgs
}

describe("listPages", () => {
  it("begins with the page at the root", () => {
    expect(pages[0]).toMatchObject({
      path: "",
      title: { en: "Power Draw – Who gets the GPUs, who leaves, what ships" },
      leadsTo: "meta",
    })
  })

  it("has the pages that belong to no organisation", () => {
    expect(paths).toEqual(expect.arrayContaining(["method", "corrections"]))
  })

  it("has of each organisation the pages whose data it has, and no others", async () => {
    const wanted = (await askOrgs()).flatMap((org) => {
      return PAGES.filter((page) => isOffered(page, org)).map((page) =>
        [org.id, page.path].filter((part) => part !== "").join("/"),
      )
    })
    expect(
      paths.filter(
        (path) => path !== "" && !path.includes("/team/") && !SITE_PAGES.some((page) => page.path === path),
      ),
    ).toEqual(wanted)
    expect(wanted).toContain("meta/attrition")
    expect(wanted).not.toContain("helios-earth/attrition")
  })

  it("calls an overview of a record by what it shows", () => {
    const titles = pages
      .filter(({ path }) => path === "helios-earth" || path === "meta")
      .map(({ title }) => title.en)
    expect(titles).toEqual([
      "Who gets the GPUs, who leaves, what ships – Meta AI research – Power Draw",
      "Who was granted what – Helios Earth – Power Draw",
    ])
  })

  it("has a page for each lab that holds GPUs", () => {
    const labs = paths.filter((path) => path.includes("/team/"))
    expect(labs).toEqual(expect.arrayContaining(["meta/team/fair-paris", "helios-earth/team/vc6YE"]))
    expect(labs.filter((path) => path.startsWith("helios-earth/"))).toHaveLength(25)
    expect(pages.find(({ path }) => path === "meta/team/fair-paris")?.title.en).toMatch(/^FAIR Paris: /)
  })

  it("lists no page twice and gives each its own title", () => {
    expect(new Set(paths).size).toBe(paths.length)
    const titles = pages.flatMap(({ title }) => [`en ${title.en}`, `zh ${title.zh}`])
    expect(new Set(titles).size).toBe(pages.length * 2)
  })

  it("describes every page, in a line that a preview shows whole", () => {
    const lengths = ({ description: { en, zh } }: StaticPage) =>
      en.length < 40 || en.length > 160 || zh.length < 12 || zh.length > 80
    expect(pages.filter(lengths)).toEqual([])
  })

  it("has addresses that a file server can hold", () => {
    expect(paths.filter((path) => !/^([A-Za-z0-9-]+(\/[A-Za-z0-9-]+)*)?$/.test(path))).toEqual([])
  })
})

describe("listFormerPages", () => {
  const library = { ...openFrozen(), listFormer: async (org: string) => (org === "meta" ? ["mata"] : []) }
  const embed: StaticPage = {
    path: "embed/meta/granted",
    title: { en: "Granted", zh: "获批" },
    description: { en: "One figure", zh: "一幅图表" },
    partOf: "meta",
  }

  it("has nothing where no organisation had another id", async () => {
    expect(await listFormerPages(pages, openFrozen())).toEqual([])
  })

  it("has each page and embed at its old address, leading on to the new one", async () => {
    const former = await listFormerPages([...pages, embed], library)
    expect(former).toHaveLength(paths.filter((path) => /^meta(\/|$)/.test(path)).length + 1)
    expect(former.map(({ path, leadsTo }) => [path, leadsTo])).toEqual(
      expect.arrayContaining([
        ["mata", "meta"],
        ["mata/team/fair-paris", "meta/team/fair-paris"],
        ["embed/mata/granted", "embed/meta/granted"],
      ]),
    )
  })
})

describe("PAGES and SITE_PAGES", () => {
  it("say everything in both languages", () => {
    const texts = [
      ...PAGES.map((page) => page.nav),
      ...[...PAGES, ...SITE_PAGES].flatMap((page) => [page.title, page.description]),
    ]
    expect(texts.filter(({ en, zh }) => en.trim() === "" || !/[\u4e00-\u9fff]/.test(zh))).toEqual([])
  })
})
