import { act, screen, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import type { Basis } from "#model/basis.ts"
import { render } from "#testing/render-part.tsx"
import type { Table } from "#words/table.ts"
import { TableTwin } from "./table-twin.tsx"

const table: Table = {
  caption: "GPUs per lab",
  columns: [
    { key: "lab", label: "Lab", lang: "en" },
    { key: "gpus", label: "GPUs", numeric: true, format: (value) => `${value} GPUs` },
    { key: "note", label: "Note" },
  ],
  rows: [
    { id: "us", cells: { lab: "FAIR US", gpus: 40, note: "the largest" } },
    { id: "paris", cells: { lab: "FAIR Paris", gpus: null } },
    { id: "london", cells: { lab: "FAIR London", gpus: 0, note: "" } },
  ],
}
const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole("cell")
    .map((cell) => cell.textContent)
const shownRows = async () => (await screen.findAllByRole("row")).slice(1)

describe("TableTwin", () => {
  it("shows columns without rows", async () => {
    render(<TableTwin table={{ ...table, rows: [] }} />)
    expect(await screen.findAllByRole("columnheader")).toHaveLength(3)
    expect(await shownRows()).toEqual([])
  })

  it("says in each head on what basis the column is where amounts of several are beside each other", async () => {
    const [lab, ...amounts] = table.columns
    const columns = (...bases: Basis[]) => [
      ...(lab === undefined ? [] : [lab]),
      ...amounts.map((column, index) => ({ ...column, ...(bases[index] && { basis: bases[index] }) })),
    ]
    const headsOf = () => screen.getAllByRole("columnheader").map((head) => head.textContent)
    const { unmount } = render(<TableTwin table={{ ...table, columns: columns("estimate", "measured") }} />)
    expect(await screen.findByRole("columnheader", { name: "GPUs Estimate" })).toBeVisible()
    expect(screen.getByRole("columnheader", { name: "Note Measured" })).toBeVisible()
    expect(screen.getByRole("columnheader", { name: "Lab" })).toBeVisible()
    unmount()
    // what is derived of amounts of one basis is told by the figure
    render(<TableTwin table={{ ...table, columns: columns("measured", "derived") }} />)
    await screen.findAllByRole("columnheader")
    expect(headsOf()).toEqual(["Lab", "GPUs", "Note"])
  })

  it("begins a long table with its first rows, and shows the others when asked and on paper", async () => {
    const { user } = render(<TableTwin table={{ ...table, firstRows: 2 }} />)
    expect(await shownRows()).toHaveLength(2)
    await user.click(screen.getByRole("button", { name: "Show all 3 rows" }))
    expect(await shownRows()).toHaveLength(3)
    expect(screen.queryByRole("button", { name: /Show all/ })).not.toBeInTheDocument()
  })

  it("begins with as many rows as reach to the one that was chosen in the drawing", async () => {
    const selection = { selected: "paris", select: () => undefined }
    render(<TableTwin table={{ ...table, firstRows: 1 }} selection={selection} />)
    expect(await shownRows()).toHaveLength(2)
    expect(screen.getByRole("button", { name: "FAIR Paris", pressed: true })).toBeVisible()
  })

  it("prints all rows", async () => {
    render(<TableTwin table={{ ...table, firstRows: 2 }} />)
    expect(await shownRows()).toHaveLength(2)
    act(() => void window.dispatchEvent(new Event("beforeprint")))
    expect(await shownRows()).toHaveLength(3)
  })

  it("opens what stands behind a row from its first cell", async () => {
    const opened: string[] = []
    const { user } = render(<TableTwin table={{ ...table, onOpenRow: (row) => opened.push(row) }} />)
    await user.click(await screen.findByRole("button", { name: "FAIR Paris" }))
    expect(opened).toEqual(["paris"])
    expect(screen.queryByRole("button", { name: "40 GPUs" })).not.toBeInTheDocument()
  })

  it("has a caption, a head per column and a head per row, in the language of the data", async () => {
    render(<TableTwin table={table} />)
    expect(await screen.findByRole("table", { name: "GPUs per lab" })).toBeVisible()
    expect(screen.getAllByRole("columnheader").map((head) => head.textContent)).toEqual([
      "Lab",
      "GPUs",
      "Note",
    ])
    const heads = screen.getAllByRole("rowheader")
    expect(heads.map((head) => head.textContent)).toEqual(["FAIR US", "FAIR Paris", "FAIR London"])
    expect(heads.every((head) => head.lang === "en")).toBe(true)
  })

  it("formats numbers, keeps zero a zero and says of a gap, or of no cell, that it is not recorded", async () => {
    render(<TableTwin table={table} />)
    expect((await shownRows()).map(cellsOf)).toEqual([
      ["40 GPUs", "the largest"],
      ["not recorded", "not recorded"],
      ["0 GPUs", ""],
    ])
  })

  it("says so in Chinese on a Chinese page", async () => {
    render(<TableTwin table={table} />, { locale: "zh" })
    expect((await shownRows()).map(cellsOf)[1]).toEqual(["未记录", "未记录"])
  })

  it("can be scrolled by keyboard where it is too wide", async () => {
    render(<TableTwin table={table} />)
    expect(await screen.findByRole("region", { name: "GPUs per lab" })).toHaveAttribute("tabindex", "0")
  })
})
