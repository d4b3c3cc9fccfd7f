import { createHash } from "node:crypto"
import { escapeHtml } from "#export/escape-html.ts"
import type { Locale } from "#i18n/locale.ts"

/** What a written page is put together from. */
export interface PageParts {
  locale: Locale
  /** folder of the site */
  base: string
  /** path of the page below that, without language; none where the file stands for any address */
  path?: string
  title: string
  description: string
  /** lines of the head that this page alone has */
  head: readonly string[]
  /** what the app has written; `html` alone where the app cannot take it over */
  html: string
  orgs?: unknown
  /** whether its reader may have it ask an engine, wherever that is */
  asksEngines?: boolean
}

/** What all pages share. */
export interface SiteParts {
  /** tags that load the app */
  scripts: readonly string[]
  css: string
  /** runs before anything is painted */
  firstPaint: string
  /** origins besides the page’s own that it may ask */
  mayAsk: readonly string[]
}

const LANGUAGES: Readonly<Record<Locale, string>> = { en: "en-GB", zh: "zh-CN" }

/** A page as a file. Styles and the first script stand in it, so that it is seen without a second round trip. */
export function toPageHtml(page: PageParts, site: SiteParts): string {
  const { html, css } = liftStyles(roundDrawings(page.html))
  const styles = site.css + css
  const place = page.path === undefined ? "" : ` data-path="${escapeHtml(page.path)}"`
  const given =
    page.orgs === undefined
      ? ""
      : `\n    <script type="application/json" id="written">${toJson(page.orgs)}</script>`
  return `<!doctype html>
<html lang="${LANGUAGES[page.locale]}" data-base="${page.base}"${place}>
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${toPolicy(site, styles, page.asksEngines)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(page.title)}</title>
    <meta name="description" content="${escapeHtml(page.description)}">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="${page.base}icon.svg" type="image/svg+xml">
    <script>${site.firstPaint}</script>
    <style>${styles}</style>
${[...page.head, ...site.scripts].map((line) => `    ${line}\n`).join("")}  </head>
  <body>
    <div id="root">${html}</div>${given}
  </body>
</html>
`
}

/** A page may run and ask for only what is its own; what stands in it is known by its hash. */
function toPolicy({ firstPaint, mayAsk }: SiteParts, styles: string, asksEngines = false): string {
  return [
    "default-src 'self'",
    `script-src 'self' ${hash(firstPaint)}`,
    `style-src 'self' ${hash(styles)}`,
    "img-src 'self' data: blob:",
    `connect-src ${["'self'", ...mayAsk, ...(asksEngines ? ["https:", "http:"] : [])].join(" ")}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join("; ")
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`
}

/** Data inside a page must not end the script it stands in. */
function toJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c")
}

/** Places in drawings to a hundredth of a pixel: what is finer is not seen and weighs a twentieth of the page. */
export function roundDrawings(html: string): string {
  return html.replaceAll(SHAPES, (tag) => tag.replaceAll(/(\.\d\d)\d+/g, "$1"))
}

const SHAPES = /<(?:path|rect|line|circle|text|tspan|g|stop|linearGradient)\b[^>]*>/g

/**
 * Makes rules of the `style` attributes that React writes, which the policy refuses in a page but not from React later. An
 * attribute ties each element to its rule, so that React finds class and style as it left them.
 */
export function liftStyles(html: string): { html: string; css: string } {
  const names = new Map<string, string>()
  const lifted = html.replaceAll(/(<[a-z][^<>]*?) style="([^"]*)"/gi, (_, start: string, style: string) => {
    const name = names.get(style) ?? names.size.toString(36)
    names.set(style, name)
    return `${start} data-style="${name}"`
  })
  const rules = [...names].map(([style, name]) => `[data-style="${name}"]{${unescapeHtml(style)}}`)
  return { html: lifted, css: rules.join("") }
}

function unescapeHtml(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
}
