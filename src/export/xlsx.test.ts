import { strFromU8, unzipSync } from "fflate"
import { beforeAll, describe, expect, it } from "vitest"
import { languageOf } from "#testing/language.ts"
import type { Table } from "#words/table.ts"
import { exported, hardTable } from "./exported.fixture.ts"
import { toXlsx } from "./xlsx.ts"

/** Parts of a workbook by their path, as XML. */
async function open(more: Parameters<typeof exported>[0] = {}) {
  const blob = await toXlsx(exported(more), languageOf())
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  return (path: string) => strFromU8(files[path] ?? expect.fail(`no ${path}`))
}

/** Cells of a sheet: a text is looked up, a number is as it stands, with the format it is shown in. */
function readSheet(part: (path: string) => string, number: number) {
  const plain = (text: string) =>
    text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&")
  const texts = [...part("xl/sharedStrings.xml").matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) =>
    plain(text ?? ""),
  )
  const sheet = part(`xl/worksheets/sheet${number}.xml`)
  const rows = [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = ""]) =>
    Object.fromEntries(
      [...row.matchAll(/<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(
        ([, column = "", attributes = "", inner = ""]) => {
          const value = /<v>(.*?)<\/v>/.exec(inner)?.[1]
          return [
            column,
            attributes.includes('t="s"') ? texts[Number(value)] : value === undefined ? null : Number(value),
          ]
        },
      ),
    ),
  )
  return { sheet, rows }
}

const gpus = { numeric: true, unit: "GPU", measure: "GPUs granted" } as const
const table: Table = {
  caption: "GPUs",
  columns: [
    { key: "day", label: "Day", type: "date" },
    { key: "us", label: "US", ...gpus, amount: { lab: "us", name: "US", measure: "granted" } },
    { key: "share", label: "Share", numeric: true, unit: "share" },
  ],
  rows: [
    {
      ...{ id: "2023-08-18", cells: { day: "2023-08-18", us: 12.34, share: 0.5 } },
      period: { from: "2023-08-18", to: "2023-08-18", days: 1, recorded: () => 1 },
    },
  ],
}

describe("toXlsx", () => {
  let part: (path: string) => string
  beforeAll(async () => {
    part = await open({ table, isScenario: true, notes: "=NOTE()" })
  })

  it("has a sheet of the table, one with an amount a row, and one of sources and notes", () => {
    const names = [...part("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name)
    expect(names).toEqual(["Data", "Data, one amount a row", "Sources and notes"])
  })

  it("holds true numbers and dates: 18 August 2023 is day 45156 of Excel", () => {
    const { rows } = readSheet(part, 1)
    expect(rows[0]).toMatchObject({ A: "Day", B: "US (GPUs granted)", C: "Share (0–1)" })
    expect(rows[1]).toMatchObject({ A: 45156, B: 12.3, C: 0.5 })
    expect(part("xl/styles.xml")).toContain('formatCode="yyyy-mm-dd"')
    expect(part("xl/styles.xml")).toMatch(/0\.0%/)
  })

  it("holds its head in place and sets the widths of its columns", () => {
    const { sheet } = readSheet(part, 1)
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect(sheet).toMatch(/<col [^>]*width="/)
  })

  it("says what it is, from where, and what a scenario is", () => {
    const lines = readSheet(part, 3)
      .rows.map(({ A, B }) => `${A}: ${B}`)
      .join("\n")
    for (const said of [
      /invented to demonstrate/,
      /Source: a paper/,
      /Creative Commons/,
      /https:\/\/example\.org\/meta#granted/,
      /Data 1\.0\.0/,
    ])
      expect(lines).toMatch(said)
  })

  it("never has a formula, whatever a text begins with", async () => {
    const rows = ["=1+1", "+1", "-cmd", "@x", "\t=1", '<f>1</f> & "x"'].map((lab, index) => ({
      id: String(index),
      cells: { ...hardTable.rows[0]?.cells, lab },
    }))
    const hard = await open({ table: { ...hardTable, rows } })
    const { sheet, rows: read } = readSheet(hard, 1)
    expect(sheet).not.toMatch(/<f[ >]/)
    expect(readSheet(part, 3).sheet).not.toMatch(/<f[ >]/)
    expect(read.slice(1).map(({ B }) => B)).toEqual(rows.map(({ cells }) => cells.lab))
  })

  it("leaves a cell empty where nothing is recorded", async () => {
    const { rows } = readSheet(await open(), 1)
    expect(rows[2]?.C ?? null).toBeNull()
  })
})
