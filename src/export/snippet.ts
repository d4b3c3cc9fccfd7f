import { escapeHtml } from "./escape-html.ts"

/** What a page that shows a figure in a frame needs. */
export interface EmbedFacts {
  /** absolute address of the figure alone */
  src: string
  /** id of the figure, as its height messages carry it */
  id: string
  /** name of the frame for those who do not see it */
  title: string
  /** height in CSS pixels until the first message */
  height: number
  /** absolute address of the figure in its page, for where frames are taken out */
  page: string
}

/** The script that is written into the host’s page, a file that a strict policy can name, or none. */
export type SnippetScript = "inline" | "file" | "none"

/**
 * The frame as HTML, with a link that stays where a reader, a feed or a newsletter takes frames out, and a script that follows the
 * figure’s height wherever a content system puts it.
 */
export function toSnippet({ src, id, title, height, page }: EmbedFacts, script: SnippetScript): string {
  const frame = `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" data-power-draw="${escapeHtml(id)}" loading="lazy" width="100%" height="${height}" style="border:0"></iframe>`
  const link = `<p><a href="${escapeHtml(page)}">${escapeHtml(title)}</a></p>`
  const parts = {
    inline: [frame, link, toScript(src)],
    file: [frame, link, toFile(src)],
    none: [frame, link],
  }
  return parts[script].join("\n")
}

/** Listens to the frames that came from this site, wherever in the page it stands. */
function toScript(src: string): string {
  const lines = [
    "<script>",
    'addEventListener("message", function (event) {',
    "  var data = event.data",
    `  if (event.origin !== ${JSON.stringify(new URL(src).origin)} || !data || data.type !== "power-draw:height") return`,
    '  document.querySelectorAll("iframe[data-power-draw]").forEach(function (frame) {',
    "    if (frame.contentWindow === event.source) frame.height = data.height",
    "  })",
    "})",
    "</script>",
  ]
  return lines.join("\n")
}

/** The same as a file of the site: a page whose policy names the site, or the hash, may load it. */
function toFile(src: string): string {
  const { EMBED_SCRIPT_HASH } = import.meta.env as { EMBED_SCRIPT_HASH?: string }
  const integrity = EMBED_SCRIPT_HASH ? ` integrity="${EMBED_SCRIPT_HASH}" crossorigin="anonymous"` : ""
  const folder = src.slice(0, src.search(/(zh\/)?embed\//))
  return `<script src="${escapeHtml(`${folder}embed.js`)}"${integrity} defer></script>`
}
