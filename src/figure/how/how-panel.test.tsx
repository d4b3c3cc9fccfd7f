import { screen, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { org } from "#testing/builders.ts"
import { render } from "#testing/render-part.tsx"
import { serve } from "#testing/serve.ts"
import { ToyFigure } from "#testing/toy-figure.tsx"
import type { Table } from "#words/table.ts"

const table: Table = {
  caption: "Rates",
  columns: [
    { key: "lab", label: "Lab" },
    { key: "granted", label: "Granted", numeric: true, format: (value) => `${value} GPUs` },
    {
      key: "rate",
      label: "Rate",
      numeric: true,
      explain: ({ cells: { granted } }) => (granted === null ? null : `${granted} ÷ 40 = 60 %`),
    },
  ],
  rows: [
    { id: "us", cells: { lab: "US", granted: 24, rate: 0.6 } },
    {
      id: "paris",
      cells: { lab: "Paris", granted: null, rate: null },
      sources: ["opt-paper"],
      bases: ["estimate"],
    },
  ],
}
const props = {
  id: "gap",
  sentence: "Who was granted what",
  subtitle: "GPUs",
  table,
  source: [{ ids: ["llama-paper", "opt-paper"], most: 1 }],
  bases: ["reported", "derived"],
  terms: ["grant-rate"],
  of: { ...org(["sources"]), id: "meta" },
} as const

const open = (
  search = "",
  figure = (
    <ToyFigure
      {...props}
      draw={({ select }) => (
        <button type="button" onClick={() => select("paris")}>
          the mark of Paris
        </button>
      )}
    />
  ),
) => {
  serve({})
  return render(figure, { search, org: "meta" })
}
const shown = async () => within(await screen.findByRole("region", { name: "How we know this" }))

describe("How we know", () => {
  it("opens in place, has an address, closes with Escape and gives the focus back", async () => {
    const { user, address } = open()
    const word = await screen.findByRole("button", { name: "How we know this" })
    await user.click(word)
    expect(await screen.findByRole("heading", { name: "How we know this" })).toHaveFocus()
    expect(address()).toMatch(/\?how=gap$/)
    await user.keyboard("{Escape}")
    expect(screen.queryByRole("region", { name: "How we know this" })).not.toBeInTheDocument()
    expect(word).toHaveFocus()
    expect(address()).not.toMatch(/how=/)
  })

  it("is closed again by the back button", async () => {
    const { user, router } = open()
    await user.click(await screen.findByRole("button", { name: "How we know this" }))
    await shown()
    router.history.back()
    await expect
      .poll(() => screen.queryByRole("region", { name: "How we know this" }))
      .not.toBeInTheDocument()
  })

  it("fills a formula in with the inputs of one row, and says that it is an example", async () => {
    open("?how=gap")
    expect(await (await shown()).findByText("24 ÷ 40 = 60 %")).toBeVisible()
    expect((await shown()).getByText(/^One row as an example/)).toBeVisible()
  })

  it("follows a mark that is chosen; its row is in the address and stays when the panel is closed", async () => {
    const { user, address } = open("?how=gap")
    await user.click(await screen.findByRole("button", { name: "the mark of Paris" }))
    expect(await (await shown()).findByText("The row that is chosen")).toBeVisible()
    expect(address()).toMatch(/how=gap~paris$/)
    await user.click(screen.getByRole("button", { name: "How we know this" }))
    await user.click(screen.getByRole("button", { name: "How we know this" }))
    expect(await (await shown()).findByText("The row that is chosen")).toBeVisible()
  })

  it("opens at the row of the address, with the row’s own sources and what is not recorded", async () => {
    open("?how=gap~paris")
    const panel = await shown()
    expect(await panel.findByText("The row that is chosen")).toBeVisible()
    expect(panel.getAllByText("not recorded")).toHaveLength(2)
    // its own basis, not those of the whole figure
    const title = panel.getByRole("heading", { name: "The row that is chosen" })
    expect(title.nextElementSibling).toHaveTextContent(/^≈?\s*Estimate$/)
    expect(panel.queryByText("24 ÷ 40 = 60 %")).not.toBeInTheDocument()
    expect(panel.getByRole("heading", { name: "Sources of this row" })).toBeVisible()
    expect(await panel.findAllByRole("link", { name: /^arXiv: OPT: Open/ })).toHaveLength(2)
  })

  it("says beside the values what they are: on what basis, and that a what-if is no data", async () => {
    open("?how=gap", <ToyFigure {...props} bases={["scenario"]} isWhatIf />)
    const title = await (await shown()).findByRole("heading", { name: /^One row as an example/ })
    expect(title.nextElementSibling).toHaveTextContent("What-if, not dataScenario")
  })

  it("says with each value on what basis it is where amounts of several are beside each other", async () => {
    const bases = { granted: "estimate", rate: "measured" } as const
    const columns = table.columns.map((column) =>
      column.key === "lab" ? column : { ...column, basis: bases[column.key as keyof typeof bases] },
    )
    open("?how=gap~us", <ToyFigure {...props} table={{ ...table, columns }} />)
    const textOf = async (name: string) =>
      (await (await shown()).findByText(name, { selector: "dt" })).nextElementSibling
    expect(await textOf("Granted")).toHaveTextContent(/^24 GPUs ≈ ?Estimate$/)
    expect(await textOf("Rate")).toHaveTextContent(/^24 ÷ 40 = 60 % Measured$/)
    expect(await textOf("Lab")).toHaveTextContent(/^US$/)
  })

  it("says of a row that is not there that it is not", async () => {
    open("?how=gap~zurich")
    expect(await (await shown()).findByRole("note")).toHaveTextContent("There is no row “zurich”")
  })

  it("names every source in full, each basis and the words of the figure with their meaning", async () => {
    open("?how=gap")
    const panel = await shown()
    expect(await panel.findByRole("link", { name: /^arXiv: LLaMA: Open and Efficient/ })).toBeVisible()
    expect(panel.getByRole("link", { name: /^arXiv: OPT: Open/ })).toBeVisible()
    expect(panel.getByText("A source says it: a paper, an official page, the press.")).toBeVisible()
    expect(panel.getByText(/^Granted ÷ requested/)).toBeVisible()
  })

  it("explains the rows of a table that has no drawing, too", async () => {
    const { user } = open("?how=gap", <ToyFigure {...props} />)
    await user.click(await screen.findByRole("button", { name: "Paris" }))
    expect(await (await shown()).findByText("The row that is chosen")).toBeVisible()
  })
})
