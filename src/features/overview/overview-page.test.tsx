import { screen, waitFor, within } from "@testing-library/react"
import { describe, expect, it, vi } from "vitest"
import type { Fault } from "#api/faults.ts"
import { fetchApi } from "#data/client.ts"
import { allocationsSchema } from "#model/allocation.ts"
import { type Org, orgsAnswerSchema } from "#model/org.ts"
import type { Person } from "#model/person.ts"
import { readFrozen } from "#testing/frozen.ts"
import { renderPage } from "#testing/render-figure.tsx"
import type { RenderOptions } from "#testing/render-part.tsx"
import { type Served, serve } from "#testing/serve.ts"

/** The page of an organisation, once the API has told of it; only then does it begin to serve as told. */
async function open(id: string, served: Served = {}, options: RenderOptions = {}) {
  serve()
  const { orgs } = await fetchApi("/orgs", orgsAnswerSchema)
  const org: Org = orgs.find((entry) => entry.id === id) ?? expect.fail(`no organisation ${id}`)
  serve(served)
  return renderPage("", org, options)
}

const heading = (name: string | RegExp) => screen.findByRole("heading", { name })
const LLAMA =
  "By May 2025 all but three of LLaMA’s 14 authors had left Meta; for OPT it is between 6 and 14 of 19"
const PROJECTS =
  "Of 13 model projects since October 2021, all came out in some form; later two were given up and one merged"
const SCENARIO = /^Up to August 2023 the scenario grants FAIR Paris/

describe("OverviewPage of an organisation with a public record", () => {
  it("says in a sentence what each figure shows, and nothing of figures it has no data for", async () => {
    await open("meta")
    expect(await heading("Who gets the GPUs, who leaves, what ships")).toBeVisible()
    expect(await heading(LLAMA)).toBeVisible()
    expect(await heading(PROJECTS)).toBeVisible()
    expect(screen.queryByRole("heading", { name: /virtual clusters/ })).toBeNull()
  })

  it("compares Paris with the US by the GPU-days of the whole scenario", async () => {
    await open("meta")
    const data = await fetchApi("/orgs/meta/allocations?step=month", allocationsSchema)
    const gpuDays = (lab: string) => {
      const series = data.series.find((entry) => entry.lab === lab)
      return series?.granted.reduce<number>(
        (sum, gpus, at) => sum + (gpus ?? 0) * (series.days.granted[at] ?? 0),
        0,
      )
    }
    const percent = Math.round((100 * (gpuDays("fair-paris") ?? 0)) / (gpuDays("fair-us") ?? 0))
    expect(await heading(SCENARIO)).toHaveTextContent(
      `Up to August 2023 the scenario grants FAIR Paris ${percent} % of what it grants FAIR US; only two runs are on record`,
    )
  })

  it("gives four numbers, each with its basis and a source", async () => {
    await open("meta")
    const numbers = within(await screen.findByRole("region", { name: "In numbers" }))
    const texts = (await numbers.findAllByRole("definition"))
      .map((part) => part.textContent?.trim())
      .filter((_, index) => index % 3 < 2)
    expect(texts).toEqual([
      ...["11 of 14", "Derived", "6 to 14 of 19", "Derived"],
      ...["1,770,394 1.77 million", "Derived", "16,000 A100", "Reported"],
    ])
  })

  it("stamps the scenario in the drawing and draws one circle per author and date", async () => {
    const { find } = await open("meta")
    expect(await screen.findByText("Scenario, invented to demonstrate")).toBeVisible()
    await screen.findByRole("img", { name: new RegExp(`^${LLAMA}`) })
    expect(find("#authors svg[role=img] circle")).toHaveLength(2 * (14 + 19) + 3)
    expect(find("#granted [data-band]")).toHaveLength(6)
  })

  it("shows the same numbers as a table where the address asks for it", async () => {
    await open("meta", {}, { search: "?table=authors" })
    const rows = within(await screen.findByRole("table"))
      .getAllByRole("row")
      .slice(1)
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual(
      expect.arrayContaining([
        ["LLaMA", "6 September 2023", "14", "6", "3", "5"],
        ["LLaMA", "26 May 2025", "14", "11", "0", "3"],
        ["OPT", "6 September 2023", "19", "4", "8", "7"],
        ["OPT", "26 May 2025", "19", "6", "8", "5"],
      ]),
    )
  })

  it("leads each of three readers on", async () => {
    await open("meta")
    const doors = within(await screen.findByRole("region", { name: "Where to go from here" }))
    expect(doors.getAllByRole("link").map((door) => door.getAttribute("href"))).toEqual([
      ...["/meta/allocation", "/meta/attrition", "/meta/team", "/import"],
    ])
  })

  it("is written in Chinese on a Chinese page", async () => {
    await open("meta", {}, { locale: "zh" })
    expect(await heading("谁得到 GPU，谁离开，什么问世")).toBeVisible()
    expect(await heading(/LLaMA 的14位作者/)).toBeVisible()
    expect(await screen.findByText(/情景/, { selector: "text" })).toBeVisible()
  })

  it("is drawn on a narrow screen, too", async () => {
    const { texts } = await open("meta", {}, { width: 328 })
    await screen.findByRole("img", { name: SCENARIO })
    await waitFor(() => expect(texts()).toEqual(expect.arrayContaining(["US", "Paris", "11 of 14 gone"])))
  })
})

