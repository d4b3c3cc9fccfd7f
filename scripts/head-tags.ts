import { toCitationMeta, toDatasetJsonLd } from "./dataset-metadata.ts"
import type { Bundle } from "./read-bundles.ts"
import type { StaticPage } from "./static-pages.ts"

/** Width and height of `public/preview.png`, the picture beside a shared link. */
const PREVIEW = { width: 1200, height: 630 }

/**
 * What stands in the head of a page for those who do not run it: previews, search engines, reference managers. Lines of
 * HTML. Previews want absolute addresses, so without `siteUrl` only words go in.
 */
export function toHeadTags(page: StaticPage, siteUrl: string | undefined, bundle?: Bundle): string[] {
  if (page.isEmbed) return ['<meta name="robots" content="noindex" />']
  const root = siteUrl?.replace(/\/?$/, "/")
  return [
    ...openGraph(page),
    ...(root === undefined ? [] : addresses(page, root)),
    `<link rel="alternate" type="application/atom+xml" title="Changes of the data" href="${root ?? "/"}changes.atom" />`,
    ...(bundle === undefined ? [] : datasetTags(bundle, root ?? "/")),
  ]
}

function openGraph({ title, description }: StaticPage): string[] {
  return [
    property("og:type", "website"),
    property("og:site_name", "Power Draw"),
    property("og:title", title),
    property("og:description", description),
    property("og:locale", "en_GB"),
    property("og:locale:alternate", "zh_CN"),
  ]
}

function addresses(page: StaticPage, root: string): string[] {
  const url = new URL(page.leadsTo ?? page.path, root).href
  return [
    `<link rel="canonical" href="${url}" />`,
    `<link rel="alternate" hreflang="en" href="${url}?lang=en" />`,
    `<link rel="alternate" hreflang="zh" href="${url}?lang=zh" />`,
    property("og:url", url),
    property("og:image", `${root}preview.png`),
    property("og:image:width", String(PREVIEW.width)),
    property("og:image:height", String(PREVIEW.height)),
    property("og:image:alt", "Power Draw: who gets the GPUs, who leaves, what ships"),
    '<meta name="twitter:card" content="summary_large_image" />',
  ]
}

function datasetTags(bundle: Bundle, root: string): string[] {
  // a text of the data must not end the script it stands in
  const json = JSON.stringify(toDatasetJsonLd(bundle, root)).replaceAll("<", "\\u003c")
  return [
    ...toCitationMeta(bundle).map(
      ([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}" />`,
    ),
    `<script type="application/ld+json">${json}</script>`,
  ]
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeHtml(content)}" />`
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")
}
