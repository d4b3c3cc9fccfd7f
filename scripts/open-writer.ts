import { rmSync } from "node:fs"
import { resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { build, type ResolvedConfig } from "vite"
import type * as site from "#prerender/site.tsx"
import { sourcePlugins } from "./source-plugins.ts"

/** The app as Node runs it, to write pages with. */
export type Writer = typeof site

const out = resolve(".cache/prerender")

/** Bundles the app for Node, with the settings of the site that is built, and loads it. */
export async function openWriter({
  base,
  define = {},
}: Pick<ResolvedConfig, "base" | "define">): Promise<Writer> {
  rmSync(out, { recursive: true, force: true })
  await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    ...{ base, define },
    plugins: sourcePlugins(),
    resolve: { alias: { "@tanstack/router-core/isServer": BROWSER_ROUTER } },
    // one copy of React for the app and for what draws it
    ssr: { noExternal: true, external: ["react", "react-dom", "jsdom"] },
    build: { ssr: "src/prerender/site.tsx", outDir: out, minify: false, copyPublicDir: false },
  })
  // by this name, which Node does not know, the router leaves word of itself
  Object.assign(globalThis, { self: globalThis })
  const bundled = pathToFileURL(`${out}/site.js`).href
  // biome-ignore lint/plugin: what was bundled just now has no name to import it by
  const writer = (await import(bundled)) as Writer
  await writer.prepare()
  return writer
}

/** Pages are taken over by the router as browsers have it, so they are written by the same one. */
const BROWSER_ROUTER = resolve("node_modules/@tanstack/router-core/dist/esm/isServer/client.js")
