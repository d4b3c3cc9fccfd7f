/**
 * Vite plugin: writes every page and embed as HTML that reads whole by itself, in each language, and a `404.html` for unknown
 * addresses. `SITE_URL` is the one setting for absolute addresses; without it what needs them is left out.
 */
import type { Plugin, ResolvedConfig, Rolldown } from "vite"
import { toCsv } from "#export/csv.ts"
import { toWideGrid } from "#export/grid.ts"
import { LANGUAGE_TAGS, LOCALES, type Locale, localePrefix } from "#i18n/locale.ts"
import type { WrittenFeed } from "#prerender/feeds.ts"
import { type AtomFeed, toAtomFeed } from "./atom-feed.ts"
import { readFirstPaint } from "./first-paint.ts"
import { type SiteAddress, toHeadTags } from "./head-tags.ts"
import { openWriter } from "./open-writer.ts"
import { type SiteParts, toPageHtml } from "./page-html.ts"
import { createPageWriter, csvFile, type FinishedPage } from "./page-writer.ts"
import { readPreloads, toPreloadTags } from "./preloads.ts"
import { type Bundle, readBundles } from "./read-bundles.ts"
import type { Share } from "./share-page.ts"
import { createSharing } from "./sharing.ts"
import { loadListing, type SiteListing } from "./site-listing.ts"
import {
  listEmbeds,
  listFormerPages,
  listPages,
  openShipped,
  readShippedFile,
  type StaticPage,
} from "./static-pages.ts"

export function writePages(siteUrl: string | undefined): Plugin {
  let config: ResolvedConfig
  return {
    name: "power-draw:write-pages",
    apply: "build",
    configResolved(resolved) {
      config = resolved
    },
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const site = readParts(bundle)
        const preloads = readPreloads(bundle, process.env.VITE_API_URL === undefined)
        const listing = await loadListing()
        const address = { base: config.base, site: siteUrl?.replace(/\/?$/, "/") }
        const bundles = new Map(readBundles().map((each) => [each.org, each]))
        const emit = (path: string, source: string | Uint8Array) => {
          const index = bundle[path]
          if (index?.type === "asset") index.source = source
          else this.emitFile({ type: "asset", fileName: path, source })
        }
        const sharing = createSharing(emit, address.site)
        const writer = createPageWriter(await openWriter(config), config.base, readShippedFile)
        for (const { page, copies } of await listWithCopies(listing)) {
          for (const finished of await writer.write(page)) {
            const { html, locale, data } = finished
            const share = sharing.add(page, finished)
            const scripts = preloads.scripts({ features: featuresOf(page, finished, listing), locale, html })
            const ahead = toPreloadTags(config.base, scripts, data)
            for (const copy of [page, ...copies]) {
              const file = toFile(
                copy,
                { ...finished, ahead },
                { ...address, share },
                site,
                bundles.get(copy.path),
              )
              emit(fileOf(copy, finished.locale), file)
            }
            for (const [path, table] of toTables(page, finished)) emit(path, table)
          }
        }
        await sharing.finish()
        for (const locale of LOCALES) {
          const { feeds, calendars } = await writer.writeFeeds(locale, address.site)
          for (const feed of feeds) emit(feed.path, toAtomFeed(toAtomParts(feed, locale), siteUrl))
          for (const { path, source } of calendars) emit(path, source)
        }
        for (const finished of await writer.write(NOT_FOUND)) {
          emit(`${localePrefix(finished.locale)}404.html`, toNotFound(finished, address, site))
          emit(`${localePrefix(finished.locale)}shell.html`, toShell(finished.locale, address, site))
        }
        if (siteUrl === undefined)
          this.info("SITE_URL is not set: addresses in heads are not absolute; no og:image, no oEmbed")
      },
    },
  }
}

/** A path that no page has, below an organisation: the page of the site that says so. */
const NOT_FOUND: StaticPage = {
  path: "none/none",
  title: { en: "Page not found – Power Draw", zh: "未找到页面 – Power Draw" },
  description: { en: "There is no page at this address.", zh: "此网址没有页面。" },
}

/** Every page, with the addresses that show the same: the root, and those of former ids. */
async function listWithCopies(listing: SiteListing): Promise<{ page: StaticPage; copies: StaticPage[] }[]> {
  const library = openShipped()
  const all = [...(await listEmbeds(listing, library)), ...(await listPages(listing, library))]
  const former = await listFormerPages(all, library)
  const copies = [...all, ...former].filter(({ leadsTo }) => leadsTo !== undefined)
  return all
    .filter(({ leadsTo }) => leadsTo === undefined)
    .map((page) => ({ page, copies: copies.filter(({ leadsTo }) => leadsTo === page.path) }))
}

