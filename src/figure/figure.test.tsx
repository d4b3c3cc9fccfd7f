import { act, screen, waitFor, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { NARROW, setWidth, WIDE } from "#testing/layout.ts"
import { render } from "#testing/render-part.tsx"
import { ToyFigure } from "#testing/toy-figure.tsx"
import type { Table } from "#words/table.ts"

const table: Table = {
  caption: "GPUs per lab",
  columns: [
    { key: "lab", label: "Lab", lang: "en" },
    { key: "gpus", label: "GPUs", numeric: true, format: (value) => `${value} GPUs` },
  ],
  rows: [{ id: "us", cells: { lab: "FAIR US", gpus: 40 } }],
}
const props = {
  sentence: "FAIR US holds 40 GPUs",
  subtitle: "GPUs per lab",
  table,
  source: [{ text: "a paper" }],
  bases: ["reported", "derived"],
} as const

const figures = (
  <>
    <ToyFigure
      {...props}
      id="granted"
      notes={[{ id: "note", text: "How to read it" }]}
      draw={(_, width) => (
        <>
          <input aria-label="inside" />
          <p>The drawing</p>
          <p>in {width} px</p>
        </>
      )}
    />
    <ToyFigure {...props} id="authors" sentence="Eleven are gone" draw={() => <p>Another drawing</p>} />
  </>
)
const figure = async (name = "FAIR US holds 40 GPUs") => within(await screen.findByRole("region", { name }))

describe("a figure", () => {
  it("says what the data shows, its source, its bases and the version of the data", async () => {
    render(figures)
    const shown = await figure()
    expect(shown.getByRole("heading", { name: props.sentence })).toBeVisible()
    expect(shown.getByText("Source: a paper")).toBeVisible()
    expect(shown.getByText("Reported")).toBeVisible()
    expect(shown.getByText("Derived")).toBeVisible()
    expect(shown.getByText("Data 1.0.0")).toBeVisible()
  })

  it("shows its drawing, with how to read it, and keeps the place of it", async () => {
    const { find } = render(figures)
    const shown = await figure()
    expect(shown.getByText("The drawing")).toBeVisible()
    expect(shown.getByText("How to read it")).toBeVisible()
    expect(shown.queryByRole("table")).toBeNull()
    expect(shown.getByRole("button", { name: "Chart" })).toHaveAttribute("aria-pressed", "true")
    expect(find(".drawing-slot")[0]).toHaveStyle({ "--wide": "300px", "--narrow": "200px" })
  })

  it("tells its drawing how much room it has, again whenever that changes, and draws into none not at all", async () => {
    setWidth(0)
    render(figures)
    const shown = await figure()
    expect(shown.queryByText("The drawing")).toBeNull()
    act(() => setWidth(NARROW))
    expect(await shown.findByText(`in ${NARROW} px`)).toBeVisible()
    act(() => setWidth(WIDE))
    expect(await shown.findByText(`in ${WIDE} px`)).toBeVisible()
  })

  it("changes to the table and back by its buttons, and says so in the address", async () => {
    const { user, address } = render(figures)
    const shown = await figure()
    await user.click(shown.getByRole("button", { name: "Table" }))
    expect(await shown.findByRole("table", { name: "GPUs per lab" })).toBeVisible()
    expect(shown.queryByText("The drawing")).toBeNull()
    expect(shown.getByRole("button", { name: "Table" })).toHaveAttribute("aria-pressed", "true")
    expect(address()).toBe("/?table=granted")
    await user.click(shown.getByRole("button", { name: "Chart" }))
    expect(await shown.findByText("The drawing")).toBeVisible()
    expect(address()).toBe("/")
  })

  it("changes with the key t, of the figure in which the focus is and of no other", async () => {
    const { user, address } = render(figures)
    const shown = await figure()
    await user.keyboard("t")
    expect(address()).toBe("/")
    shown.getByRole("button", { name: "Chart" }).focus()
    await user.keyboard("t")
    expect(await shown.findByRole("table")).toBeVisible()
    expect((await figure("Eleven are gone")).queryByRole("table")).toBeNull()
    await user.keyboard("t")
    await waitFor(() => expect(shown.queryByRole("table")).toBeNull())
  })

  it("leaves the key to who types, and to the browser", async () => {
    const { user, address } = render(figures)
    const field = (await figure()).getByRole("textbox", { name: "inside" })
    await user.type(field, "tt")
    expect(field).toHaveValue("tt")
    await user.click((await figure()).getByText("The drawing"))
    ;(await figure()).getByRole("button", { name: "Chart" }).focus()
    await user.keyboard("{Control>}t{/Control}{Meta>}t{/Meta}{Alt>}t{/Alt}")
    expect(address()).toBe("/")
  })

  it("shows the tables that the address names, and keeps them when another is added", async () => {
    const { user, address } = render(figures, { search: "?table=authors" })
    const [granted, authors] = [await figure(), await figure("Eleven are gone")]
    expect(authors.getByRole("table")).toBeVisible()
    expect(granted.queryByRole("table")).toBeNull()
    await user.click(granted.getByRole("button", { name: "Table" }))
    expect(await granted.findByRole("table")).toBeVisible()
    expect(address()).toBe("/?table=authors~granted")
    await user.click(authors.getByRole("button", { name: "Chart" }))
    await waitFor(() => expect(address()).toBe("/?table=granted"))
  })

  it("speaks Chinese on a Chinese page", async () => {
    render(figures, { locale: "zh" })
    const shown = await figure()
    expect(shown.getByRole("button", { name: "表" })).toBeVisible()
    expect(shown.getByText("推算")).toBeVisible()
  })
})

describe("a figure that is a table", () => {
  it("is the table in the same frame, without a choice", async () => {
    render(<ToyFigure {...props} id="gap" />)
    const shown = await figure()
    expect(shown.getByRole("table", { name: "GPUs per lab" })).toBeVisible()
    expect(shown.getByText("Source: a paper")).toBeVisible()
    expect(shown.queryByRole("button", { name: "Chart" })).toBeNull()
  })
})
