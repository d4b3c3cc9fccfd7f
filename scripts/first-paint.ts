import { readFileSync } from "node:fs"
import { minifySync } from "rolldown/utils"
import type { Plugin } from "vite"

/** The script that runs in the head of every page before anything is painted, as it stands in a written one. */
export function readFirstPaint(): string {
  return minifySync("first-paint.js", readFileSync("src/first-paint.js", "utf8")).code.trim()
}

/** Vite plugin: the same script in the page of the development server, where nothing is written. */
export function firstPaintInDevelopment(): Plugin {
  return {
    name: "power-draw:first-paint",
    apply: "serve",
    transformIndexHtml: () => [{ tag: "script", children: readFirstPaint(), injectTo: "head-prepend" }],
  }
}
