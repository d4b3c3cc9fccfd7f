import { screen, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import type { Person } from "#model/person.ts"
import { org } from "#testing/builders.ts"
import { render } from "#testing/render-part.tsx"
import { readShipped, type Served, serve } from "#testing/serve.ts"
import { AttritionPage } from "./attrition-page.tsx"

const meta = { ...org(["papers", "people"]), id: "meta" }
const open = (served: Served = {}) => {
  serve(served)
  return render(<AttritionPage org={meta} />)
}
const LLAMA = "By 26 May 2025, 11 of LLaMA’s 14 authors had left"
const roster = async (name: string) => within(await screen.findByRole("region", { name }))

describe("AttritionPage", () => {
  it("says of each paper how many had left for certain, and how many may have", async () => {
    open()
    expect(await screen.findByRole("heading", { level: 2, name: LLAMA })).toBeVisible()
    expect(
      screen.getByRole("heading", {
        name: "By 26 May 2025, six of OPT’s 19 authors had certainly left and eight more may have",
      }),
    ).toBeVisible()
  })

  it("lists every author of the paper, in the words of what is known", async () => {
    open()
    const rows = (await roster(LLAMA)).getAllByRole("row").slice(1)
    const states = rows.map((row) => row.children[1]?.textContent)
    expect(states.filter((state) => state === "gone")).toHaveLength(11)
    expect(states.filter((state) => state === "seen later")).toHaveLength(3)
  })

  it("names a broken record and lists its author as open", async () => {
    const people = await readShipped<Person[]>("meta/people.json")
    const broken = people.map((person) =>
      person.id === "guillaume-lample" ? { ...person, name: 7 } : person,
    )
    open({ files: { "meta/people.json": broken } })
    expect(await screen.findByText(/^people\.json, guillaume-lample: name /)).toBeVisible()
    expect(await screen.findByRole("row", { name: /^guillaume-lample open/ })).toBeVisible()
  })

  it("says that a file is not there, and asks again", async () => {
    const files: Record<string, unknown> = { "meta/papers.json": undefined }
    const { user } = open({ files })
    expect(await screen.findByRole("alert")).toHaveTextContent("meta/papers.json: answered 404")
    delete files["meta/papers.json"]
    await user.click(screen.getByRole("button", { name: "Try again" }))
    expect(await screen.findByRole("heading", { name: LLAMA })).toBeVisible()
  })
})
