import { screen, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { toTidyGrid, toWideGrid } from "#export/grid.ts"
import { toExportedFigure } from "#export/to-exported-figure.ts"
import { TWO_CLUSTERS } from "#library/two-clusters.fixture.ts"
import { org } from "#testing/builders.ts"
import { languageOf } from "#testing/language.ts"
import { findFigure, readFigure } from "#testing/read-figure.ts"
import { renderFigure, renderPage } from "#testing/render-figure.tsx"
import { serve } from "#testing/serve.ts"

/* A record whose amounts are on several bases: grants estimated, use measured, capacity reported. */

const twin = { ...org(["allocations", "labs", "sources"], "measured"), id: "twin" }
const bases = { granted: "estimate", capacity: "reported" }
const files = {
  ...TWO_CLUSTERS,
  "twin/allocations.json": { ...TWO_CLUSTERS["twin/allocations.json"], bases },
}

/** A figure of it as it leaves the site. */
async function take(id: string, search = {}) {
  serve({ files })
  const { figure, view } = await readFigure(findFigure(id), twin, search)
  const language = languageOf()
  const facts = { id, org: "twin", words: figure.words(view, language), dataVersion: "1.0.0" }
  return toExportedFigure(facts, { org: twin, sources: null, url: "", accessed: "2026-11-28" }, language)
}

const headsOf = async (id: string) => toWideGrid(await take(id)).fields.map(({ title }) => title)

describe("a record with estimated grants and measured use", () => {
  it("says in the table of the gap beside each measure what it is", async () => {
    serve({ files })
    renderFigure("gap", twin, { search: "?table=gap" })
    expect(await screen.findByRole("columnheader", { name: "Granted Estimate" })).toBeVisible()
    expect(screen.getByRole("columnheader", { name: "Used Measured" })).toBeVisible()
    expect(screen.getByRole("columnheader", { name: "Use rate Derived" })).toBeVisible()
  })

  it("says both in the source line of a figure that shows both, and in its files", async () => {
    serve({ files })
    renderFigure("gap", twin)
    const source = await screen.findByText(/^Source:/)
    const line = within(source.closest<HTMLElement>(".source-line") ?? expect.fail("no line"))
    for (const word of ["Measured", "Estimate", "Derived"]) expect(line.getByText(word)).toBeVisible()
    expect(line.queryByText("Reported")).toBeNull()
    const exported = await take("gap")
    expect(exported.words.basis).toBe("Basis: Measured, Estimate and Derived")
    expect(await headsOf("gap")).toEqual(
      expect.arrayContaining([
        "Granted (GPUs, mean; estimate)",
        "Used (GPUs, mean; measured)",
        "Use rate (0–1; derived)",
      ]),
    )
    expect(new Set(toWideGrid(exported).rows.map((row) => row.at(-1)))).toEqual(
      new Set(["measured; estimate; derived"]),
    )
  })

  it("gives each row of the tidy file the basis of its own measure, and what a derived one rests on", async () => {
    const basesOf = async (measure: string, more = {}) => {
      const exported = await take("allocation", { measure, ...more })
      const { fields, rows } = toTidyGrid(exported) ?? expect.fail("no tidy form")
      const [of, basis] = ["measure", "basis"].map((key) => fields.findIndex((field) => field.key === key))
      return new Set(rows.map((row) => `${row[of ?? 0]}: ${row[basis ?? 0]}`))
    }
    expect(await basesOf("granted")).toEqual(
      new Set(["granted: estimate", "not-granted: reported; estimate; derived", "capacity: reported"]),
    )
    expect(await basesOf("used")).toEqual(new Set(["used: measured", "capacity: reported"]))
    expect(await basesOf("granted", { view: "share" })).toEqual(new Set(["granted: estimate; derived"]))
  })

  it.each([
    ["allocation", {}, ["reported", "estimate", "derived"]],
    ["allocation", { measure: "used", view: "panels" }, ["reported", "measured"]],
    ["allocation", { measure: "used", view: "share" }, ["measured", "derived"]],
    ["idle", {}, ["reported", "measured", "estimate", "derived"]],
    ["lorenz", {}, ["estimate", "derived"]],
    ["change", {}, ["estimate", "derived"]],
    ["reallocations", {}, ["estimate", "derived"]],
    ["energy", {}, ["measured", "estimate"]],
    ["borrowing", {}, ["measured", "estimate", "derived"]],
    ["clusters", {}, ["estimate"]],
    ["moves", {}, ["estimate", "derived"]],
    ["what-if", {}, ["reported", "estimate", "derived"]],
    ["history", { lab: "eve" }, ["measured", "estimate", "derived"]],
    ["history", { lab: "ada" }, ["estimate", "derived"]],
    ["share", { lab: "eve" }, ["estimate", "derived"]],
  ])("names for %s at %j the bases of what it shows", async (id, search, expected) => {
    expect((await take(id, search)).bases).toEqual(expected)
  })

  it("calls no estimate measured in the caption of a table", async () => {
    expect((await take("allocation")).table.caption).toBe("Amounts per lab and period")
    expect((await take("allocation", { measure: "used" })).table.caption).toMatch(/, measured$/)
  })

  it("says with each headline number what it rests on", async () => {
    serve({ files })
    renderPage("allocation", twin)
    const numbers = within(await screen.findByRole("region", { name: "In numbers" }))
    const nobody = within(numbers.getByText(/nobody was granted them/).closest("div") ?? expect.fail())
    for (const word of ["Reported", "Estimate", "Derived"]) expect(nobody.getByText(word)).toBeVisible()
    expect(nobody.queryByText("Measured")).toBeNull()
  })
})
