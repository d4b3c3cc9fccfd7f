import { screen, waitFor, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { fetchApi } from "#data/client.ts"
import { orgsAnswerSchema } from "#model/org.ts"
import { NARROW } from "#testing/layout.ts"
import { renderFigure } from "#testing/render-figure.tsx"
import type { RenderOptions } from "#testing/render-part.tsx"
import { serve } from "#testing/serve.ts"

/** Draws one figure of an organisation as it ships, at a query such as `?compare=a~b`. */
async function open(figure: string, id: "meta" | "helios-earth", search = "", options: RenderOptions = {}) {
  serve()
  const { orgs } = await fetchApi("/orgs", orgsAnswerSchema)
  const org = orgs.find((entry) => entry.id === id) ?? expect.fail(`no organisation ${id}`)
  return renderFigure(figure, org, { search, ...options })
}

const heading = (name: string | RegExp) => screen.findByRole("heading", { name })

describe("gap", () => {
  it("compares in a sentence the labs of the two runs on record, and says that it is a scenario", async () => {
    await open("gap", "meta")
    expect(
      await heading(
        /^In the scenario FAIR Paris was granted \d+\s% of what FAIR US was, and the smallest part of what it asked of six labs: \d+\s%$/,
      ),
    ).toBeVisible()
    const image = await screen.findByRole("img", { name: /^In the scenario FAIR Paris/ })
    expect(image.tagName).toBe("svg")
    expect(within(image).getByText("Scenario, invented to demonstrate")).toBeInTheDocument()
    expect(screen.getAllByRole("img")).toHaveLength(1)
  })

  it("asks for the labs, the order and nothing else", async () => {
    const { user, address } = await open("gap", "meta")
    await user.selectOptions(await screen.findByRole("combobox", { name: "with" }), "GenAI")
    await waitFor(() => expect(address()).toBe("/?compare=fair-paris~genai"))
    await user.selectOptions(screen.getByRole("combobox", { name: "Compare" }), "FAIR US")
    await waitFor(() => expect(address()).toBe("/?compare=fair-us~genai"))
    await user.click(screen.getByRole("button", { name: "Use rate" }))
    await waitFor(() => expect(address()).toBe("/?compare=fair-us~genai&sort=use-rate"))
    await user.click(screen.getByRole("button", { name: "Grant rate" }))
    await waitFor(() => expect(address()).toBe("/?compare=fair-us~genai"))
  })

  it("compares a lab that appeared while both existed", async () => {
    await open("gap", "meta", "?compare=genai~fair-us")
    expect(
      await heading(/^In the scenario GenAI was granted \d+\s% of what FAIR US was while both existed/),
    ).toBeVisible()
  })

  it("has the same rows in its table, in the same order", async () => {
    const { user } = await open("gap", "meta", "?sort=name")
    await user.click(await screen.findByRole("button", { name: "Table" }))
    const labs = (await screen.findAllByRole("rowheader")).map((cell) => cell.textContent)
    expect(labs).toEqual([...labs].sort())
    expect(labs).toHaveLength(6)
  })

  it("names what a record does not hold and crosses out what needs it", async () => {
    const { user, address } = await open("gap", "helios-earth")
    expect(
      await screen.findByText(/Requests are not recorded, so there is no grant rate\./, { selector: "p" }),
    ).toBeVisible()
    expect(screen.getByText(/Use is on record for 1 to 31 May 2020 only/, { selector: "p" })).toBeVisible()
    expect(screen.getByText(/^Left out: 9 May 2020\./)).toBeVisible()
    await user.click(screen.getByRole("button", { name: "Grant rate: not recorded" }))
    expect(address()).toBe("/")
    expect((await screen.findAllByText("use not recorded")).length).toBeGreaterThan(0)
  })

  it("speaks Chinese, and says there, too, that it is a scenario", async () => {
    await open("gap", "meta", "", { locale: "zh", width: NARROW })
    expect(await heading(/^情景中，FAIR 巴黎 的获批量是 FAIR 美国 的 \d+%/)).toBeVisible()
    expect(await screen.findByText("情景，为演示而虚构")).toBeInTheDocument()
  })

  it("says when a range holds nothing", async () => {
    await open("gap", "meta", "?from=2019-01-01&to=2019-12-31")
    expect(await heading("No grant is on record in this range")).toBeVisible()
  })
})

describe("change", () => {
  it("sets the last complete month beside the first, a new lab apart", async () => {
    await open("change", "meta")
    expect(
      await heading(
        /^In the scenario FAIR US went from [\d,]+ to [\d,]+ GPUs between October 2021 and July 2023, the largest difference of five labs; new: GenAI$/,
      ),
    ).toBeVisible()
    const image = await screen.findByRole("img", { name: /FAIR US went/ })
    expect(within(image).getByText("new")).toBeInTheDocument()
  })

  it("puts a chosen period into the address, and names one that is not on record", async () => {
    const { user, address } = await open("change", "meta", "?before=2019-01")
    expect(await screen.findByText(/asks for 2019-01, of which this range has no grant/)).toBeVisible()
    await user.selectOptions(screen.getByRole("combobox", { name: "Later period" }), "January 2023")
    await waitFor(() => expect(address()).toBe("/?before=2021-10&after=2023-01"))
  })

  it("compares months of a daily record without its excluded day", async () => {
    await open("change", "helios-earth", "?step=month&before=2020-05&after=2020-08")
    expect(await heading(/^vc\w+ went from \d+ to \d+ GPUs between May 2020 and August 2020/)).toBeVisible()
    expect(screen.getByText(/^Left out: 9 May 2020\./)).toBeVisible()
    expect(screen.getByText(/A lab that is new or gone has no difference/, { selector: "p" })).toBeVisible()
  })
})

describe("fairness", () => {
  it("names the largest and the smallest share of request met", async () => {
    await open("fairness", "meta")
    expect(
      await heading(
        /^In the scenario FAIR \D+ was granted \d+\s% of what it asked and FAIR Paris \d+\s%, the largest and the smallest share of six labs$/,
      ),
    ).toBeVisible()
  })

  it("is no figure of a record without requests", async () => {
    await open("gap", "helios-earth")
    await heading(/was granted/)
    expect(screen.queryByRole("heading", { name: /What part of their requests/ })).toBeNull()
  })
})

describe("lorenz", () => {
  it("prints both indices with n, what they mean and their formulas", async () => {
    await open("lorenz", "meta")
    expect(
      await heading(
        /^In the scenario the three smallest of six labs by mean grant were granted \d+\s% of their GPU-hours$/,
      ),
    ).toBeVisible()
    expect(await screen.findByText(/^Gini 0\.\d+, Jain 0\.\d+, n = 6$/)).toBeInTheDocument()
    expect(screen.getByText("G = Σᵢ Σⱼ |xᵢ − xⱼ| ÷ (2 n² x̄)")).toBeVisible()
    expect(screen.getByText(/As even as if [\d.]+ of 6 labs were granted the same/)).toBeVisible()
  })

  it("has nothing to say of one lab", async () => {
    await open("lorenz", "meta", "?labs=fair-us")
    expect(await heading("One alone: there is nothing to share out")).toBeVisible()
    expect(await screen.findByText("Gini and Jain are not defined here.")).toBeInTheDocument()
  })
})

describe("reallocations", () => {
  it("counts the largest moves and says that the match is ours, what was added and what was withdrawn", async () => {
    await open("reallocations", "helios-earth")
    expect(
      await heading(
        "Four times a cut and a rise of the same day match in 80 GPUs; twice it was vc6YE that rose",
      ),
    ).toBeVisible()
    const subtitle = screen.getByText(/The match is ours, no transfer is recorded\./, { selector: "p" })
    expect(subtitle).toHaveTextContent("272 GPUs on 30 June 2020, to vcVP5 (176) and vc4om (96)")
    expect(subtitle).toHaveTextContent("8 rises, 512 GPUs of new capacity; 3 cuts, 88 GPUs withdrawn")
  })

  it("puts the chosen row into the address, from drawing and table, whatever labs are shown", async () => {
    const { user, address } = await open("reallocations", "helios-earth", "?labs=vcSoL&step=month")
    const image = await screen.findByRole("img", { name: /^Four times/ })
    image.focus()
    await user.keyboard("{ArrowDown}{Enter}")
    await waitFor(() => expect(address()).toContain("move=2020-04-07~vcXrB~vc6YE"))
    await user.click(screen.getByRole("button", { name: "Table" }))
    await user.click(await screen.findByRole("button", { name: "10 April 2020" }))
    await waitFor(() => expect(address()).toContain("move=2020-04-10~vcp4O~vcMod"))
  })

  it("lets go of the row that is chosen when it is chosen again", async () => {
    const { user, address } = await open(
      "reallocations",
      "helios-earth",
      "?move=2020-04-10~vcp4O~vcMod&table=reallocations",
    )
    const chosen = await screen.findByRole("button", { name: "10 April 2020", pressed: true })
    await user.click(chosen)
    await waitFor(() => expect(address()).toBe("/?table=reallocations"))
  })

  it("is not there for a scenario, whose months hold no day", async () => {
    const { container } = await open("reallocations", "meta")
    await waitFor(() => expect(container.querySelector("section")).toBeNull())
  })
})
