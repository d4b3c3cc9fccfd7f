/**
 * The linter's import rule, run over seeded violations and over what is legal. Each seed is a file with one statement,
 * in a temporary tree that holds nothing else but the linter's settings.
 */
import { spawnSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"

const react = ["react", "react/jsx-runtime", "react-dom", "react-dom/client"]
const tanstack = ["@tanstack/react-query", "@tanstack/react-router"]
const recharts = ["recharts", "recharts/types/util"]
const pageLayers = ["export", "figure", "words", "charts", "analytics", "data", "model", "i18n", "ui"]
const prerenderLayers = [
  "app",
  "export",
  "figure",
  "charts",
  "words",
  "data",
  "api",
  "library",
  "model",
  "i18n",
  "ui",
]
const appLayers = ["features", "export", "figure", "words", "data", "model", "i18n", "ui"]

/** The table of the architecture: folder of src, `#` layers it reaches, packages banned, packages it may well use. */
const table: [folder: string, reaches: string[], banned: string[], used: string[]][] = [
  ["model", [], [...react, ...tanstack, ...recharts], ["zod"]],
  ["analytics", ["model"], [...react, ...tanstack, ...recharts], ["d3-shape"]],
  [
    "importers",
    ["importers", "model", "analytics"],
    [...react, ...tanstack, ...recharts, "@lingui/react", "@lingui/core"],
    ["papaparse", "zod"],
  ],
  ["data", ["model"], [...react, ...recharts], ["@tanstack/react-query"]],
  [
    "library",
    ["library/scenario", "importers", "model", "analytics"],
    [...react, ...tanstack, ...recharts, "@lingui/react", "@lingui/core"],
    ["zod"],
  ],
  [
    "api",
    ["library", "model", "analytics"],
    [...react, ...tanstack, ...recharts, "@lingui/react", "@lingui/core", "node:fs"],
    ["hono", "zod"],
  ],
  ["i18n", [], recharts, ["@lingui/core", "react"]],
  [
    "words",
    ["i18n", "model", "analytics"],
    [...react, ...tanstack, ...recharts, "@lingui/react"],
    ["@lingui/core", "@lingui/core/macro"],
  ],
  ["ui", [], recharts, ["react"]],
  ["charts", ["ui"], [...tanstack, "@lingui/core", "@lingui/react/macro"], [...react, ...recharts]],
  ["figure", ["ui", "words", "i18n", "model", "data", "analytics"], recharts, [...react, ...tanstack]],
  ["export", ["figure", "words", "ui", "i18n", "model", "data"], recharts, [...react, ...tanstack]],
  ["features/overview", ["features/overview", ...pageLayers], recharts, [...react, ...tanstack]],
  ["app", appLayers, recharts, [...react, ...tanstack]],
  [".", ["app", ...appLayers], recharts, react],
  ["prerender", prerenderLayers, recharts, [...react, ...tanstack]],
  [
    "../server",
    ["server", "api", "library", "importers", "model", "analytics"],
    [...react, ...tanstack, ...recharts, "@lingui/core"],
    ["hono", "node:fs", "@hono/node-server"],
  ],
]

const layers = [
  ...["app", "features", "features/overview", "export", "figure", "words", "charts", "analytics", "data"],
  ...["api", "library", "library/scenario", "importers", "model", "i18n", "ui", "testing", "prerender"],
  // beside src
  "server",
]

/** All the ways to reach another file; charts may reach `#data` by none of them. */
const spellings = [
  'import { x } from "#data/x.ts"',
  'import * as x from "#data/x.ts"',
  'import "#data/x.ts"',
  'import type { X } from "#data/x.ts"',
  'import { type X } from "#data/x.ts"',
  'export { x } from "#data/x.ts"',
  'export * from "#data/x.ts"',
  'export type { X } from "#data/x.ts"',
  'export const x = import("#data/x.ts")',
  "export const x = import(`#data/x.ts`)",
  'export const x = import("#data/" + name)',
  "export const x = import(name)",
  'export type X = import("#data/x.ts").X',
  'export const x = require("#data/x.ts")',
  'import x = require("#data/x.ts")',
  'export const x = import.meta.glob("#data/*.ts")',
]

/** Paths that nobody may use, whatever they lead to. */
const paths = [
  ...["..", "../", "../x.ts", "./..", "./../x.ts", "./a/../../x.ts", "#ui/../x.ts"],
  ...[".", "./", "/src/ui/x.ts", "https://example.org/x.js"],
]

const clockAndChance = [
  ...["Date.now()", 'Date["now"]()', "[1].map(Date.now)", "new Date()", "Date()", "performance.now()"],
  ...["Math.random()", "[1].map(Math.random)", "crypto.randomUUID()"],
  ...['fetch("/x.json")', 'globalThis.fetch("/x.json")', 'window.fetch("/x.json")'],
]

let tree: string

beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), "import-rule-"))
  for (const path of ["biome.json", "package.json", "scripts/lint"])
    cpSync(path, join(tree, path), { recursive: true })
})

afterEach(() => rmSync(tree, { recursive: true }))

