/**
 * Vite plugin: writes one HTML file per page, so that reloading `/meta/attrition` works on any file server, with
 * the page's own title and description in it; and a `404.html` that starts the app at unknown addresses.
 * `SITE_URL` is the one setting for absolute addresses; without it what needs them is left out.
 */
import { readFileSync } from "node:fs"
import type { Plugin } from "vite"
import { ORG_PAGES, SITE_PAGES } from "#app/pages.ts"

interface StaticPage {
  /** address below the site's root, without slashes at its ends */
  path: string
  title: string
  description: string
}

export function staticPages(siteUrl: string | undefined): Plugin {
  return {
    name: "power-draw:static-pages",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const index = bundle["index.html"]
        if (index?.type !== "asset") return this.error("the build has no index.html to make pages from")
        const template = withPolicy(String(index.source))
        for (const page of listPages()) {
          const fileName = page.path === "" ? "index.html" : `${page.path}/index.html`
          const source = toHtml(template, page, siteUrl)
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
export function listPages(): StaticPage[] {
  const { orgs } = JSON.parse(readFileSync("public/data/index.json", "utf8")) as { orgs: string[] }
  const [home] = ORG_PAGES
  const site = SITE_PAGES.map((page) => ({
    path: page.path,
    title: `${page.title.en} – Power Draw`,
    description: page.description.en,
  }))
  const root = { path: "", title: `Power Draw – ${home?.title.en}`, description: home?.description.en ?? "" }
  return [root, ...site, ...orgs.flatMap(listOrgPages)]
}

function listOrgPages(org: string): StaticPage[] {
  const descriptor = JSON.parse(readFileSync(`public/data/${org}/datapackage.json`, "utf8")) as {
    resources: { name: string }[]
    powerDraw: { label: { en: string }; allocationBasis: string }
  }
  // the scenario model supplies allocations where the bundle has none
  const has = new Set(["allocations", ...descriptor.resources.map((resource) => resource.name)])
  return ORG_PAGES.filter((page) => page.needs.every((resource) => has.has(resource))).map((page) => ({
    path: page.path === "" ? org : `${org}/${page.path}`,
    title: `${page.title.en} – ${descriptor.powerDraw.label.en} – Power Draw`,
    description: page.description.en,
  }))
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

function toHtml(template: string, page: StaticPage, siteUrl: string | undefined): string {
  return template
    .replace(
      /<title>.*?<\/title>/s,
      () => `<title>${escapeHtml(page.title)}</title>${absoluteLinks(page, siteUrl)}`,
    )
    .replace(
      /(<meta name="description" content=").*?"/s,
      (_, start: string) => `${start}${escapeHtml(page.description)}"`,
    )
}

function absoluteLinks(page: StaticPage, siteUrl: string | undefined): string {
  if (siteUrl === undefined) return ""
  const url = new URL(page.path, siteUrl.replace(/\/?$/, "/")).href
  return [
    `<link rel="canonical" href="${url}" />`,
    `<link rel="alternate" hreflang="en" href="${url}?lang=en" />`,
    `<link rel="alternate" hreflang="zh" href="${url}?lang=zh" />`,
    `<meta property="og:url" content="${url}" />`,
    `<meta property="og:title" content="${escapeHtml(page.title)}" />`,
    `<meta property="og:description" content="${escapeHtml(page.description)}" />`,
  ]
    .map((line) => `\n    ${line}`)
    .join("")
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")
}
