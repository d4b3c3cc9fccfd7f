/**
 * The budget of each written page, after `vite build`: the page itself, and what its head asks for at once. Sizes are gzip
 * sizes at the default level, which is what a static host sends.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { gzipSync } from "node:zlib"

/** Bytes and numbers that no page may pass. What a reader waits for is the page; the rest comes while it is read. */
export const LIMITS = { page: 64 * 1024, scripts: 360 * 1024, data: 90 * 1024, requests: 24 }

/** What a page asks for at once, as paths below the site’s root. */
export function readHead(html, base = "/") {
  const found = (pattern) => [...html.matchAll(pattern)].map(([, href]) => href.slice(base.length))
  return {
    scripts: [
      ...found(/<link rel="modulepreload"[^>]* href="([^"]+)"/g),
      ...found(/<script type="module"[^>]* src="([^"]+)"/g),
    ],
    data: found(/<link rel="preload" as="fetch"[^>]* href="([^"]+)"/g),
  }
}

/** Bytes and requests of a page; `sizeOf` gives the gzip size of a file below the site’s root. */
export function weigh(html, sizeOf) {
  const { scripts, data } = readHead(html)
  const sum = (files) => files.reduce((total, file) => total + sizeOf(file), 0)
  return {
    page: gzipSync(html).length,
    scripts: sum(scripts),
    data: sum(data),
    // and the page itself
    requests: scripts.length + data.length + 1,
  }
}

/** What breaks the budget, in sentences; empty when nothing does. */
export function pageProblems(path, weight, limits = LIMITS) {
  return Object.keys(limits)
    .filter((key) => weight[key] > limits[key])
    .map((key) => `${path}: ${write(key, weight[key])} of ${key}; the limit is ${write(key, limits[key])}.`)
}

function write(key, value) {
  return key === "requests" ? String(value) : `${(value / 1024).toFixed(1)} KB`
}

function main() {
  const known = new Map()
  const sizeOf = (file) => {
    if (!known.has(file)) known.set(file, gzipSync(readFileSync(join("dist", file))).length)
    return known.get(file)
  }
  const pages = readdirSync("dist", { recursive: true }).filter((file) => file.endsWith(".html"))
  const weights = pages.map((file) => [file, weigh(readFileSync(join("dist", file), "utf8"), sizeOf)])
  for (const key of Object.keys(LIMITS)) {
    const [file, weight] = weights.reduce((most, each) => (each[1][key] > most[1][key] ? each : most))
    console.log(`${key.padEnd(9)} ${write(key, weight[key]).padStart(9)} at most, ${file}`)
  }
  const problems = weights.flatMap(([file, weight]) => pageProblems(file, weight))
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exitCode = 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href && existsSync("dist")) main()
