import { readdir, readFile } from "node:fs/promises"
import { extname, join, relative, sep } from "node:path"
import { StartError } from "./start-error.ts"
import { createShelf, type Stored, store } from "./stored.ts"

/** The built site, as the server hands it out. */
export interface Site {
  /** the file at a path below the site’s root, such as `meta/index.html`; `null` where there is none */
  read: (path: string) => Promise<Stored | null>
  /** the page that draws whatever its address asks for, in the language of a path */
  readShell: (path: string) => Promise<Stored | null>
}

const TYPES: Readonly<Record<string, string>> = {
  ".atom": "application/atom+xml; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
}

const MOST_BYTES = 64 * 1024 * 1024

export interface SiteOptions {
  /** origins whose pages may frame embeds */
  framedBy: readonly string[]
  /** whether what is sent is for whoever signed in alone */
  isPrivate: boolean
}

/** Reads nothing but the files that the folder has when the server starts. Throws a `StartError` where it holds no site. */
export async function openSite(folder: string, options: SiteOptions): Promise<Site> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")),
  )
  if (!files.has("index.html") || !files.has("shell.html"))
    throw new StartError(`There is no built site in ${folder}. Build it first: npm run build`)
  const shelf = createShelf(MOST_BYTES)
  const read = async (path: string): Promise<Stored | null> => {
    if (!files.has(path)) return null
    const known = shelf.get(path, 0)
    if (known !== null) return known
    // another build may have taken the place of this one
    const bytes = await readFile(join(folder, path)).catch(() => null)
    if (bytes === null) return null
    const made = toStored(path, bytes, options)
    shelf.put(path, made, Number.POSITIVE_INFINITY)
    return made
  }
  return { read, readShell: (path) => read(/^zh(\/|$)/.test(path) ? "zh/shell.html" : "shell.html") }
}

function toStored(path: string, bytes: Buffer, { framedBy, isPrivate }: SiteOptions): Stored {
  const type = TYPES[extname(path)] ?? "application/octet-stream"
  const who = isPrivate ? "private" : "public"
  // what the build names after its content never changes
  const keep = path.startsWith("assets/") ? `${who}, max-age=31536000, immutable` : `${who}, no-cache`
  const headers = { "Content-Type": type, "Cache-Control": keep }
  if (extname(path) !== ".html") return store(bytes, headers)
  const isEmbed = /^(zh\/)?embed\//.test(path)
  const { html, policy } = toServedHtml(bytes.toString("utf8"))
  const frames = isEmbed && framedBy.length > 0 ? framedBy.join(" ") : "'self'"
  return store(Buffer.from(html), {
    ...headers,
    "Content-Security-Policy": [policy, `frame-ancestors ${frames}`].filter(Boolean).join("; "),
    ...(!isEmbed && { "X-Frame-Options": "SAMEORIGIN" }),
  })
}

const POLICY = /\n?\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)">/
/** What the page would load for an API of its own, and for the files that it reads. */
const OWN_API =
  /\n?\s*<link rel="(?:modulepreload" crossorigin href="[^"]*\/assets\/api-|preload" as="fetch" crossorigin href="[^"]*\/(?:index|datapackage|labs|allocations)\.json)[^>]*>/g

/** A written page for where the API is on the server that sent it, its policy apart, to be sent as a header. */
export function toServedHtml(written: string): { html: string; policy: string } {
  const policy = POLICY.exec(written)?.[1] ?? ""
  const html = written.replace(POLICY, "").replaceAll(OWN_API, "").replace("<html ", "<html data-api ")
  return { html, policy: policy.replaceAll("&#39;", "'").replaceAll("&#x27;", "'").replaceAll("&amp;", "&") }
}
