import { readFileSync } from "node:fs"
import { gzipSync } from "node:zlib"
import { strToU8, zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { toBundle } from "./bundle.ts"
import { type InputFile, readFiles } from "./intake.ts"
import { toRecord } from "./intake-record.ts"
import { mergeRecords } from "./merge.ts"
import { StoppedError } from "./problems.ts"
import type { ImportedRecord } from "./record.ts"
import { USUAL_CHOICES } from "./slurm/choices.ts"
import { mergeSmallGroups } from "./small-groups.ts"

const SLURM = "src/importers/slurm/fixtures"
const CSV = "src/importers/csv/fixtures"
const ZONE = "America/New_York"

function file(name: string, content: string | Uint8Array, piece = 4000): InputFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content
  const open = async function* () {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.slice(at, at + piece)
  }
  return { name, size: bytes.length, open }
}

const slurm = (name: string) => file(name, readFileSync(`${SLURM}/${name}`))
const csv = (name: string) => file(name, readFileSync(`${CSV}/${name}`))
const options = { exportZone: ZONE, asOf: 1_793_603_852, mappings: {}, columns: {} }
const read = (inputs: readonly InputFile[], onProgress = () => {}) =>
  readFiles(inputs, { options, onProgress })
const problemOf = async (input: InputFile) =>
  (await read([input])).problems.map(({ file: name, told }) => `${name} ${told.en}`)
const recordOf = async (inputs: readonly InputFile[]) =>
  toRecord(await read(inputs), { ...USUAL_CHOICES, dayZone: ZONE }) ?? expect.fail("nothing read")

describe("readFiles", () => {
  it("of nothing gives nothing", async () => {
    const intake = await read([])
    expect([intake.jobs, intake.records, intake.problems]).toEqual([null, [], []])
    expect(toRecord(intake, USUAL_CHOICES)).toBeNull()
  })

  it.each([
    ["an empty file", file("a.psv", ""), /^a\.psv is empty/],
    ["a PDF", file("a.pdf", "%PDF-1.7\n…"), /is a PDF, no table/],
    ["a picture", file("a.png", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10)), /is a picture, no table/],
    [
      "the page of a login",
      file("jobs.psv", "<!DOCTYPE html><title>Sign in</title>"),
      /web page, perhaps that of a login/,
    ],
    [
      "bytes that are no text",
      file(
        "a.bin",
        Uint8Array.from({ length: 5000 }, (_, at) => at % 7),
      ),
      /is not text/,
    ],
    [
      "a zip of something else",
      file("a.xlsx", zipSync({ "xl/workbook.xml": strToU8("<x/>") })),
      /Excel file must be saved as CSV/,
    ],
    ["a damaged zip", file("a.zip", Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3)), /damaged zip/],
    ["broken JSON", file("a.json", "{"), /not whole JSON/],
    ["the JSON of sacct", file("sacct.json", '{"meta": {}, "jobs": []}'), /Export it with: TZ=UTC sacct/],
    ["columns cut to a width", slurm("sacct-default.txt"), /columns cut to a width.*TZ=UTC sacct/],
    [
      "an export without resources",
      file("a", "JobID|Account|State\n1|a|COMPLETED\n"),
      /lacks the fields Submit, .*AllocTRES/,
    ],
    ["text without columns", file("a.txt", "Dear all,\nsee you.\n"), /is no table/],
    ["damaged gzip", file("a.gz", Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2, 3)), /could not be read to its end/],
    [
      "a line without an end",
      file(
        "a.psv",
        `${"JobID|Account|Submit|Eligible|Start|End|ReqTRES|AllocTRES\n"}${"x".repeat(3_000_000)}`,
        1 << 20,
      ),
      /no lines that could be rows/,
    ],
  ])("says what is wrong with %s", async (_, input, words) => {
    const [problem = ""] = await problemOf(input)
    expect(problem).toMatch(words)
  })

  it("loses nothing of the others where one breaks off", async () => {
    const broken: InputFile = {
      ...slurm("sacct-x.psv"),
      name: "broken.psv",
      open: async function* () {
        yield readFileSync(`${SLURM}/sacct-x.psv`).subarray(0, 9000)
        if (this.size > 0) throw new Error("NotReadableError")
      },
    }
    const intake = await read([broken, slurm("sacct-x.psv")])
    expect(intake.problems.map(({ file: name }) => name)).toEqual(["broken.psv"])
    expect(intake.jobs?.counts.rows).toBe(97)
  })

  it("stops where it is told to", async () => {
    const stop = () => {
      throw new StoppedError()
    }
    await expect(read([slurm("sacct-x.psv")], stop)).rejects.toThrow(StoppedError)
  })

  it("reads gzip and UTF-16 as it reads plain text", async () => {
    const text = readFileSync(`${SLURM}/sacct-x.psv`, "utf8")
    const plain = await recordOf([file("a.psv", text)])
    const packed = await recordOf([file("a.psv", gzipSync(text), 1000)])
    const wide = await recordOf([file("a.psv", Buffer.from(`\uFEFF${text}`, "utf16le"), 1001)])
    expect(packed.series).toEqual(plain.series)
    expect(wide.series).toEqual(plain.series)
  })

  it("refuses rows that name no GPU: that is not zero", async () => {
    const text = readFileSync(`${SLURM}/sacct-x.psv`, "utf8").replaceAll(/,?gres\/gpu[^,|=]*=\d+/g, "")
    await expect(recordOf([file("a.psv", text)])).rejects.toThrow(/AccountingStorageTRES lacks gres\/gpu/)
  })

  it("counts refused rows and keeps the rest", async () => {
    const text = readFileSync(`${SLURM}/sacct-x.psv`, "utf8")
    const broken = text.replace("2026-10-31T17:00:57|2026-11-01T04:01:15", "Ystday 17:00|2026-11-01T04:01:15")
    const { refusals, files } = await recordOf([file("a.psv", broken)])
    expect(refusals.first).toEqual([
      { file: "a.psv", line: 3, field: "Start", rule: "no-time", value: "Ystday 17:00" },
    ])
    expect(files[0]).toMatchObject({ rows: 96, refused: 1 })
  })

  it("lays files of several kinds over one another", async () => {
    const record = await recordOf([slurm("sacct-x.psv"), csv("one-row-per-lab-and-day.csv")])
    expect(record.units.map(({ name }) => name)).toEqual(expect.arrayContaining(["lang-align", "vcvlY"]))
    expect(record.days[0]).toBe("2020-05-20")
  })
})