/** The features whose code a page needs: its own and those of its figures. */
function featuresOf(
  { path, org }: StaticPage,
  { figures }: FinishedPage,
  { FEATURES }: SiteListing,
): string[] {
  const place = org === undefined ? null : (path.split("/")[1] ?? "")
  const has = new Set(figures.map(({ id }) => id))
  const own = Object.entries(FEATURES).filter(
    ([, feature]) =>
      feature.pages.some((page) => page.path === place) || feature.figures.some(({ id }) => has.has(id)),
  )
  // the pages that belong to no organisation are those of the sources
  return org === undefined ? ["sources"] : own.map(([name]) => name)
}

function fileOf({ path }: StaticPage, locale: Locale): string {
  return `${localePrefix(locale)}${path === "" ? "" : `${path}/`}index.html`
}

function toFile(
  page: StaticPage,
  { locale, html, orgs, ahead, figures }: FinishedPage & { ahead: readonly string[] },
  { share, ...address }: SiteAddress & { share: Share },
  site: SiteParts,
  bundle: Bundle | undefined,
): string {
  const path = page.leadsTo ?? page.path
  // an embed is called what its figure shows
  const [shown] = figures
  const title = shown === undefined ? undefined : page.titleOf?.(shown.exported.sentence)
  return toPageHtml(
    {
      ...{ locale, base: address.base, path: path === "" ? "" : `${path}/`, html, orgs },
      title: (title ?? page.title)[locale],
      description: page.description[locale],
      head: [...ahead, ...toHeadTags({ ...page, share }, locale, address, bundle)],
      asksEngines: path === "import",
    },
    site,
  )
}

/** A feed was changed when the newest thing in it happened, or its data ended where nothing did. */
function toAtomParts({ asOf, ...feed }: WrittenFeed, locale: Locale): AtomFeed {
  return { ...feed, language: LANGUAGE_TAGS[locale], updated: feed.entries[0]?.day ?? asOf }
}

/** The tables of a page's figures as files; those of an embed are its page's. */
function toTables(page: StaticPage, { locale, figures }: FinishedPage): [path: string, csv: string][] {
  if (page.partOf !== undefined) return []
  return figures.map(({ id, exported }) => [
    csvFile(page, locale, id),
    toCsv(toWideGrid(exported), { forSpreadsheet: true }),
  ])
}

/** Unknown addresses may mean anything, so the app draws them anew. */
function toNotFound({ locale, html }: FinishedPage, { base }: SiteAddress, site: SiteParts): string {
  const { title, description } = NOT_FOUND
  return toPageHtml(
    { locale, base, html, title: title[locale], description: description[locale], head: [] },
    site,
  )
}

const SHELL = {
  title: "Power Draw",
  description: { en: "Who gets the GPUs.", zh: "谁得到 GPU。" },
  unscripted: {
    en: "This page is drawn by a script, and yours is switched off.",
    zh: "本页由脚本绘制，而您的浏览器已关闭脚本。",
  },
} as const

/** The page of an organisation that a server has and the build has not: the app draws it whole. */
function toShell(locale: Locale, { base }: SiteAddress, site: SiteParts): string {
  const html = `<noscript><main><h1>${SHELL.title}</h1><p>${SHELL.unscripted[locale]}</p></main></noscript>`
  return toPageHtml(
    { locale, base, html, title: SHELL.title, description: SHELL.description[locale], head: [] },
    site,
  )
}

/** What the bundler has made of `index.html` and what hangs on it. */
function readParts(bundle: Rolldown.OutputBundle): SiteParts {
  const index = bundle["index.html"]
  if (index?.type !== "asset") throw new Error("the build has no index.html to make pages from")
  const scripts = String(index.source).match(
    /<script type="module".*?<\/script>|<link rel="modulepreload".*?>/g,
  )
  const css = Object.values(bundle).flatMap((part) =>
    part.type === "asset" && part.fileName.endsWith(".css") ? [String(part.source).trim()] : [],
  )
  const api = process.env.VITE_API_URL
  return {
    scripts: scripts ?? [],
    css: css.join(""),
    firstPaint: readFirstPaint(),
    mayAsk: api === undefined ? [] : [new URL(api).origin],
  }
}
