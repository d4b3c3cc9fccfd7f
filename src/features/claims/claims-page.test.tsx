import { screen, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import type { Claim } from "#model/claim.ts"
import { org } from "#testing/builders.ts"
import { render } from "#testing/render-part.tsx"
import { readShipped, type Served, serve } from "#testing/serve.ts"
import { ClaimsPage } from "./claims-page.tsx"

const meta = { ...org(["claims", "papers", "people", "projects", "sources"]), id: "meta" }
const open = (search = "", served: Served = {}, locale: "en" | "zh" = "en") => {
  serve(served)
  return render(<ClaimsPage org={meta} />, { search, locale })
}
const entries = () => screen.getAllByRole("heading", { level: 3 })
const entryOf = async (text: RegExp) => {
  const heading = await screen.findByRole("heading", { level: 3, name: text })
  return within(heading.closest("li") ?? expect.fail("no entry"))
}

describe("ClaimsPage", () => {
  it("lists every claim of the data under its topic", async () => {
    const claims = await readShipped<Claim[]>("meta/claims.json")
    open()
    expect(await screen.findByRole("region", { name: "Who left" })).toBeVisible()
    expect(entries()).toHaveLength(claims.length)
  })

  it("says how many are computed, hold, and go back to one article", async () => {
    open()
    const sentence =
      /^Of 39 claims in print \w+ are computed here and \w+ hold; 25 of all go back to one article$/
    expect(await screen.findByRole("heading", { level: 2, name: sentence })).toBeVisible()
  })

  it("shows the computation, the open cases and what would decide it", async () => {
    open()
    const entry = await entryOf(/By early September 2023 more than half of the 14 authors/)
    expect(entry.getByText("possible, not shown")).toBeVisible()
    expect(entry.getByText(/of 14: the claim needs more than 7\. The evidence allows 6 to 9\./)).toBeVisible()
    expect(entry.getByText(/would decide it: .*Eric Hambro/)).toBeVisible()
    expect(entry.getByText(/goes back to The Information/)).toBeVisible()
  })

  it("says where the evidence is the claim’s own, and what of the sentence is not computed", async () => {
    open()
    const entry = await entryOf(/only Hugo Touvron/)
    expect(entry.getByText("holds, on the claim’s own source")).toBeVisible()
    expect(entry.getByText(/"five at Mistral" is not/)).toBeVisible()
  })

  it("says of what cannot be tested that nothing can, with its note", async () => {
    open()
    const entry = await entryOf(/rich in GPUs/)
    expect(entry.getByText("not testable")).toBeVisible()
    expect(entry.getByText("No public data can test this.")).toBeVisible()
  })

  it("sets no claim in quotation marks", async () => {
    open()
    await screen.findByRole("region", { name: "Who left" })
    for (const heading of entries()) expect(heading.textContent).not.toMatch(/^[“"‘']/)
  })

  it("filters by what became of them, in the address, and by a bar of the figure", async () => {
    const { user, address } = open()
    await user.selectOptions(await screen.findByRole("combobox", { name: "Outcome" }), "not testable")
    expect(address()).toMatch(/verdict=not-testable/)
    expect(screen.getByText(/^\d+ of 39 claims$/)).toBeVisible()
    expect(screen.queryByText("possible, not shown", { selector: "p" })).not.toBeInTheDocument()
  })

  it("offers all claims again where the filters leave none", async () => {
    const { user } = open("?topic=motive&verdict=holds")
    await user.click(await screen.findByRole("button", { name: "Show all claims" }))
    expect(entries().length).toBeGreaterThan(30)
  })

  it("marks the claim of the address, and says so where there is none", async () => {
    open("?claim=llama-authors-over-half-left")
    await entryOf(/By early September 2023 more than half of the 14 authors/)
    expect(document.getElementById("llama-authors-over-half-left")).toHaveAttribute("aria-current", "true")
    open("?claim=nothing")
    expect(await screen.findByText(/the claim “nothing”, of which there is no record/)).toBeVisible()
  })

  it("says why a check of a metric it does not know cannot be run", async () => {
    const claims = await readShipped<Claim[]>("meta/claims.json")
    const broken = claims.map((claim) =>
      claim.id === "llama-authors-over-half-left"
        ? { ...claim, check: { ...claim.check, paper: "gone" } }
        : claim,
    )
    open("", { files: { "meta/claims.json": broken } })
    const entry = await entryOf(/By early September 2023 more than half of the 14 authors/)
    expect(entry.getByText("the check cannot be run")).toBeVisible()
    expect(entry.getByText(/“gone”/)).toBeVisible()
  })

  it("speaks Chinese", async () => {
    open("", {}, "zh")
    const [first] = await screen.findAllByText(/该说法需要多于 7。证据支持6至9人。/)
    expect(first).toBeVisible()
  })
})
