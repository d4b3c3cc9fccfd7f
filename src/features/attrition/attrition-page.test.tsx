import { screen, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"
import { org, paper } from "#testing/builders.ts"
import { readFrozen } from "#testing/frozen.ts"
import { renderPage } from "#testing/render-figure.tsx"
import { type Served, serve } from "#testing/serve.ts"

const meta = { ...org(["papers", "people", "projects", "sources"]), id: "meta" }
const open = (search = "", served: Served = {}, locale: "en" | "zh" = "en") => {
  serve(served)
  return renderPage("attrition", meta, { search, locale })
}
const LIVES =
  "By 6 September 2023, six of LLaMA’s 14 authors had certainly left and three more may have; for OPT the answer lies between 4 and 12 of 19"
const lives = async () => within(await screen.findByRole("region", { name: LIVES }))
const roster = async () => within(await screen.findByRole("region", { name: /author places listed/ }))
const names = (part: Awaited<ReturnType<typeof roster>>) =>
  part
    .getAllByRole("row")
    .slice(1)
    .map((row) => within(row).getByRole("rowheader").textContent)

describe("AttritionPage", () => {
  it("says of each paper how many had left for certain, and how many may have", async () => {
    open()
    expect(await screen.findByRole("heading", { level: 2, name: LIVES })).toBeVisible()
  })

  it("says it in Chinese", async () => {
    open("", {}, "zh")
    const sentence =
      "截至2023年9月6日，LLaMA 的14位作者中6位确已离开，另有3位可能已离开；OPT 的19位作者中，离开者在4至12位之间"
    expect(await screen.findByRole("heading", { name: sentence })).toBeVisible()
  })

  it.each([
    ["?asOf=2025-05-26", /^By 26 May 2025, all but three of LLaMA’s 14 authors had left; for OPT/],
    [
      "?asOf=2023-09-06&known=2023-09-06",
      /as far as was public on 6 September 2023, two of LLaMA’s 14 .* between 4 and 19 of 19$/,
    ],
  ])("answers %s", async (search, sentence) => {
    open(search)
    expect(await screen.findByRole("heading", { level: 2, name: sentence })).toBeVisible()
  })

  it("draws and tabulates a third paper that the data brings, without code", async () => {
    const papers = readFrozen<Paper[]>("meta/papers.json")
    const third = paper("third", ["hugo-touvron"], { published: "2024-07-31", shortTitle: "Third" })
    open("?table=lives", { files: { "meta/papers.json": [...papers, third] } })
    const heading = await screen.findByRole("heading", { level: 2, name: /^By .*Third’s 1 authors/ })
    expect(heading).toBeVisible()
    expect(screen.getByRole("columnheader", { name: "Known gone by" })).toBeVisible()
  })

  it("names a broken record and lists its author as open", async () => {
    const people = readFrozen<Person[]>("meta/people.json")
    const broken = people.map((person) =>
      person.id === "guillaume-lample" ? { ...person, name: 7 } : person,
    )
    open("", { files: { "meta/people.json": broken } })
    expect(await screen.findByText(/^people\.json, guillaume-lample: name /)).toBeVisible()
    expect((await roster()).getByRole("row", { name: /^guillaume-lample LLaMA 14 open/ })).toBeVisible()
  })

  it("says that a file is not there, and asks again", async () => {
    const files: Record<string, unknown> = { "meta/papers.json": undefined }
    const { user } = open("", { files })
    expect(await screen.findByRole("alert")).toHaveTextContent("meta/papers.json: answered 404")
    delete files["meta/papers.json"]
    await user.click(screen.getByRole("button", { name: "Try again" }))
    expect(await screen.findByRole("heading", { name: LIVES })).toBeVisible()
  })

  it("names what of the address it does not know, and shows the default", async () => {
    open("?asOf=autumn&status=fled&person=nobody")
    expect(await screen.findByText(/asks for asOf = “autumn”/)).toBeVisible()
    expect(screen.getByText(/asks for status = “fled”/)).toBeVisible()
    expect(await screen.findByText(/the person “nobody”, of whom there is no record/)).toBeVisible()
    expect(await lives()).toBeDefined()
  })
})

describe("the roster", () => {
  it("is searched, filtered and ordered by the address", async () => {
    open("?paper=llama&status=open&by=-name")
    expect(names(await roster())).toEqual(["Eric Hambro", "Edouard Grave", "Aurélien Rodriguez"])
  })

  it("puts what is asked for into the address", async () => {
    const { user, address } = open()
    const part = await roster()
    await user.type(part.getByRole("searchbox"), "kyutai")
    await user.click((await roster()).getByRole("button", { name: "LLaMA", pressed: false }))
    expect(address()).toContain("q=kyutai")
    expect(address()).toContain("paper=llama")
    expect(names(await roster())).toEqual(["Edouard Grave"])
    await user.click((await roster()).getByRole("button", { name: /^Left/ }))
    expect(address()).toContain("by=left")
  })

  it("says that nobody fits", async () => {
    open("?q=zzz")
    expect(await screen.findByRole("heading", { name: "No author fits what is asked for" })).toBeVisible()
  })
})

describe("a person’s card", () => {
  it("opens from a cell, takes the focus, and closes", async () => {
    const { user, address } = open("?paper=llama")
    const row = (await roster()).getByRole("row", { name: /^Guillaume Lample/ })
    await user.click(within(row).getByRole("button", { name: /between 27 February and 13 June 2023/ }))
    const heading = await screen.findByRole("heading", { name: "Guillaume Lample" })
    expect(heading).toHaveFocus()
    expect(address()).toContain("person=guillaume-lample")
    await user.keyboard("{Escape}")
    expect(screen.queryByRole("heading", { name: "Guillaume Lample" })).toBeNull()
    expect(address()).not.toContain("person=")
  })

  it("lists observations in order with their sources, both bounds, and where to report an error", async () => {
    open("?person=edouard-grave&observation=2")
    const card = within(await screen.findByRole("region", { name: "Edouard Grave" }))
    const items = card.getAllByRole("listitem")
    expect(items[0]).toHaveTextContent(/27 February 2023.*Public since 27 February 2023/)
    expect(items.filter((item) => item.getAttribute("aria-current") === "true")).toHaveLength(1)
    const [source, others] = within(items[0] as HTMLElement).getAllByRole("link")
    expect(source).toHaveAttribute("href", expect.stringMatching(/^https/))
    expect(others).toHaveAttribute("href", expect.stringMatching(/sources\?.*source=/))
    expect(card.getByText("Known gone by")).toBeVisible()
    const report = card.getByRole("link", { name: "Report an error" })
    expect(report.getAttribute("href")).toContain("record=edouard-grave")
  })

  it("keeps back what was not public on the day that is asked for", async () => {
    open("?person=edouard-grave&known=2023-09-06")
    const card = within(await screen.findByRole("region", { name: "Edouard Grave" }))
    expect(card.queryByText("Known gone by")).toBeNull()
    expect(card.queryByText(/Kyutai/)).toBeNull()
  })
})

describe("no text gives a reason why a named person left", () => {
  const REASONS =
    /\b(left|quit|resigned|departed|moved) (because|due to|over|after (a )?(dispute|conflict|quarrel|disagreement))|\b(frustrat|unhappy|disgruntl|burn(t|ed)? ?out|fired|pushed out|in protest|fed up|better (pay|offer)|reason for leaving)/i
  it("on the page and on no person’s card", async () => {
    const people = readFrozen<Person[]>("meta/people.json")
    for (const { name, note, observations } of people)
      expect(`${name}: ${note ?? ""} ${observations.map(({ what }) => what).join(" ")}`).not.toMatch(REASONS)
    const { container } = open("?person=stephen-roller")
    await screen.findByRole("region", { name: "Stephen Roller" })
    await roster()
    expect(container.textContent).not.toMatch(REASONS)
  })
})