describe("a bundle", () => {
  const facts = { id: "heron", name: "Heron", created: "2026-11-28", version: "1.0.0" }
  const toZip = (record: ImportedRecord) => {
    const files = Object.entries(toBundle(record, facts)).map(([name, value]) => [
      `heron/${name}`,
      strToU8(JSON.stringify(value)),
    ])
    return file("heron.zip", zipSync(Object.fromEntries(files)))
  }

  it("that was made of a record is the record again", async () => {
    const record = await recordOf([slurm("sacct-x.psv"), slurm("sacctmgr-assoc.psv")])
    const again = await recordOf([toZip(record)])
    expect(again.series).toEqual(expect.arrayContaining(record.series.map((entry) => ({ ...entry }))))
    expect(again.bases).toEqual(record.bases)
    expect(again.anomalies).toEqual(record.anomalies)
  })

  it("is named with file, place and rule where it is broken", async () => {
    const record = await recordOf([csv("long.csv")])
    const { "allocations.json": allocations, ...rest } = toBundle(record, facts)
    const broken = { ...rest, "allocations.json": { ...(allocations as object), unit: "cpu" } }
    const files = Object.entries(broken).map(([name, value]) => [name, strToU8(JSON.stringify(value))])
    const [problem = ""] = await problemOf(file("b.zip", zipSync(Object.fromEntries(files))))
    expect(problem).toMatch(/b\.zip allocations\.json.*unit/)
  })
})

describe("a figure that was downloaded", () => {
  const ROWS = [
    {
      lab: "vision",
      period: "2026-05-01",
      from: "2026-05-01",
      to: "2026-05-01",
      measure: "used",
      value: 3,
      unit: "GPU",
      basis: "measured",
    },
    {
      lab: "speech",
      period: "2026-05-01",
      from: "2026-05-01",
      to: "2026-05-01",
      measure: "used",
      value: 1.5,
      unit: "GPU",
      basis: "measured",
    },
  ]
  const used = (record: ImportedRecord) =>
    record.series.map(({ unit, used: amounts }) => [unit, amounts] as const).toSorted()

  it("as JSON gives its amounts, with the basis that it says of them", async () => {
    const json = JSON.stringify({ title: "t", columns: [], rows: [], tidy: { columns: [], rows: ROWS } })
    const record = await recordOf([file("figure.json", json)])
    expect(used(record)).toEqual([
      ["speech", [1.5]],
      ["vision", [3]],
    ])
    expect(record.bases).toEqual({ used: "measured" })
  })

  it("as a zip is read by its tidy table", async () => {
    const head = Object.keys(ROWS[0] ?? {}).join(",")
    const tidy = [head, ...ROWS.map((row) => Object.values(row).join(","))].join("\n")
    const zip = zipSync({
      "datapackage.json": strToU8("{}"),
      "tidy.csv": strToU8(tidy),
      "data.csv": strToU8("a,b\n"),
    })
    expect(used(await recordOf([file("figure.zip", zip)]))).toEqual([
      ["speech", [1.5]],
      ["vision", [3]],
    ])
  })
})

describe("mergeRecords", () => {
  it("of a record with itself is the record", async () => {
    const record = await recordOf([slurm("sacct-x.psv"), slurm("sacctmgr-assoc.psv"), slurm("sinfo.psv")])
    expect(mergeRecords(record, record)).toEqual(record)
  })

  it("takes a day from whichever has it whole", async () => {
    const kept = await recordOf([csv("one-row-per-lab-and-day.csv")])
    const [first = ""] = kept.days
    const cut = { from: first, to: first, labs: [], measures: [], what: { en: "", zh: "" } }
    const added: ImportedRecord = {
      ...kept,
      anomalies: [{ id: `cut-${first}`, effect: "exclude", ...cut }],
      series: kept.series.map((entry) => ({ ...entry, used: entry.used?.map(() => 1) ?? null })),
    }
    const merged = mergeRecords(kept, added)
    expect(merged.series[0]?.used?.slice(0, 2)).toEqual([kept.series[0]?.used?.[0], 1])
    expect(merged.anomalies).toEqual([])
  })
})

it("mergeSmallGroups leaves nobody to be worked out", async () => {
  const record = await recordOf([slurm("sacct-x.psv"), slurm("sacctmgr-assoc.psv")])
  const merged = mergeSmallGroups(record)
  expect(merged.units.map(({ name }) => name)).toEqual(["vision", "others"])
  const total = (of: ImportedRecord) =>
    of.series
      .filter(({ unit }) => of.units.some(({ id, kind }) => id === unit && kind === "lab"))
      .reduce((sum, { used }) => sum + (used?.[1] ?? 0), 0)
  expect(total(merged)).toBeCloseTo(total(record), 5)
  expect(mergeSmallGroups(merged).units).toEqual(merged.units)
})
