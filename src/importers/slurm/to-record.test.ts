import { readFileSync } from "node:fs"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { openZone } from "#importers/zone.ts"
import { type SlurmChoices, USUAL_CHOICES } from "./choices.ts"
import { createJobsReader } from "./sacct.ts"
import { addTable, NO_TABLES, type SlurmTables, type TableKind } from "./tables.ts"
import { toImportedRecord } from "./to-record.ts"

const read = (name: string) => readFileSync(`src/importers/slurm/fixtures/${name}`, "utf8")
const asOf = Number(read("as-of.txt").trim().split("\n").at(-1))
const NEW_YORK = "America/New_York"

const FILES: readonly [TableKind, string][] = [
  ["assoc", "sacctmgr-assoc.psv"],
  ["transactions", "sacctmgr-transactions.psv"],
  ["tres", "sacctmgr-tres.psv"],
  ["qos", "sacctmgr-qos.psv"],
  ["sshare", "sshare-accounts.psv"],
  ["sinfo", "sinfo.psv"],
  ["squeue", "squeue-tres.psv"],
  ["sreport", "sreport-account-2026-10-31.psv"],
  ["sreport", "sreport-account-2026-11-01.psv"],
]

function readTables(kinds: readonly TableKind[]): SlurmTables {
  return FILES.filter(([kind]) => kinds.includes(kind)).reduce(
    (tables, [kind, name]) => addTable(tables, kind, read(name), name, openZone(NEW_YORK)),
    NO_TABLES,
  )
}

const ALL = FILES.map(([kind]) => kind)

interface Given {
  texts?: readonly string[]
  tables?: SlurmTables
  choices?: Partial<SlurmChoices>
  chunk?: number
  moments?: readonly (number | null)[]
}

function importAll({ texts, tables = readTables(ALL), choices = {}, chunk = 1 << 20, moments }: Given = {}) {
  const reader = createJobsReader(openZone("UTC"))
  for (const [index, text] of (texts ?? [read("sacct-x-utc.psv")]).entries()) {
    const file = reader.openFile("jobs.psv", moments === undefined ? asOf : (moments[index] ?? null))
    const bytes = new TextEncoder().encode(text)
    for (let at = 0; at < bytes.length; at += chunk) file.push(bytes.slice(at, at + chunk))
    file.end()
  }
  return toImportedRecord(reader.all(), tables, {
    ...USUAL_CHOICES,
    dayZone: NEW_YORK,
    byType: true,
    ...choices,
  })
}

const record = importAll()
const unit = (name: string, parent: string | null = null) =>
  record.units.find(
    (candidate) => candidate.name === name && (parent === null || candidate.parent === parent),
  )
const seriesOf = (name: string) => record.series.find((series) => series.unit === unit(name)?.id)