/** Lints each statement as a file of its own in `src/<folder>` and gives those that the import rule catches. */
function caught(folder: string, statements: string[], extension = ".ts"): string[] {
  mkdirSync(join(tree, "src", folder), { recursive: true })
  statements.forEach((statement, i) => {
    writeFileSync(join(tree, "src", folder, `seed-${i}${extension}`), `${statement}\n`)
  })
  const files = new Set(filesWithErrors())
  return statements.filter((_, i) => files.has(join("src", folder, `seed-${i}${extension}`)))
}

const ruleNames = /^plugin$|noRestrictedImports$|noRestrictedGlobals$|noJsRestrictedProperties$/

function filesWithErrors(): string[] {
  const options = ["--reporter=json", "--max-diagnostics=none", "--vcs-enabled=false"]
  const { stdout } = spawnSync(resolve("node_modules/.bin/biome"), ["lint", ...options], {
    cwd: tree,
    encoding: "utf8",
  })
  const { diagnostics }: { diagnostics: Diagnostic[] } = JSON.parse(stdout)
  return diagnostics
    .filter(({ category, severity }) => severity === "error" && ruleNames.test(category))
    .map(({ location }) => location.path)
}

type Diagnostic = { category: string; severity: string; location: { path: string } }

const importFrom = (target: string) => `import { x } from "${target}"`
const importLayer = (layer: string) => importFrom(`#${layer}/x.ts`)

describe("who may import whom", () => {
  test.each(table)("src/%s reaches its layers and no other", (folder, reaches, banned, used) => {
    const legal = [...reaches.map(importLayer), ...used.map(importFrom), importFrom("./sibling.ts")]
    const isReached = (layer: string) =>
      [folder, ...reaches].some((reached) => `${layer}/`.startsWith(`${reached}/`))
    const outside = layers.filter(
      (layer) => !isReached(layer) || (folder === "api" && layer === "library/scenario"),
    )
    const illegal = [...outside.map(importLayer), ...banned.map(importFrom)]
    expect(caught(folder, [...legal, ...illegal])).toEqual(illegal)
  })

  test("src/testing reaches everything", () => {
    expect(caught("testing", [...layers.map(importLayer), importFrom("recharts")])).toEqual([])
  })

  test("every folder of src has its line in the table", () => {
    const folders = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(layers).toEqual(expect.arrayContaining(folders.map(({ name }) => name)))
  })
})

describe("in whatever spelling", () => {
  test("a banned layer is caught", () => {
    expect(caught("charts", spellings)).toEqual(spellings)
  })

  test.each(["model", "features/overview", "app", ".", "testing"])(
    "a path out of src/%s is caught",
    (folder) => {
      const statements = paths.flatMap((path) => [
        importFrom(path),
        `import type { X } from "${path}"`,
        `export * from "${path}"`,
        `export const x = import("${path}")`,
      ])
      expect(caught(folder, statements)).toEqual(statements)
    },
  )

  test("main.tsx reaches a layer by its # name only", () => {
    const statements = [importFrom("./api/x.ts"), 'export const x = import("./charts/x.ts")']
    expect(caught(".", statements, ".tsx")).toEqual(statements)
  })
})

describe("features", () => {
  test("a feature never imports another", () => {
    const statements = [
      importFrom("#features/attrition/x.ts"),
      'import type { X } from "#features/attrition/x.ts"',
      'export * from "#features/attrition/x.ts"',
      'export const x = import("#features/attrition/x.ts")',
      importFrom("../attrition/x.ts"),
      importFrom("./../attrition/x.ts"),
    ]
    expect(caught("features/overview", statements, ".tsx")).toEqual(statements)
    expect(caught("features/overview", statements, ".test.tsx")).toEqual(statements)
  })
})

describe.each(["api", "library", "importers"])("the layer %s", (layer) => {
  const lazy = `export const x = import("#${layer}/x.ts")`
  const eager = [
    importFrom(`#${layer}/x.ts`),
    `import type { X } from "#${layer}/x.ts"`,
    `export { x } from "#${layer}/x.ts"`,
  ]

  test.each(["app", "."])("src/%s reaches it by import() and in no other way", (folder) => {
    expect(caught(folder, [lazy, ...eager])).toEqual(eager)
  })

  test.each(["data", "features/overview"])("src/%s reaches it in tests only", (folder) => {
    expect(caught(folder, [lazy, ...eager])).toEqual([lazy, ...eager])
    expect(caught(folder, [lazy, ...eager], ".test.ts")).toEqual([])
  })
})

describe("tests", () => {
  test("import their tools and #testing", () => {
    const tools = ["vitest", "fast-check", "node:fs", "@testing-library/react"].map(importFrom)
    for (const folder of ["model", "charts", "features/overview"])
      expect(caught(folder, [importLayer("testing"), ...tools], ".test.tsx")).toEqual([])
  })

  test("keep to the layers of their folder otherwise", () => {
    const statements = [...["data", "charts", "api"].map(importLayer), ...react.map(importFrom)]
    expect(caught("analytics", statements, ".test.ts")).toEqual(statements)
  })
})

describe.each(["analytics", "importers"])("%s", (folder) => {
  const statements = clockAndChance.map((expression) => `export const x = ${expression}`)

  test("knows no clock, no chance and no network", () => {
    expect(caught(folder, [...statements, 'export const x = new Date("2020-04-01")'])).toEqual(statements)
  })

  test("may be given them by its tests", () => {
    expect(caught(folder, statements, ".test.ts")).toEqual([])
  })
})
