/**
 * Adding a figure is a folder and one entry in its feature's index: in a copy of the sources a toy is added so, and whoever
 * lists figures then has it.
 */
import { spawnSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"

const FIGURE = `import { defineFigure } from "#figure/define-figure.ts"
import { parseNothing } from "#figure/use-page-params.ts"

/** A table of one row. */
export default defineFigure({
  id: "toy",
  params: parseNothing,
  load: () => null,
  derive: () => ({ rows: 1 }),
  words: ({ rows }) => ({
    sentence: "A toy has " + rows + " row",
    subtitle: "Made for a test",
    table: { caption: "Toy", columns: [{ key: "a", label: "A" }], rows: [{ id: "a", cells: { a: "one" } }] },
    source: [{ text: "a test" }],
    bases: ["derived"],
  }),
})
`

const ENTRY = `{
      id: "toy",
      page: "sources",
      name: { en: "A toy of a figure", zh: "玩具图表" },
      needs: ["sources"],
      open: () => import("./toy/figure.ts"),
    },
    `

/** What whoever lists figures makes of them, in the copy. */
const PROBE = `import { fireEvent, screen } from "@testing-library/react"
import { expect, it } from "vitest"
import * as listing from "#app/features.ts"
import { renderApp } from "#testing/render.tsx"
import { openFrozen } from "#testing/frozen.ts"
import { serve } from "#testing/serve.ts"
import { toSitemap } from "./scripts/crawler-files.ts"
import { listEmbeds, listPages } from "./scripts/static-pages.ts"

it("stands on its page", async () => {
  serve()
  renderApp("/meta/sources")
  expect(await screen.findByRole("heading", { name: "A toy has 1 row" })).toBeVisible()
})

it("stands alone in an embed", async () => {
  serve()
  renderApp("/embed/meta/toy")
  expect(await screen.findByRole("heading", { name: "A toy has 1 row" })).toBeVisible()
})

it("is found by its name", async () => {
  serve()
  const { user } = renderApp("/corrections")
  await screen.findByRole("button", { name: "Search" })
  fireEvent.keyDown(document.body, { key: "/" })
  await user.type(await screen.findByRole("combobox", { name: "Search" }), "toy")
  expect(await screen.findByRole("option", { name: /A toy of a figure/ })).toBeVisible()
})

it("is a file of its own for embeds, and is in the site map at its place", async () => {
  const embeds = (await listEmbeds(listing, openFrozen())).map(({ path }) => path)
  expect(embeds).toEqual(expect.arrayContaining(["embed/meta/toy", "embed/helios-earth/toy"]))
  const places = (await listPages(listing, openFrozen())).flatMap(({ path, figures = [] }) => figures.map((id) => path + "#" + id))
  expect(places).toEqual(expect.arrayContaining(["meta/sources#toy", "helios-earth/sources#toy"]))
  expect(toSitemap(await listPages(listing, openFrozen()), "https://example.org")).toContain("https://example.org/meta/sources/#toy")
})
`

let copy: string

beforeAll(() => {
  mkdirSync(".cache", { recursive: true })
  // inside the repository, so that packages are found as they are for the sources themselves
  copy = mkdtempSync(join(".cache", "toy-"))
  for (const path of [
    "src",
    "scripts",
    // its hash is in the sources (vite.config.ts)
    "public/embed.js",
    "package.json",
    "vite.config.ts",
    "lingui.config.ts",
    "tsconfig.json",
  ])
    cpSync(path, join(copy, path), { recursive: true })
  mkdirSync(join(copy, "src/features/sources/toy"))
  writeFileSync(join(copy, "src/features/sources/toy/figure.ts"), FIGURE)
  const index = join(copy, "src/features/sources/index.ts")
  writeFileSync(index, readFileSync(index, "utf8").replace("figures: [\n    ", `figures: [\n    ${ENTRY}`))
  writeFileSync(join(copy, "src/toy.test.tsx"), PROBE.replaceAll("./scripts/", "../scripts/"))
})

afterAll(() => rmSync(copy, { recursive: true }))

test("a folder and one entry are all it takes", { timeout: 120_000 }, () => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(process.cwd(), "node_modules/vitest/vitest.mjs"), "run", "src/toy.test.tsx"],
    { cwd: copy, encoding: "utf8", env: { ...process.env, VITEST: undefined } },
  )
  expect(status, `${stdout}\n${stderr}`).toBe(0)
})
