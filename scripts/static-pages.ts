import { readFileSync } from "node:fs"
import { ofLab, SITE_PAGES, wordsOf } from "#app/pages.ts"
import { isOffered } from "#figure/feature.ts"
import { openLibrary } from "#library/library.ts"
import type { Library, Provider } from "#library/provider.ts"
import type { Bilingual } from "#model/basis.ts"
import { labName } from "#model/lab.ts"
import type { SiteListing } from "./site-listing.ts"

/** A page that the build writes, in each language. */
export interface StaticPage {
  /** address below the site's root, without slashes at its ends */
  path: string
  /** the organisation that it is about */
  org?: string
  title: Bilingual
  description: Bilingual
  /** an embed is a part of another page, at this path: indexes should send readers there */
  partOf?: string
  /** title of an embed that shows this sentence */
  titleOf?: (sentence: string) => Bilingual
  /** path of the page that an old address leads on to */
  leadsTo?: string
  /** ids of the figures that stand on it */
  figures?: readonly string[]
}

/** Every page that can be known at build time: the organisations come from the data. */
export async function listPages(listing: SiteListing, library: Library): Promise<StaticPage[]> {
  const [home] = listing.PAGES
  const site = SITE_PAGES.map((page) => ({
    path: page.path,
    title: joinTitle(page.title, SITE),
    description: page.description,
  }))
  const [first] = await library.listOrgs()
  const root = {
    path: "",
    title: joinTitle(SITE, home?.title ?? SITE),
    description: home?.description ?? SITE,
    // the root shows the organisation that is listed first
    ...(first !== undefined && { org: first, leadsTo: first }),
  }
  const ofOrgs = await eachOrg(library, async (org, provider) => [
    ...listOrgPages(org, provider, listing),
    ...(await listLabPages(org, provider, listing)),
  ])
  return [root, ...site, ...ofOrgs]
}

/** The figures that other sites may show alone. */
export function listEmbeds({ FIGURES }: SiteListing, library: Library): Promise<StaticPage[]> {
  return eachOrg(library, async (org, provider) => {
    const { label } = provider.descriptor.powerDraw
    return FIGURES.filter((figure) => figure.isEmbeddable !== false && isOffered(figure, provider)).map(
      ({ id, name, page }) => ({
        path: `embed/${org}/${id}`,
        org,
        title: joinTitle(name, label, SITE),
        description: {
          en: `One figure of ${label.en}, to be shown in other pages.`,
          zh: `${label.zh}的一幅图表，供其他网页展示。`,
        },
        titleOf: (sentence) => joinTitle({ en: sentence, zh: sentence }, label, SITE),
        partOf: [org, page].filter((part) => part !== "").join("/"),
        figures: [id],
      }),
    )
  })
}

/** Old addresses of the pages of an organisation that had another id before. */
export async function listFormerPages(pages: readonly StaticPage[], library: Library): Promise<StaticPage[]> {
  const renamed = await eachOrg(library, async (org) =>
    (await library.listFormer(org)).map((former) => ({ org, former })),
  )
  return renamed.flatMap(({ org, former }) =>
    pages
      .filter(({ path }) => path.replace(/^embed\//, "").split("/")[0] === org)
      .map((page) => ({
        ...page,
        path: page.path.replace(new RegExp(`^(embed/)?${org}(?=/|$)`), `$1${former}`),
        leadsTo: page.path,
      })),
  )
}

function listOrgPages(org: string, provider: Provider, { PAGES, FIGURES }: SiteListing): StaticPage[] {
  const { label, allocationBasis } = provider.descriptor.powerDraw
  return PAGES.filter((page) => isOffered(page, provider)).map((page) => {
    const { title, description } = wordsOf(page, allocationBasis)
    return {
      path: page.path === "" ? org : `${org}/${page.path}`,
      org,
      title: joinTitle(title, label, SITE),
      description,
      figures: FIGURES.filter(
        (figure) => figure.page === page.path && figure.isEmbeddable !== false && isOffered(figure, provider),
      ).map(({ id }) => id),
    }
  })
}

/** The page of each lab that holds GPUs: its address is one that people keep. */
async function listLabPages(org: string, provider: Provider, { PAGES }: SiteListing): Promise<StaticPage[]> {
  const { label } = provider.descriptor.powerDraw
  const page = PAGES.find(({ path }) => path === "team")
  if (page === undefined) return []
  const names = new Map((await provider.readLabs()).map((lab) => [lab.id, labName(lab)]))
  const record = await provider.readAllocations({})
  return (record?.series ?? []).map(({ lab }) => ({
    path: `${org}/team/${lab}`,
    org,
    title: joinTitle(ofLab(names.get(lab) ?? { en: lab, zh: lab }, page.title), label, SITE),
    description: page.description,
  }))
}

/** The library that the site serves, from disk. */
export function openShipped(): Library {
  return openLibrary(readShippedFile)
}

/** A data file as it is served, such as `meta/people.json`. */
export async function readShippedFile(path: string): Promise<unknown> {
  return JSON.parse(readFileSync(`public/data/${path}`, "utf8"))
}

/** Asks something of every organisation of a library. */
async function eachOrg<T>(
  library: Library,
  ask: (org: string, provider: Provider) => Promise<T[]>,
): Promise<T[]> {
  const orgs = await library.listOrgs()
  return (await Promise.all(orgs.map(async (org) => ask(org, await library.open(org))))).flat()
}

const SITE: Bilingual = { en: "Power Draw", zh: "Power Draw" }

/** As the app sets it (use-document-title.ts). */
function joinTitle(...parts: readonly Bilingual[]): Bilingual {
  return { en: parts.map(({ en }) => en).join(" – "), zh: parts.map(({ zh }) => zh).join(" – ") }
}
