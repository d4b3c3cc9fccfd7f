/**
 * Vite plugin: writes `robots.txt` and, where `SITE_URL` says where the site lives, `sitemap.xml`: its standard allows
 * absolute addresses only.
 */
import type { Plugin } from "vite"
import { loadListing } from "./site-listing.ts"
import { listPages } from "./static-pages.ts"

export function crawlerFiles(siteUrl: string | undefined): Plugin {
  return {
    name: "power-draw:crawler-files",
    apply: "build",
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: "robots.txt", source: toRobots(siteUrl) })
      if (siteUrl === undefined) return
      const paths = (await listPages(await loadListing())).map(({ path }) => path)
      this.emitFile({ type: "asset", fileName: "sitemap.xml", source: toSitemap(paths, siteUrl) })
    },
  }
}

/** Everything may be read; embeds say themselves that they are no pages of their own. */
export function toRobots(siteUrl: string | undefined): string {
  const sitemap =
    siteUrl === undefined ? "" : `\nSitemap: ${new URL("sitemap.xml", withSlash(siteUrl)).href}\n`
  return `User-agent: *\nAllow: /\n${sitemap}`
}

/** A sitemap (sitemaps.org 0.9) of pages, each with its two languages. */
export function toSitemap(paths: readonly string[], siteUrl: string): string {
  const entries = paths.map((path) => {
    const url = new URL(path, withSlash(siteUrl)).href
    const languages = ["en", "zh"].map(
      (lang) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${url}?lang=${lang}"/>`,
    )
    return `<url><loc>${url}</loc>${languages.join("")}</url>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join("\n")}
</urlset>
`
}

function withSlash(siteUrl: string): string {
  return siteUrl.replace(/\/?$/, "/")
}