describe("OverviewPage of an organisation whose grants are measured", () => {
  it("says in a sentence what each figure shows, and which day is left out", async () => {
    await open("helios-earth")
    expect(await heading("Who was granted what")).toBeVisible()
    expect(
      await heading(
        /^vc6YE grew from 128 to 216 GPUs and ended as the largest of the \d+ labs that held any$/,
      ),
    ).toBeVisible()
    expect(
      await heading(
        "Four times a cut and a rise of the same day match in 80 GPUs; twice it was vc6YE that rose",
      ),
    ).toBeVisible()
    expect(screen.getByText(/Hatched: 9 May 2020, left out of every finding\./)).toBeVisible()
    expect(screen.queryByText("Scenario")).toBeNull()
  })

  it("gives four numbers, each with its basis and a source", async () => {
    await open("helios-earth")
    const numbers = within(await screen.findByRole("region", { name: "In numbers" }))
    const texts = (await numbers.findAllByRole("definition"))
      .map((part) => part.textContent?.trim())
      .filter((_, index) => index % 3 < 2)
    expect(texts).toEqual([
      ...["1,208 GPUs", "Measured", "19 of 25", "Measured", "216 GPUs", "Measured", "4 times", "Derived"],
    ])
  })

  it("draws the five largest with the hatched day in each, and both ends of each move", async () => {
    const { find } = await open("helios-earth")
    await screen.findByRole("img", { name: /^vc6YE grew/ })
    expect(find("#clusters rect[fill$='-excluded)']")).toHaveLength(5)
    await screen.findByRole("img", { name: /^Four times/ })
    const moves = find("#moves svg[role=img] text").map((text) => text.textContent)
    expect(moves).toEqual(expect.arrayContaining(["vcXrB", "80 → 0", "vc6YE", "128 → 208"]))
  })

  it("leads on to the pages there are", async () => {
    await open("helios-earth")
    const doors = within(await screen.findByRole("region", { name: "Where to go from here" }))
    expect(doors.getAllByRole("link").map((door) => door.getAttribute("href"))).toEqual([
      ...["/helios-earth/allocation", "/helios-earth/team", "/import"],
    ])
  })
})

describe("OverviewPage when something fails", () => {
  it("says which figures the API keeps back, shows the others, and recovers when asked again", async () => {
    let fault: Fault | null = { status: 503 }
    await open("meta", { fault: () => fault })
    expect(await heading(LLAMA)).toBeVisible()
    const alerts = await waitFor(() => {
      const found = screen.getAllByRole("alert")
      expect(found).toHaveLength(2)
      return found
    })
    for (const alert of alerts) expect(alert).toHaveTextContent("The server failed (503).")
    fault = null
    // pressed outside of React’s `act`, which may end while what is asked for is on the way and then never looks again
    vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", false)
    for (const button of screen.getAllByRole("button", { name: "Try again" })) button.click()
    expect(await heading(SCENARIO)).toBeVisible()
    expect(await heading(PROJECTS)).toBeVisible()
    expect(screen.queryByRole("alert")).toBeNull()
  })

  it("says that it is offline", async () => {
    await open("helios-earth", { fault: "offline" })
    expect((await screen.findAllByRole("alert"))[0]).toHaveTextContent(
      "The data could not be reached.No answer for /orgs/helios-earth/",
    )
  })

  it("says that the people file is broken where it is needed, and shows the other figures", async () => {
    await open("meta", { files: { "meta/people.json": { people: [] } } })
    expect(await heading(SCENARIO)).toBeVisible()
    expect(await heading(PROJECTS)).toBeVisible()
    const alerts = await screen.findAllByRole("alert")
    expect(alerts.map((alert) => alert.textContent)).toEqual(
      Array.from({ length: 2 }, () =>
        expect.stringContaining("people.json: the file is not a list of records"),
      ),
    )
    expect(screen.queryByRole("heading", { name: LLAMA })).toBeNull()
  })

  it("says that a file is not there", async () => {
    await open("meta", { files: { "meta/projects.json": undefined } })
    const alerts = await screen.findAllByRole("alert")
    expect(alerts[0]).toHaveTextContent("The data is not there.meta/projects.json: answered 404")
  })

  it("names a broken record, leaves it out and counts its person as open", async () => {
    const people = readFrozen<Person[]>("meta/people.json")
    // he left by May 2025 for certain; with his record broken nothing is known of him
    const broken = people.map((person) =>
      person.id === "guillaume-lample" ? { ...person, name: 7 } : person,
    )
    await open("meta", { files: { "meta/people.json": broken } })
    expect(
      await heading(
        "By May 2025 between 10 and 11 of LLaMA’s 14 authors had left Meta; for OPT it is between 6 and 14 of 19",
      ),
    ).toBeVisible()
    expect(await screen.findByText(/^people\.json, guillaume-lample: name .* \(7\)$/)).toBeVisible()
    expect(screen.queryByRole("alert")).toBeNull()
  })
})
