/// <reference types="vitest/config" />

import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { availableParallelism } from "node:os"
import tailwindcss from "@tailwindcss/vite"
import { defineConfig } from "vite"
import { changesFeed } from "./scripts/changes-feed.ts"
import { port } from "./scripts/check-start.mjs"
import { CHUNKS } from "./scripts/chunks.ts"
import { crawlerFiles } from "./scripts/crawler-files.ts"
import { dataVersions } from "./scripts/data-versions.ts"
import { fileServer } from "./scripts/file-server.ts"
import { firstPaintInDevelopment } from "./scripts/first-paint.ts"
import { readPublisher } from "./scripts/publisher.ts"
import { sourcePlugins } from "./scripts/source-plugins.ts"
import { writePages } from "./scripts/write-pages.ts"
import { zipInPage } from "./scripts/zip-in-page.ts"

/** Where the site will live, such as `https://example.org/power-draw/`; decides the base path too. */
const siteUrl = process.env.SITE_URL || undefined

/** As a host’s policy names the script that it lets in, https://www.w3.org/TR/SRI/ */
const hashFile = (path: string) =>
  `sha384-${createHash("sha384").update(readFileSync(path)).digest("base64")}`

const publisher = readPublisher(process.env)

export default defineConfig(({ isPreview }) => ({
  base: siteUrl === undefined ? "/" : new URL(siteUrl).pathname.replace(/\/?$/, "/"),
  define: {
    "import.meta.env.SITE_URL": JSON.stringify(siteUrl ?? ""),
    "import.meta.env.ISSUES_URL": JSON.stringify(process.env.ISSUES_URL ?? ""),
    "import.meta.env.EMBED_SCRIPT_HASH": JSON.stringify(hashFile("public/embed.js")),
    "import.meta.env.PUBLISHER": JSON.stringify(publisher.name),
    "import.meta.env.CONTACT": JSON.stringify(publisher.contact),
  },
  plugins: [
    sourcePlugins(),
    tailwindcss(),
    dataVersions(),
    writePages(siteUrl),
    crawlerFiles(siteUrl),
    changesFeed(siteUrl),
    fileServer(),
    firstPaintInDevelopment(),
    zipInPage(),
  ],
  // preview serves files as any static host does; only the development server falls back to index.html
  appType: isPreview ? "mpa" : "spa",
  // all styles stand in every page, so that none comes late
  build: {
    manifest: true,
    cssCodeSplit: false,
    target: "es2022",
    chunkSizeWarningLimit: 700,
    rolldownOptions: { output: { codeSplitting: CHUNKS } },
  },
  preview: { port, strictPort: true },
  test: {
    // what is tested without rendering needs no page; a file that does need one says so in its first line
    projects: [
      {
        extends: true,
        test: {
          name: "plain",
          environment: "node",
          // they share nothing but modules
          isolate: false,
          include: ["src/**/*.test.ts", "server/**/*.test.ts", "scripts/**/*.test.{ts,mjs}"],
        },
      },
      {
        extends: true,
        test: {
          name: "page",
          environment: "jsdom",
          include: ["src/**/*.test.tsx"],
          setupFiles: ["src/testing/setup.ts"],
        },
      },
    ],
    // the default leaves one core of two to nobody
    maxWorkers: availableParallelism(),
    css: false,
    testTimeout: 15_000,
  },
}))
