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
}

/** The frame as HTML; `withScript` adds a script that follows the figure's height, which needs to run on the host's page. */
export function toSnippet({ src, id, title, height }: EmbedFacts, withScript: boolean): string {
  const frame = `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" loading="lazy" width="100%" height="${height}" style="border:0"></iframe>`
  return withScript ? `${frame}\n${toScript(src, id)}` : frame
}

/** Listens only to the frame it stands behind, from the site the frame was loaded from. */
function toScript(src: string, id: string): string {
  const lines = [
    "<script>",
    "(function (frame) {",
    '  addEventListener("message", function (event) {',
    "    var data = event.data",
    `    if (event.origin !== ${JSON.stringify(new URL(src).origin)} || event.source !== frame.contentWindow) return`,
    `    if (data && data.type === "power-draw:height" && data.id === ${JSON.stringify(id)}) frame.height = data.height`,
    "  })",
    "})(document.currentScript.previousElementSibling)",
    "</script>",
  ]
  return lines.join("\n")
}
