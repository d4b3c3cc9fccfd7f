import { LOCALES, type Locale, localePrefix } from "#i18n/locale.ts"
import { toCitationMeta, toDatasetJsonLd } from "./dataset-metadata.ts"
import type { Bundle } from "./read-bundles.ts"
import type { StaticPage } from "./static-pages.ts"

/** Width and height of `public/preview.png`, the picture beside a shared link. */
const PREVIEW = { width: 1200, height: 630 }

/** Where the site lives: `site` is absolute and known only where `SITE_URL` is set, `base` is its folder. */
export interface SiteAddress {
  base: string
  site: string | undefined
}

/**
 * What stands in the head of a page for those who do not run it: previews, search engines, reference managers. Lines of
 * HTML. Pictures of previews want absolute addresses, so without one only words go in.
 */
export function toHeadTags(
  page: StaticPage,
  locale: Locale,
  address: SiteAddress,
  bundle?: Bundle,
): string[] {
  if (page.partOf !== undefined) return ['<meta name="robots" content="noindex">']
  const root = address.site ?? address.base
  return [
    ...openGraph(page, locale),
    ...languages(page, locale, root),
    ...(address.site === undefined ? [] : picture(page, locale, address.site)),
    `<link rel="alternate" type="application/atom+xml" title="Changes of the data" href="${root}changes.atom">`,
    ...(bundle === undefined ? [] : datasetTags(bundle, root)),
  ]
}

/** The address of a page in a language, under a root that ends in a slash. */
export function addressOf(
  { path, leadsTo }: Pick<StaticPage, "path" | "leadsTo">,
  locale: Locale,
  root: string,
): string {
  const page = leadsTo ?? path
  return `${root}${localePrefix(locale)}${page}${page === "" ? "" : "/"}`
}

const OPEN_GRAPH_LOCALES: Readonly<Record<Locale, string>> = { en: "en_GB", zh: "zh_CN" }

function openGraph({ title, description }: StaticPage, locale: Locale): string[] {
  const others = LOCALES.filter((other) => other !== locale)
  return [
    property("og:type", "website"),
    property("og:site_name", "Power Draw"),
    property("og:title", title[locale]),
    property("og:description", description[locale]),
    property("og:locale", OPEN_GRAPH_LOCALES[locale]),
    ...others.map((other) => property("og:locale:alternate", OPEN_GRAPH_LOCALES[other])),
  ]
}

function languages(page: StaticPage, locale: Locale, root: string): string[] {
  const alternate = (hreflang: string, to: Locale) =>
    `<link rel="alternate" hreflang="${hreflang}" href="${addressOf(page, to, root)}">`
  return [
    `<link rel="canonical" href="${addressOf(page, locale, root)}">`,
    ...LOCALES.map((to) => alternate(to, to)),
    alternate("x-default", "en"),
  ]
}

function picture(page: StaticPage, locale: Locale, root: string): string[] {
  return [
    property("og:url", addressOf(page, locale, root)),
    property("og:image", `${root}preview.png`),
    property("og:image:width", String(PREVIEW.width)),
    property("og:image:height", String(PREVIEW.height)),
    property("og:image:alt", "Power Draw: who gets the GPUs, who leaves, what ships"),
    '<meta name="twitter:card" content="summary_large_image">',
  ]
}

function datasetTags(bundle: Bundle, root: string): string[] {
  // a text of the data must not end the script it stands in
  const json = JSON.stringify(toDatasetJsonLd(bundle, root)).replaceAll("<", "\\u003c")
  return [
    ...toCitationMeta(bundle).map(
      ([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">`,
    ),
    `<script type="application/ld+json">${json}</script>`,
  ]
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeHtml(content)}">`
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")
}
