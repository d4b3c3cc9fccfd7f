import { describe, expect, it } from "vitest"
import type { RowPeriod, Table } from "#words/table.ts"
import { exported } from "./exported.fixture.ts"
import { toTidyGrid, toWideGrid } from "./grid.ts"

const period = (more: Partial<RowPeriod> = {}): RowPeriod => ({
  ...{ from: "2023-07-01", to: "2023-07-31", days: 31, recorded: () => 31 },
  ...more,
})
const gpus = { numeric: true, unit: "GPU", measure: "GPUs granted, mean" } as const
const table: Table = {
  caption: "GPUs",
  columns: [
    { key: "period", label: "Period", type: "date" },
    { key: "us", label: "US", ...gpus, amount: { lab: "us", name: "US", measure: "granted" } },
    {
      ...{ key: "capacity", label: "Capacity", numeric: true, unit: "GPU", basis: "measured" },
      amount: { lab: "all", name: "all labs", measure: "capacity" },
    },
  ],
  rows: [
    { id: "2023-07", period: period(), cells: { period: "2023-07", us: 3681.595342066958, capacity: 9000 } },
    {
      ...{ id: "2023-08", cells: { period: "2023-08", us: null, capacity: 9100.04 } },
      period: period({ from: "2023-08-01", to: "2023-08-18", recorded: (lab) => (lab === "us" ? 0 : 18) }),
    },
  ],
}
const recordsOf = (grid: ReturnType<typeof toTidyGrid>) =>
  (grid?.rows ?? []).map((row) =>
    Object.fromEntries((grid?.fields ?? []).map(({ key }, at) => [key, row[at]])),
  )

describe("toWideGrid", () => {
  it("says in each head what is measured and in what unit, and keeps no more digits than the unit bears", () => {
    const { fields, rows } = toWideGrid(exported({ table }))
    expect(fields.slice(0, 3).map(({ title }) => title)).toEqual([
      "Period",
      "US (GPUs granted, mean)",
      "Capacity (GPU; measured)",
    ])
    expect(rows[0]?.slice(0, 3)).toEqual(["2023-07", 3681.6, 9000])
  })

  it("flags a period that is known in part", () => {
    const grid = toWideGrid(exported({ table }))
    expect(
      recordsOf(grid).map(({ days_recorded, days_in_period, is_partial }) => [
        days_recorded,
        days_in_period,
        is_partial,
      ]),
    ).toEqual([
      [31, 31, "no"],
      [18, 31, "yes"],
    ])
  })

  it("has no such columns where rows are no periods", () => {
    expect(toWideGrid(exported()).fields.map(({ key }) => key)).toEqual([
      "month",
      "lab",
      "gpus",
      "rate",
      "basis",
    ])
  })

  it("leaves a basis that the table has itself alone", () => {
    const own: Table = {
      caption: "",
      columns: [{ key: "basis", label: "Basis" }],
      rows: [{ id: "a", cells: { basis: "Estimate" } }],
    }
    expect(toWideGrid(exported({ table: own })).rows).toEqual([["Estimate"]])
  })
})

describe("toTidyGrid", () => {
  it("is none where a table is no periods × labs", () => {
    expect(toTidyGrid(exported())).toBeNull()
  })

  it("has one amount a row, with its own days and basis; what is not recorded is empty, never 0", () => {
    expect(recordsOf(toTidyGrid(exported({ table, isScenario: true })))).toEqual([
      row("2023-07", { lab_id: "us", lab: "US", measure: "granted", value: 3681.6, basis: "scenario" }),
      row("2023-07", { lab_id: "all", lab: "all labs", measure: "capacity", value: 9000, basis: "measured" }),
      row("2023-08", {
        lab_id: "us",
        lab: "US",
        measure: "granted",
        value: null,
        basis: "scenario",
        days_recorded: 0,
      }),
      row("2023-08", {
        lab_id: "all",
        lab: "all labs",
        measure: "capacity",
        value: 9100,
        basis: "measured",
        days_recorded: 18,
        is_partial: "yes",
      }),
    ])
    function row(month: string, more: object) {
      const [from, to] = month === "2023-07" ? ["2023-07-01", "2023-07-31"] : ["2023-08-01", "2023-08-18"]
      return {
        period: month,
        from,
        to,
        days_recorded: 31,
        days_in_period: 31,
        is_partial: "no",
        unit: "GPU",
        ...more,
      }
    }
  })

  it("says of every row of a what-if that it is no data, whatever its column rests on", () => {
    const bases = recordsOf(toTidyGrid(exported({ table, isScenario: true, isWhatIf: true }))).map(
      ({ basis }) => basis,
    )
    expect(new Set(bases)).toEqual(new Set(["what-if, not data"]))
  })
})
