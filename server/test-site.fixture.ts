import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { FROZEN } from "#testing/frozen.ts"

const POLICY = "default-src 'self'; script-src 'self' 'sha256-abc='; connect-src 'self'"

/** A page as the build writes one. */
const page = (title: string, more = "") => `<!doctype html>
<html lang="en-GB" data-base="/">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <title>${title}</title>
    <link rel="modulepreload" crossorigin href="/assets/api-x.js">
    <link rel="preload" as="fetch" crossorigin href="/data/meta/labs.json">
    <link rel="preload" as="fetch" crossorigin href="/data/meta/people.json">
  </head>
  <body><div id="root">${more}</div></body>
</html>
`

/** A built site in small, over the frozen bundle: as much of one as the server looks at. */
export function makeTestSite(): string {
  const folder = mkdtempSync(join(tmpdir(), "power-draw-site-"))
  const files = {
    "index.html": page("Meta"),
    "404.html": page("Page not found"),
    "zh/404.html": page("未找到页面"),
    "shell.html": page("Shell"),
    "zh/shell.html": page("Shell zh"),
    "meta/index.html": page("Meta", "x".repeat(4000)),
    "meta/allocation/index.html": page("Meta, allocation"),
    "helios-earth/index.html": page("Earth"),
    "zh/meta/index.html": page("Meta zh"),
    "embed/meta/granted/index.html": page("Embed"),
    "method/index.html": page("Method"),
    "assets/main-abc.js": "export const x = 1\n".repeat(200),
    "robots.txt": "User-agent: *\n",
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  cpSync(FROZEN, join(folder, "data"), { recursive: true })
  return folder
}
