/**
 * Vite plugin: writes one HTML file per page, so that reloading `/meta/attrition` works on any file server, with
 * the page's own title and description in it; and a `404.html` that starts the app at unknown addresses.
 * `SITE_URL` is the one setting for absolute addresses; without it what needs them is left out.
 */
import { readFileSync } from "node:fs"
import type { Plugin } from "vite"
import { ofLab, SITE_PAGES, wordsOf } from "#app/pages.ts"
import { isOffered } from "#figure/feature.ts"
import { openLibrary } from "#library/library.ts"
import type { Library, Provider } from "#library/provider.ts"
import { labName } from "#model/lab.ts"
import { escapeHtml, toHeadTags } from "./head-tags.ts"
import { type Bundle, readBundles } from "./read-bundles.ts"
import { loadListing, type SiteListing } from "./site-listing.ts"

export interface StaticPage {
  /** address below the site's root, without slashes at its ends */
  path: string
  title: string
  description: string
  /** an embed is a part of another page: indexes should send readers there */
  isEmbed?: boolean
  /** path of the page that an old address leads on to */
  leadsTo?: string
  /** ids of the figures that stand on it */
  figures?: readonly string[]
}

export function staticPages(siteUrl: string | undefined): Plugin {
  return {
    name: "power-draw:static-pages",
    apply: "build",
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const index = bundle["index.html"]
        if (index?.type !== "asset") return this.error("the build has no index.html to make pages from")
        const template = withPolicy(String(index.source))
        const bundles = new Map(readBundles().map((each) => [each.org, each]))
        const listing = await loadListing()
        const library = openShipped()
        const pages = [...(await listPages(listing, library)), ...(await listEmbeds(listing, library))]
        for (const page of [...pages, ...(await listFormerPages(pages, library))]) {
          const fileName = page.path === "" ? "index.html" : `${page.path}/index.html`
          const source = toHtml(template, page, siteUrl, bundles.get(page.path))
          if (fileName === "index.html") index.source = source
          else this.emitFile({ type: "asset", fileName, source })
        }
        const notFound = {
          path: "404",
          title: "Page not found – Power Draw",
          description: "There is no page at this address.",
        }
        this.emitFile({ type: "asset", fileName: "404.html", source: toHtml(template, notFound, undefined) })
        if (siteUrl === undefined)
          this.info("SITE_URL is not set: canonical addresses and language links are left out")
      },
    },
  }
}

/** Every page that can be known at build time: the organisations come from the data. */
export async function listPages(listing: SiteListing, library: Library): Promise<StaticPage[]> {
  const [home] = listing.PAGES
  const site = SITE_PAGES.map((page) => ({
    path: page.path,
    title: `${page.title.en} – Power Draw`,
    description: page.description.en,
  }))
  const root = { path: "", title: `Power Draw – ${home?.title.en}`, description: home?.description.en ?? "" }
  const ofOrgs = await eachOrg(library, async (org, provider) => [
    ...listOrgPages(org, provider, listing),
    ...(await listLabPages(org, provider, listing)),
  ])
  return [root, ...site, ...ofOrgs]
}

/** The figures that other sites may show alone. */
export function listEmbeds({ FIGURES }: SiteListing, library: Library): Promise<StaticPage[]> {
  return eachOrg(library, async (org, provider) => {
    const label = provider.descriptor.powerDraw.label.en
    return FIGURES.filter((figure) => figure.isEmbeddable !== false && isOffered(figure, provider)).map(
      ({ id, name }) => ({
        path: `embed/${org}/${id}`,
        title: `${name.en} – ${label} – Power Draw`,
        description: `One figure of ${label}, to be shown in other pages.`,
        isEmbed: true,
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
      title: `${title.en} – ${label.en} – Power Draw`,
      description: description.en,
      figures: FIGURES.filter(
        (figure) => figure.page === page.path && figure.isEmbeddable !== false && isOffered(figure, provider),
      ).map(({ id }) => id),
    }
  })
}

/** The page of each lab that holds GPUs: its address is one that people keep. */
async function listLabPages(org: string, provider: Provider, { PAGES }: SiteListing): Promise<StaticPage[]> {
  const label = provider.descriptor.powerDraw.label.en
  const page = PAGES.find(({ path }) => path === "team")
  if (page === undefined) return []
  const names = new Map((await provider.readLabs()).map((lab) => [lab.id, labName(lab)]))
  const record = await provider.readAllocations({})
  return (record?.series ?? []).map(({ lab }) => ({
    path: `${org}/team/${lab}`,
    title: `${ofLab(names.get(lab) ?? { en: lab, zh: lab }, page.title).en} – ${label} – Power Draw`,
    description: page.description.en,
  }))
}

/** The library that the site serves, from disk. */
export function openShipped(): Library {
  return openLibrary(async (path) => JSON.parse(readFileSync(`public/data/${path}`, "utf8")))
}

/** Asks something of every organisation of a library. */
async function eachOrg<T>(
  library: Library,
  ask: (org: string, provider: Provider) => Promise<T[]>,
): Promise<T[]> {
  const orgs = await library.listOrgs()
  return (await Promise.all(orgs.map(async (org) => ask(org, await library.open(org))))).flat()
}

/** The built page may load only from its own origin, and from the API where one is set. */
function withPolicy(html: string): string {
  const api = process.env.VITE_API_URL === undefined ? "" : ` ${new URL(process.env.VITE_API_URL).origin}`
  const policy = `default-src 'self'; img-src 'self' data: blob:; connect-src 'self'${api}; object-src 'none'; base-uri 'self'; form-action 'none'`
  return html.replace(
    "<head>",
    `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  )
}

/** `bundle` on the page that stands for an organisation’s data. */
function toHtml(template: string, page: StaticPage, siteUrl: string | undefined, bundle?: Bundle): string {
  const tags = toHeadTags(page, siteUrl, bundle).map((line) => `\n    ${line}`)
  return template
    .replace(/<title>.*?<\/title>/s, () => `<title>${escapeHtml(page.title)}</title>${tags.join("")}`)
    .replace(
      /(<meta name="description" content=").*?"/s,
      (_, start: string) => `${start}${escapeHtml(page.description)}"`,
    )
}
