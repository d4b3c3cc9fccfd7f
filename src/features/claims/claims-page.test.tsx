import { screen, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import type { Claim } from "#model/claim.ts"
import { org } from "#testing/builders.ts"
import { readFrozen } from "#testing/frozen.ts"
import { renderPage } from "#testing/render-figure.tsx"
import { type Served, serve } from "#testing/serve.ts"

const meta = { ...org(["claims", "papers", "people", "projects", "sources"]), id: "meta" }
const open = (search = "", served: Served = {}, locale: "en" | "zh" = "en") => {
  serve(served)
  return renderPage("claims", meta, { search, locale })
}
const entries = () => screen.getAllByRole("heading", { level: 3 })
const entryOf = async (text: RegExp) => {
  const heading = await screen.findByRole("heading", { level: 3, name: text })
  const entry = heading.closest("li") ?? expect.fail("no entry")
  const more = entry.querySelector("details") ?? expect.fail("nothing more to read")
  more.open = true
  return within(entry)
}

describe("ClaimsPage", () => {
  it("lists every claim of the data under its topic", async () => {
    const claims = readFrozen<Claim[]>("meta/claims.json")
    open()
    expect(await screen.findByRole("region", { name: "Who left" })).toBeVisible()
    expect(entries()).toHaveLength(claims.length)
  })

  it("says how many are computed, hold, and go back to one source", async () => {
    open()
    const sentence =
      /^Of 39 claims in print \w+ are computed here and \w+ hold; 25 of all go back to one source$/
    expect(await screen.findByRole("heading", { level: 2, name: sentence })).toBeVisible()
  })

  it("shows the computation, the open cases and what would decide it", async () => {
    open()
    const entry = await entryOf(/By early September 2023 more than half of the 14 authors/)
    expect(entry.getByText("possible, not shown")).toBeVisible()
    expect(entry.getByText(/of 14: the claim needs more than 7\. The evidence allows 6 to 9\./)).toBeVisible()
    expect(entry.getByText(/hold once dated records show that at least 2 of the 3 open cases/)).toBeVisible()
    const [open1] = entry.getAllByRole("link", { name: "Eric Hambro" })
    expect(open1).toHaveAttribute("href", expect.stringContaining("/attrition?person=eric-hambro"))
    expect(open1?.closest("li")).toHaveTextContent("left between 27 February 2023 and 26 May 2025")
    expect(entry.getByText(/goes back to The Information/)).toBeVisible()
  })

  it("says where the evidence is the claim’s own, and what of the sentence is not computed", async () => {
    open()
    const entry = await entryOf(/only Hugo Touvron/)
    expect(entry.getByText("holds, on the claim’s own source")).toBeVisible()
    expect(entry.getByText(/"five at Mistral" is not/)).toBeVisible()
    const own = entry
      .getAllByText("The claim’s own source, or a relay of it.")
      .map((each) => each.closest("li")?.textContent)
    expect(own).toContainEqual(expect.stringMatching(/Naman Goyal.*Business Insider/))
    expect(entry.getByText(/hold plainly if .* showed the departure of .*Naman Goyal/)).toBeVisible()
  })

  it("calls no sentence computed as a whole: a check answers one question", async () => {
    open()
    const entry = await entryOf(/The ESMFold team and others were dissolved/)
    expect(entry.getByText("When it happened is computed, nothing else of the sentence.")).toBeVisible()
  })

  it("signs nothing unread as if it had been read, and links to the original before the copies", async () => {
    open()
    await screen.findAllByText("possible, not shown")
    const unread = readFrozen<Claim[]>("meta/claims.json").filter(
      ({ origin }) => origin === "theinformation-2023",
    )
    expect(unread.length).toBeGreaterThan(20)
    for (const { id } of unread) {
      const entry = document.getElementById(id)
      expect(entry).toHaveTextContent("The original was not read; known through")
      const [first] = entry?.querySelectorAll<HTMLAnchorElement>("a[href^=http]:not([href*=localhost])") ?? []
      expect(first?.href ?? "", id).toContain("theinformation.com")
    }
  })

  it("says of a claim of unknown origin whom its reports otherwise repeat", async () => {
    open()
    const entry = await entryOf(/A harder version says most members/)
    expect(
      entry.getByText(/not independent: printed by reports that otherwise repeat The Info/),
    ).toBeVisible()
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

  it("says why a check of a paper that is not there cannot be run", async () => {
    const claims = readFrozen<Claim[]>("meta/claims.json")
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

  it("names a claim whose metric it does not know, and keeps the others", async () => {
    const [first, ...others] = readFrozen<Claim[]>("meta/claims.json")
    const broken = { ...first, check: { metric: "moonPhase" } }
    open("", { files: { "meta/claims.json": [broken, ...others] } })
    expect(await screen.findByText(/^claims\.json, opt-authors-eight-left-june-2023: check/)).toBeVisible()
    expect(entries()).toHaveLength(others.length)
  })

  it("says that the claim of the address is filtered out, and shows it", async () => {
    const { user, address } = open("?claim=llama-authors-over-half-left&topic=org")
    expect(
      await screen.findByText("The claim that the address names is not among those listed."),
    ).toBeVisible()
    await user.click(screen.getByRole("button", { name: "Show all claims" }))
    expect(address()).not.toMatch(/topic=/)
    expect(document.getElementById("llama-authors-over-half-left")).toHaveAttribute("aria-current", "true")
  })

  it("speaks Chinese", async () => {
    open("", {}, "zh")
    const [first] = await screen.findAllByText(/该说法需要多于 7。证据支持6至9人。/)
    expect(first).toBeInTheDocument()
  })
})
