import { screen, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { render } from "#testing/render-part.tsx"
import { serve } from "#testing/serve.ts"
import { ToyFigure } from "#testing/toy-figure.tsx"
import type { Table } from "#words/table.ts"
import { PlacementContext } from "./placement.tsx"
import { switchSingleKeys } from "./single-keys.ts"

const table: Table = {
  caption: "GPUs per month",
  columns: [
    { key: "month", label: "Month" },
    { key: "gpus", label: "GPUs", numeric: true },
  ],
  rows: [
    { id: "2022-01", cells: { month: "January", gpus: 20 } },
    { id: "2022-02", cells: { month: "February", gpus: null } },
    { id: "2022-03", cells: { month: "March", gpus: 10 } },
  ],
}
const props = {
  sentence: "In the scenario it grows",
  subtitle: "GPUs per month",
  table,
  source: [{ text: "a model" }],
  bases: ["scenario"],
} as const

const figure = (
  <ToyFigure
    {...props}
    id="granted"
    draw={({ selected, select }) => (
      <button type="button" onClick={() => select("2022-03")}>
        drawing, {selected ?? "nothing"} chosen
      </button>
    )}
  />
)
const draw = async (children = figure) => {
  serve()
  const view = render(children)
  return { ...view, shown: within(await screen.findByRole("region", { name: props.sentence })) }
}

describe("the words under a figure", () => {
  it("open one panel at a time; Escape closes it and gives the focus back", async () => {
    const { user, shown } = await draw()
    const download = shown.getByRole("button", { name: "Download this figure" })
    await user.click(download)
    expect(await shown.findByRole("button", { name: "CSV" })).toBeVisible()
    expect(download).toHaveAttribute("aria-expanded", "true")
    await user.click(shown.getByRole("button", { name: "Share this figure" }))
    expect(await shown.findByRole("button", { name: "Copy link" })).toBeVisible()
    expect(shown.queryByRole("button", { name: "CSV" })).toBeNull()
    await user.keyboard("{Escape}")
    expect(shown.queryByRole("button", { name: "Copy link" })).toBeNull()
    expect(shown.getByRole("button", { name: "Share this figure" })).toHaveFocus()
  })

  it("begin every citation of a scenario by saying so", async () => {
    const { user, shown } = await draw()
    await user.click(shown.getByRole("button", { name: "Share this figure" }))
    await user.click(await shown.findByText("Cite"))
    expect(await shown.findByText(/^Scenario: Power Draw \(\d{4}\), data 1\.0\.0/)).toBeVisible()
    expect(shown.getByRole<HTMLTextAreaElement>("textbox", { name: "BibTeX" }).value).toContain(
      "title = {{Scenario: acme: GPUs granted per lab}}",
    )
  })

  it("offer an embed, live or pinned, but not inside one", async () => {
    const { user, shown } = await draw()
    await user.click(shown.getByRole("button", { name: "Embed this figure" }))
    const snippet = () => shown.getByRole<HTMLTextAreaElement>("textbox").value
    await shown.findByRole("textbox", { name: "HTML to paste into a page" })
    expect(snippet()).toContain('title="Scenario: In the scenario it grows" data-power-draw=')
    expect(snippet()).not.toContain("v=1.0.0")
    await user.click(shown.getByRole("radio", { name: /^Pinned/ }))
    expect(snippet()).toContain("v=1.0.0")
    expect(snippet()).toContain("<script>")
    await user.click(shown.getByRole("button", { name: "none" }))
    expect(snippet()).not.toContain("<script")
  })

  it("are fewer in an embed, which has no keys either", async () => {
    const { user, shown } = await draw(
      <PlacementContext value={{ isEmbed: true, pagePath: "meta", label: "Meta" }}>
        {figure}
      </PlacementContext>,
    )
    expect(shown.queryByRole("button", { name: "Embed this figure" })).toBeNull()
    shown.getByRole("button", { name: "Chart" }).focus()
    await user.keyboard("td")
    expect(shown.queryByRole("table")).toBeNull()
    expect(shown.getByRole("button", { name: "Download this figure" })).toHaveAttribute(
      "aria-expanded",
      "false",
    )
  })

  it("answer to letters while the focus is inside, unless these are switched off", async () => {
    const { user, shown } = await draw()
    shown.getByRole("button", { name: "Chart" }).focus()
    switchSingleKeys(false)
    await user.keyboard("d")
    expect(shown.queryByRole("region", { name: "Download this figure" })).toBeNull()
    switchSingleKeys(true)
    await user.keyboard("d")
    expect(await shown.findByRole("region", { name: "Download this figure" })).toHaveFocus()
  })
})

describe("the table of a figure", () => {
  it("marks a row in the drawing, and shows what the drawing has marked", async () => {
    const { user, shown } = await draw()
    await user.click(shown.getByRole("button", { name: "drawing, nothing chosen" }))
    await user.click(shown.getByRole("button", { name: "Table" }))
    expect(await shown.findByRole("button", { name: "March" })).toHaveAttribute("aria-pressed", "true")
    await user.click(shown.getByRole("button", { name: "January" }))
    await user.click(shown.getByRole("button", { name: "Chart" }))
    expect(await shown.findByRole("button", { name: "drawing, 2022-01 chosen" })).toBeVisible()
  })

  it("is ordered by a column and says how; what is not recorded stays last", async () => {
    const { user, shown } = await draw()
    await user.click(shown.getByRole("button", { name: "Table" }))
    const months = () => shown.getAllByRole("rowheader").map((cell) => cell.textContent)
    const head = await shown.findByRole("columnheader", { name: "GPUs" })
    const sort = within(head).getByRole("button")
    await user.click(sort)
    expect(months()).toEqual(["March", "January", "February"])
    expect(head).toHaveAttribute("aria-sort", "ascending")
    await user.click(sort)
    expect(months()).toEqual(["January", "March", "February"])
    expect(head).toHaveAttribute("aria-sort", "descending")
    await user.click(sort)
    expect(months()).toEqual(["January", "February", "March"])
    expect(head).not.toHaveAttribute("aria-sort")
  })
})
