/**
 * Vite plugin: writes `robots.txt` and, where `SITE_URL` says where the site lives, `sitemap.xml`: its standard allows
 * absolute addresses only.
 */
import type { Plugin } from "vite"
import { LOCALES, type Locale } from "#i18n/locale.ts"
import { addressOf } from "./head-tags.ts"
import { loadListing } from "./site-listing.ts"
import { listPages, openShipped, type StaticPage } from "./static-pages.ts"

export function crawlerFiles(siteUrl: string | undefined): Plugin {
  return {
    name: "power-draw:crawler-files",
    apply: "build",
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: "robots.txt", source: toRobots(siteUrl) })
      if (siteUrl === undefined) return
      const pages = await listPages(await loadListing(), openShipped())
      this.emitFile({ type: "asset", fileName: "sitemap.xml", source: toSitemap(pages, siteUrl) })
    },
  }
}

/** Everything may be read; embeds say themselves that they are no pages of their own. */
export function toRobots(siteUrl: string | undefined): string {
  const sitemap =
    siteUrl === undefined ? "" : `\nSitemap: ${new URL("sitemap.xml", withSlash(siteUrl)).href}\n`
  return `User-agent: *\nAllow: /\n${sitemap}`
}

type Listed = Pick<StaticPage, "path" | "figures" | "leadsTo">

/** A sitemap (sitemaps.org 0.9) of pages and the figures that stand on them, each with its two languages. */
export function toSitemap(pages: readonly Listed[], siteUrl: string): string {
  const root = withSlash(siteUrl)
  // the root of the site shows a page that is listed under its own address
  const entries = pages
    .filter(({ leadsTo }) => leadsTo === undefined)
    .flatMap((page) =>
      LOCALES.flatMap((locale) =>
        ["", ...(page.figures ?? []).map((id) => `#${id}`)].map((place) =>
          toEntry(page, locale, root, place),
        ),
      ),
    )
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join("\n")}
</urlset>
`
}

/** `place` is a figure on the page, such as `#gap`, or nothing for the page itself. */
function toEntry(page: Listed, locale: Locale, root: string, place: string): string {
  const languages = LOCALES.map(
    (lang) =>
      `<xhtml:link rel="alternate" hreflang="${lang}" href="${addressOf(page, lang, root)}${place}"/>`,
  )
  return `<url><loc>${addressOf(page, locale, root)}${place}</loc>${languages.join("")}</url>`
}

function withSlash(siteUrl: string): string {
  return siteUrl.replace(/\/?$/, "/")
}
