import { randomBytes } from "node:crypto"
import { expect, test } from "vitest"
import { entryFiles, sizeProblems, sizeRows } from "./check-size.mjs"

// main imports a shared chunk, which imports another; the route is lazy and brings the chart, which is lazy again.
const manifest = {
  "index.html": {
    file: "a/main.js",
    isEntry: true,
    imports: ["_shared"],
    dynamicImports: ["route.tsx"],
    css: ["a/main.css"],
  },
  _shared: { file: "a/shared.js", imports: ["_deep", "index.html"] },
  _deep: { file: "a/deep.js" },
  "route.tsx": {
    file: "a/route.js",
    src: "route.tsx",
    isDynamicEntry: true,
    imports: ["_shared", "_beside"],
    dynamicImports: ["chart.tsx"],
  },
  _beside: { file: "a/beside.js" },
  "chart.tsx": { file: "a/chart.js", src: "chart.tsx", isDynamicEntry: true, imports: ["_shared"] },
}
const chart = 'x("recharts-wrapper")'
const read = (file) => Buffer.from(file === "a/chart.js" ? chart : "x()")

test("the entry is what it imports statically, however deep, and nothing lazy", () => {
  expect(entryFiles(manifest)).toEqual(["a/main.js", "a/shared.js", "a/deep.js"])
})

test("a manifest without an entry is an error", () => {
  expect(() => entryFiles({})).toThrow("no entry")
})

test("a small entry with Recharts in a lazy chunk is within the budget", () => {
  expect(sizeProblems(manifest, read)).toEqual([])
})

test("an entry over the limit is a problem, wherever its bytes are", () => {
  const heavy = (file) => (file === "a/deep.js" ? randomBytes(150 * 1024) : read(file))
  expect(sizeProblems(manifest, heavy)).toEqual([expect.stringMatching(/^The entry is 15\d\.\d KB/)])
})

test("heavy lazy chunks are no problem", () => {
  const heavy = (file) => (file === "a/beside.js" ? randomBytes(150 * 1024) : read(file))
  expect(sizeProblems(manifest, heavy)).toEqual([])
})

test("Recharts in a chunk that the entry imports is a problem", () => {
  const early = (file) => Buffer.from(file === "a/deep.js" ? chart : "x()")
  expect(sizeProblems(manifest, early)).toEqual(["Recharts is in the entry: a/deep.js."])
})

test("Recharts nowhere means that the check is blind", () => {
  expect(sizeProblems(manifest, () => Buffer.from("x()"))).toEqual([expect.stringContaining("in no chunk")])
})

test("a route counts what it adds to the entry", () => {
  const one = 23 // gzip bytes of "x()"
  const rows = Object.fromEntries(sizeRows(manifest, read))
  expect(rows).toMatchObject({ entry: 3 * one, "+ route.tsx": 2 * one })
})
