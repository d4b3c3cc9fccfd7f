import { escapeHtml } from "#export/escape-html.ts"
import { unitFeedPath } from "#export/feed-paths.ts"
import { LOCALES, type Locale, localePrefix } from "#i18n/locale.ts"
import { toCitationMeta, toDatasetJsonLd } from "./dataset-metadata.ts"
import type { Bundle } from "./read-bundles.ts"
import type { Share } from "./share-page.ts"
import { SHARE_SIZE } from "./share-room.ts"
import type { StaticPage } from "./static-pages.ts"

/** Where the site lives: `site` is absolute and known only where `SITE_URL` is set, `base` is its folder. */
export interface SiteAddress {
  base: string
  site: string | undefined
}

/** A page, with what it is shared with; nothing of that for a page at no address of its own. */
type SharedPage = StaticPage & { share?: Share }

/**
 * What stands in the head of a page for those who do not run it: previews, search engines, reference managers. Lines of
 * HTML. Pictures of previews and oEmbed want absolute addresses, so without one only words go in. An embed stays out of
 * indexes, but a link to it shows what its figure says.
 */
export function toHeadTags(
  page: SharedPage,
  locale: Locale,
  address: SiteAddress,
  bundle?: Bundle,
): string[] {
  const root = address.site ?? address.base
  const shared = [
    ...openGraph(page, locale),
    ...(address.site === undefined ? [] : sharing(page, locale, address.site)),
  ]
  if (page.partOf !== undefined) return ['<meta name="robots" content="noindex">', ...shared]
  return [
    ...shared,
    ...languages(page, locale, root),
    `<link rel="alternate" type="application/atom+xml" title="Changes of the data" href="${root}changes.atom">`,
    ...feedTag(page, locale, root),
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

function openGraph({ title, description, share }: SharedPage, locale: Locale): string[] {
  const others = LOCALES.filter((other) => other !== locale)
  return [
    property("og:type", "website"),
    property("og:site_name", "Power Draw"),
    property("og:title", share?.words?.title ?? title[locale]),
    property("og:description", share?.words?.description ?? description[locale]),
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

function sharing(page: SharedPage, locale: Locale, root: string): string[] {
  const url = property("og:url", addressOf(page, locale, root))
  if (page.share === undefined) return [url]
  const { picture, oembeds } = page.share
  return [
    url,
    property("og:image", `${root}${picture.path}`),
    property("og:image:type", "image/png"),
    property("og:image:width", String(SHARE_SIZE.width)),
    property("og:image:height", String(SHARE_SIZE.height)),
    property("og:image:alt", picture.alt),
    '<meta name="twitter:card" content="summary_large_image">',
    ...oembeds.map(
      ({ path, title }) =>
        `<link rel="alternate" type="application/json+oembed" href="${root}${path}" title="${escapeHtml(title)}">`,
    ),
  ]
}

/** The feed of the lab that a page is about, in the language of the page. */
function feedTag(page: StaticPage, locale: Locale, root: string): string[] {
  const [org, kind, lab] = (page.leadsTo ?? page.path).split("/")
  if (org === undefined || kind !== "team" || lab === undefined) return []
  const href = `${root}${localePrefix(locale)}${unitFeedPath(org, lab)}`
  return [
    `<link rel="alternate" type="application/atom+xml" title="${escapeHtml(page.title[locale])}" href="${href}">`,
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
