import { screen, within } from "@testing-library/react"
import { beforeEach, describe, expect, it } from "vitest"
import { renderApp } from "#testing/render.tsx"
import { serve } from "#testing/serve.ts"

const report = async () => (await screen.findByLabelText<HTMLTextAreaElement>("The report")).value

beforeEach(() => serve())

describe("CorrectionsPage", () => {
  it("leaves everything open where the reader came by no record", async () => {
    renderApp("/corrections")
    expect(await report()).toMatch(/^Record: …\n\nData: meta \d+\.\d+\.\d+\n\nWhat is wrong: …/)
  })

  it("names the record and the version of the data that a link brought along", async () => {
    renderApp("/corrections?record=vc6YE&org=helios-earth")
    expect(await report()).toMatch(/^Record: vc6YE\n\nData: helios-earth \d+\.\d+\.\d+\n/)
  })

  it("takes up what the reader writes, and copies it", async () => {
    const { user } = renderApp("/corrections?record=guillaume-lample")
    await user.type(await screen.findByLabelText("What is wrong"), "The month is May.")
    await user.type(screen.getByLabelText("A public source that says so"), "https://example.org")
    expect(await report()).toContain(
      "What is wrong: The month is May.\n\nA public source that says so: https:",
    )
    await user.click(screen.getByRole("button", { name: "Copy the report" }))
    expect(await screen.findByText("Copied: the report.")).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(await report())
  })

  it("names a record in the address that can be none, and prepares an empty report", async () => {
    renderApp("/corrections?record=a%20b")
    expect(await screen.findByText(/asks for record = “a b”/)).toBeVisible()
    expect(await report()).toMatch(/^Record: …/)
  })

  it("lists what changed, per organisation, and leads to the feed", async () => {
    renderApp("/corrections")
    expect(await screen.findByText(/two papers and their 32 authors/)).toBeVisible()
    expect(screen.getByText(/25 virtual clusters/)).toBeVisible()
    expect(screen.getByRole("link", { name: /Atom/ })).toHaveAttribute("href", "/changes.atom")
  })

  it("names a broken entry of the log and keeps the others", async () => {
    const entry = { id: "a", version: "1.0.0", date: "2027-01-02", kind: "corrected", records: ["ada"] }
    serve({
      files: {
        "meta/changes.json": [
          { ...entry, text: { en: "A month.", zh: "月" } },
          { ...entry, id: "b", date: "soon", text: { en: "Another.", zh: "又" } },
        ],
      },
    })
    renderApp("/corrections")
    expect(await screen.findByText("A month.")).toBeVisible()
    expect(screen.getByText("Records: ada")).toBeVisible()
    expect(within(screen.getByRole("note")).getByText(/changes\.json, b: date/)).toBeVisible()
  })

  it("says what failed and offers to try again", async () => {
    serve({ files: { "meta/changes.json": undefined } })
    renderApp("/corrections")
    expect(await screen.findByRole("button", { name: "Try again" })).toBeVisible()
  })
})
