/**
 * The size budget, after `vite build`: the JavaScript of the entry stays under its limit, and Recharts in lazy chunks.
 * Sizes are gzip sizes at the default level, which is what a static host sends.
 */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { gzipSync } from "node:zlib"

const limitBytes = 140 * 1024

// Class names that Recharts gives to what it draws; they survive minifying.
const rechartsMark = /["'`]recharts-(?:wrapper|surface|layer)\b/

/** The keys of a chunk and of all that it imports statically, itself first. */
export function staticClosure(manifest, key, seen = new Set()) {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const imported of manifest[key]?.imports ?? []) staticClosure(manifest, imported, seen)
  return seen
}

/** The keys of everything the page loads before its first lazy import. */
export function entryKeys(manifest) {
  const entries = Object.keys(manifest).filter((key) => manifest[key].isEntry)
  if (entries.length === 0) throw new Error("The manifest names no entry.")
  return new Set(entries.flatMap((key) => [...staticClosure(manifest, key)]))
}

/** The JavaScript files of the entry, each once. */
export function entryFiles(manifest) {
  return [...new Set([...entryKeys(manifest)].map((key) => manifest[key].file).filter(isScript))]
}

/** What breaks the budget, in sentences; empty when nothing does. `read` gives the text of a file in `dist`. */
export function sizeProblems(manifest, read, limit = limitBytes) {
  const entry = entryFiles(manifest)
  const bytes = sum(entry.map((file) => gzipBytes(read(file))))
  const drawing = rechartsFiles(manifest, read)
  return [
    ...(bytes > limit
      ? [`The entry is ${kilobytes(bytes)} of JavaScript; the limit is ${kilobytes(limit)}.`]
      : []),
    ...drawing.filter((file) => entry.includes(file)).map((file) => `Recharts is in the entry: ${file}.`),
    ...(drawing.length === 0
      ? ["Recharts is in no chunk at all: this check no longer knows it by sight."]
      : []),
  ]
}

/** The files that hold Recharts itself. */
export function rechartsFiles(manifest, read) {
  const scripts = Object.values(manifest)
    .map(({ file }) => file)
    .filter(isScript)
  return [...new Set(scripts)].filter((file) => rechartsMark.test(read(file)))
}

/** The lines of the table: what, gzip bytes. Routes and charts count what they add to the entry. */
export function sizeRows(manifest, read) {
  const entry = entryFiles(manifest)
  const size = (files) => sum(files.map((file) => gzipBytes(read(file))))
  const added = (key) =>
    [...staticClosure(manifest, key)]
      .map((each) => manifest[each].file)
      .filter((file) => isScript(file) && !entry.includes(file))
  const lazy = Object.keys(manifest).filter(
    (key) => manifest[key].isDynamicEntry && isScript(manifest[key].file),
  )
  const styles = Object.values(manifest)
    .flatMap(({ file, css = [] }) => [file, ...css])
    .filter((file) => file.endsWith(".css"))
  return [
    ["entry", size(entry)],
    ...lazy.map((key) => [`+ ${manifest[key].src ?? key}`, size(added(key))]),
    ["Recharts", size(rechartsFiles(manifest, read))],
    ["CSS", size([...new Set(styles)])],
  ]
}

const isScript = (file) => /\.m?js$/.test(file)
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0)
const gzipBytes = (text) => gzipSync(text).length
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`

function main() {
  const read = (file) => readFileSync(join("dist", file))
  const manifest = JSON.parse(read(".vite/manifest.json").toString())
  for (const [name, bytes] of sizeRows(manifest, read)) console.log(kilobytes(bytes).padStart(10), name)
  const problems = sizeProblems(manifest, read)
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exitCode = 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main()
