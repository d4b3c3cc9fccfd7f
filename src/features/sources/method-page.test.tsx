import { screen } from "@testing-library/react"
import { beforeEach, describe, expect, it } from "vitest"
import { SCENARIO_ASSUMPTIONS } from "#library/scenario/assumptions.ts"
import { renderApp } from "#testing/render.tsx"
import { serve } from "#testing/serve.ts"
import { TERMS } from "#words/terms.ts"

beforeEach(() => serve())

describe("MethodPage", () => {
  it("explains the words of the product", async () => {
    renderApp("/method")
    for (const word of [
      "Grant rate",
      "Use rate",
      "Gini coefficient",
      "Jain’s index",
      "NPMLE",
      "Censored",
      "At risk",
    ]) {
      expect(await screen.findByText(word, { selector: "dt" })).toBeVisible()
    }
  })

  it("has the place of every word that a figure explains", async () => {
    const { container } = renderApp("/method")
    await screen.findByText("NPMLE", { selector: "dt" })
    const missing = Object.keys(TERMS).filter((id) => container.querySelector(`dl [id="${id}"]`) === null)
    expect(missing).toEqual([])
  })

  it("reads the scenario’s assumptions from its own object", async () => {
    renderApp("/method")
    expect(await screen.findByText(SCENARIO_ASSUMPTIONS.seed.text.en)).toBeVisible()
    expect(screen.getByText(SCENARIO_ASSUMPTIONS.borrowing.text.en)).toBeVisible()
    expect(screen.getByText(/Every lab has teams, named after topics/)).toBeVisible()
  })

  it("stands without them while the API fails, and says so in their place", async () => {
    serve({ fault: { status: 503 } })
    renderApp("/method")
    expect(await screen.findByText("NPMLE", { selector: "dt" })).toBeVisible()
    expect(await screen.findByRole("button", { name: "Try again" })).toBeVisible()
  })
})