describe("toImportedRecord", () => {
  it("makes labs of the accounts below the root, teams of those below them", () => {
    expect(record.units.filter(({ kind }) => kind === "lab").map(({ name }) => name)).toEqual([
      ...["guests", "language", "robotics", "speech", "theory", "vision"],
    ])
    expect(unit("语音合成")).toMatchObject({ kind: "team", parent: "speech" })
    expect(unit("lang-align")).toMatchObject({ kind: "team", parent: "language", users: 1 })
    expect(JSON.stringify(record)).not.toMatch(/user0\d/)
  })

  it("gives a lab the GPU-hours that sreport has, teams included", () => {
    expect(record.days).toEqual(["2026-10-31", "2026-11-01", "2026-11-02"])
    expect((seriesOf("language")?.used?.[0] ?? 0) * 24).toBeCloseTo(524_879 / 3600, 3)
    // of a day of 25 hours the mean is of 25 hours
    expect(seriesOf("language")?.used?.[1]).toBeCloseTo(734_767 / 90_000, 5)
    expect(seriesOf("guests")?.used?.[2]).toBe(0)
  })

  it("grants what limits say, as a step function through the transactions", () => {
    // 12 GPUs until 12:00:30 on a day of 25 hours, 8 from then on
    const cut = (12 * (13 * 3600 + 30) + 8 * (12 * 3600 - 30)) / 90_000
    expect(seriesOf("vision-detect")?.granted?.[1]).toBeCloseTo(cut, 5)
    expect(seriesOf("robotics")?.granted?.[1]).toBeCloseTo(
      (8 * (13 * 3600 + 54) + 12 * (12 * 3600 - 54)) / 90_000,
      5,
    )
    expect(seriesOf("language")?.granted?.slice(1)).toEqual([32, 32])
  })

  it("estimates the grant of a lab without a limit by its share, and says so; without both nothing is known", () => {
    expect(seriesOf("theory")?.granted?.[1]).toBeCloseTo((48 * 5) / 108, 5)
    expect(seriesOf("speech")?.granted).toBeNull()
    // its team has a share, but of nothing that is known
    expect(seriesOf("语音合成")?.granted).toBeNull()
    expect(record.bases).toEqual({
      ...{ used: "measured", queued: "measured", granted: "estimate", capacity: "estimate" },
    })
    expect(record.limits.map(({ en }) => en).join("\n")).toMatch(
      /fair share times the capacity.*: guests, theory, vision-video\./,
    )
    const byLimit = importAll({ choices: { byShare: false } })
    expect(byLimit.bases.granted).toBe("reported")
    expect(byLimit.series.find(({ unit }) => unit === "theory")?.granted).toBeNull()
  })

  it("knows no request and never makes a zero of it", () => {
    expect(record.series.every(({ requested }) => requested === null)).toBe(true)
  })

  it("tells types of GPU apart where a lab holds several", () => {
    const pools = record.units.filter(({ kind, parent }) => kind === "pool" && parent === "theory")
    expect(pools.map(({ cluster }) => cluster)).toEqual(["a100", "h100"])
    expect(record.capacity.map(({ cluster, values }) => [cluster, values[0]])).toEqual([
      ["a100", 32],
      ["h100", 16],
    ])
    expect(importAll({ choices: { byType: false } }).capacity).toEqual([
      { cluster: "all", values: [48, 48, 48] },
    ])
  })

  it("excludes days that the export cuts, and marks that of 25 hours", () => {
    expect(record.anomalies.map(({ id, effect }) => [id, effect])).toEqual([
      ["cut-2026-10-31", "exclude"],
      ["clock-2026-11-01", "caveat"],
      ["cut-2026-11-02", "exclude"],
    ])
    expect(importAll({ choices: { from: "2026-11-01" } }).days).toEqual(["2026-11-01", "2026-11-02"])
  })

  it("adds up to what sreport has, but for what the fixtures explain", () => {
    const compared = JSON.parse(read("compare-sreport.json"))
    const checks = record.checks ?? []
    expect(checks).toHaveLength(compared.length)
    for (const { day, account, expected, sreport } of compared)
      expect(checks.find((check) => check.from === day && check.account === account)).toMatchObject({
        here: expected,
        there: sreport,
      })
    expect(checks.filter(({ here, there, reason }) => (here === there) !== (reason === null))).toEqual([])
  })

  it("tells budgets, shares, waits and what waits now", () => {
    const entry = (name: string) => record.scheduler?.find(({ id }) => id === unit(name)?.id)
    expect(entry("robotics")?.budget).toEqual({
      ...{ gpuHours: 100, since: "2026-10-31" },
      usedGpuHours: expect.closeTo(340_068 / 3600, 6),
    })
    expect(entry("language")?.fairShare?.levelFs).toBeCloseTo(0.973088, 6)
    expect(entry("vision-video")?.waitingNow).toEqual({ jobs: 15, gpus: 32 })
    expect(entry("lang-align")?.waits?.n).toBeGreaterThan(20)
  })

  it("lets two labs be one by one name", () => {
    const merged = importAll({ choices: { names: { theory: "Small labs", guests: "Small labs" } } })
    const lab = merged.units.find(({ name }) => name === "Small labs")
    expect(merged.series.find(({ unit: id }) => id === lab?.id)?.used?.[0]).toBeCloseTo(
      (118_317 + 39_367) / 86_400,
      5,
    )
    expect(merged.units.map(({ name }) => name)).not.toContain("theory")
  })

  it("takes another level of the tree for labs", () => {
    const flat = importAll({ choices: { labLevel: 2 } })
    expect(flat.units.filter(({ kind }) => kind === "lab").map(({ name }) => name)).toContain("lang-align")
  })

  it("makes a lab of every account where there is no tree", () => {
    const flat = importAll({ tables: NO_TABLES })
    expect(flat.units.filter(({ kind }) => kind === "lab")).toHaveLength(9)
    expect(flat.bases).toEqual({ used: "measured", queued: "measured" })
    expect(flat.limits.map(({ en }) => en).join()).toContain("No tree of accounts")
  })
})

describe("whatever way an export comes", () => {
  const text = read("sacct-x-utc.psv")
  const [header = "", ...rest] = text.trimEnd().split("\n")
  // a name with a line break has two lines, which must stay together
  const rows = rest.join("\n").split(/\n(?=\d+\|)/)
  const expected = JSON.stringify(record)
  const toText = (lines: readonly string[]) => `${[header, ...lines].join("\n")}\n`

  it("cut into any chunks it gives the same record", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (chunk) => {
        expect(JSON.stringify(importAll({ chunk }))).toBe(expected)
      }),
      { numRuns: 20 },
    )
  })

  it("shuffled it gives the same record", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(importAll({ texts: [toText(shuffled)] })).toEqual(record)
      }),
      { numRuns: 20 },
    )
  })

  it("read twice, as one file or two, it gives the same record", () => {
    expect(importAll({ texts: [text, text] })).toEqual(record)
    expect(importAll({ texts: [toText([...rows, ...rows])] })).toEqual(record)
  })

  it("told by an earlier export and a later one, the later one counts", () => {
    const running = rows.map((row) => row.replace("2026-11-01T10:03:17|28803", "Unknown|3600"))
    const earlier = toText(running.slice(0, 60))
    expect(importAll({ texts: [earlier, text], moments: [null, asOf] })).toEqual(record)
    expect(importAll({ texts: [text, earlier], moments: [asOf, null] })).toEqual(record)
  })
})
