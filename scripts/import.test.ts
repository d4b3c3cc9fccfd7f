import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { gzipSync } from "node:zlib"
import { validate } from "datapackage"
import { rolldown } from "rolldown"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { ASSOC_COMMAND } from "#importers/slurm/accounts.ts"
import { SINFO_COMMAND, SQUEUE_COMMAND } from "#importers/slurm/cluster-state.ts"
import { SSHARE_COMMAND } from "#importers/slurm/fair-share.ts"
import { TRANSACTIONS_COMMAND, TRES_COMMAND } from "#importers/slurm/limits.ts"
import { QOS_COMMAND } from "#importers/slurm/qos.ts"
import { SACCT_COMMAND } from "#importers/slurm/sacct.ts"
import { SREPORT_COMMAND } from "#importers/slurm/sreport.ts"
import { allocationFileSchema } from "#model/allocation.ts"
import { dataPackageSchema } from "#model/data-package.ts"
import { parseFile } from "#model/records.ts"
import { findDanglingReferences } from "#model/references.ts"

const SLURM = "src/importers/slurm/fixtures"
const CSV = "src/importers/csv/fixtures"
const AS_OF = "2026-11-02T07:17:32Z"

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "import-"))
})
afterEach(() => rmSync(folder, { recursive: true }))

const built = join(mkdtempSync(join(tmpdir(), "import-command-")), "import.mjs")

beforeAll(async () => {
  const bundle = await rolldown({ input: "scripts/import.ts", platform: "node" })
  await bundle.write({ file: built, format: "esm", codeSplitting: false })
})
afterAll(() => rmSync(dirname(built), { recursive: true }))

/** Runs the command as a shell does, from one file, which starts in a third of the time; standard input as text. */
function run(args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built, ...args], {
    encoding: "utf8",
    input,
  })
  return { status, stdout, stderr }
}

it("is what npm run import starts", () => {
  const started = spawnSync("node_modules/.bin/tsx", ["scripts/import.ts", "--help"], { encoding: "utf8" })
  expect([started.status, started.stdout]).toEqual([0, run(["--help"]).stdout])
})

const heron = () => join(folder, "heron")
const slurm = (...more: string[]) => [
  ...["slurm", "--sacct", `${SLURM}/sacct-x-utc.psv`, "--assoc", `${SLURM}/sacctmgr-assoc.psv`],
  ...[
    "--sinfo",
    `${SLURM}/sinfo.psv`,
    "--days",
    "America/New_York",
    "--as-of",
    AS_OF,
    "--out",
    heron(),
    ...more,
  ],
]
const read = <T = unknown>(file: string, bundle = heron()) =>
  JSON.parse(readFileSync(join(bundle, file), "utf8")) as T

describe("npm run import -- slurm", () => {
  it("writes a bundle that is a Data Package, whose ids lead somewhere and whose files are what it says", async () => {
    writeFileSync(join(folder, "index.json"), `{"orgs": ["meta"]}`)
    expect(run(slurm("--keep-small", "--name", "Heron"))).toMatchObject({ status: 0 })
    const descriptor = parseFile(dataPackageSchema, read("datapackage.json"), "datapackage.json")
    expect(await validate(descriptor)).toMatchObject({ errors: [], valid: true })
    expect(descriptor.powerDraw.label).toEqual({ en: "Heron", zh: "Heron" })
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = readFileSync(join(heron(), path))
      expect([bytes, hash]).toEqual([
        content.length,
        `sha256:${createHash("sha256").update(content).digest("hex")}`,
      ])
    }
    expect(findDanglingReferences({ labs: read("labs.json"), sources: read("sources.json") })).toEqual([])
    const { series } = parseFile(allocationFileSchema, read("allocations.json"), "allocations.json")
    expect((series.find(({ lab }) => lab === "language")?.used?.[0] ?? 0) * 24).toBeCloseTo(524_879 / 3600, 3)
    expect(read("index.json", folder)).toEqual({ orgs: ["meta", "heron"] })
  })

  it("names no lab and no team of fewer than three users, unless it is told to", () => {
    expect(run(slurm()).status).toBe(0)
    const labs = read<{ name: string; kind: string }[]>("labs.json")
    expect(labs.map(({ name }) => name)).toEqual(["heron", "vision", "others"])
    const text = readdirSync(heron()).map((file) => readFileSync(join(heron(), file), "utf8"))
    expect(text.join()).not.toMatch(/user0\d|robotics|theory/)
  })

  it("changes nothing when it is run again, and adds the days of a later export", () => {
    const rows = readFileSync(`${SLURM}/sacct-x-utc.psv`, "utf8").split(/\n(?=\d+\|)/)
    const [first = ""] = rows
    const early = rows.slice(1).filter((row) => row.split("|")[11]?.startsWith("2026-10-31"))
    const earlier = join(folder, "earlier.psv")
    writeFileSync(earlier, `${[first, ...early].join("\n")}\n`)
    const out = ["--out", heron(), "--days", "America/New_York", "--keep-small"]
    expect(run(["slurm", "--sacct", earlier, ...out]).status).toBe(0)
    expect(read<{ periods: string[] }>("allocations.json").periods).toEqual(["2026-10-31"])
    const later = run(slurm("--keep-small"))
    expect(later.stdout).toContain("version 1.1.0, 3 days, 2 of them new")
    const before = readFileSync(join(heron(), "datapackage.json"), "utf8")
    expect(run(slurm("--keep-small")).stdout).toContain("nothing new, version 1.1.0 stays")
    expect(readFileSync(join(heron(), "datapackage.json"), "utf8")).toBe(before)
    expect(read<{ title: string }[]>("sources.json").map(({ title }) => title)).toContain("earlier.psv")
  })

  it.each([
    [["--help"], 0, /npm run import -- slurm --sacct/],
    [["slurm", "--sacct", "x"], 2, /--out is missing/],
    [["sluurm"], 2, /neither slurm nor csv/],
    [["slurm", "--out", "x"], 2, /No file is given/],
    [["slurm", "--sacct", "x", "--out", "x", "--tz", "Mars/Olympus"], 2, /no zone such as Europe\/Paris/],
    [["slurm", "--sacct", "x", "--out", "x", "--as-of", "2026-11-02 07:17"], 2, /time with its offset/],
    [["slurm", "--sacct", "x", "--out", "x", "--nonsense"], 2, /nonsense/],
    [["slurm", "--sacct", "not-there.psv", "--out", "x"], 1, /not-there\.psv: could not be read/],
    [["slurm", "--sacct", `${SLURM}/sacct-default.txt`, "--out", "x"], 1, /Export it with: TZ=UTC sacct/],
  ])("%j ends with %d and says why", (args, status, words) => {
    const { status: code, stdout, stderr } = run(args.map((arg) => (arg === "x" ? heron() : arg)))
    expect(code).toBe(status)
    expect(stdout + stderr).toMatch(words)
    expect(existsSync(heron())).toBe(false)
  })

  it("says nothing when it is told to be quiet", () => {
    expect(run(slurm("--quiet"))).toEqual({ status: 0, stdout: "", stderr: "" })
  })
})

describe("npm run import -- csv", () => {
  const out = () => ["--out", join(folder, "table"), "--quiet"]

  it("reads a table packed with gzip, and one through standard input, by the columns it is told", () => {
    const packed = join(folder, "table.csv.gz")
    writeFileSync(packed, gzipSync(readFileSync(`${CSV}/semicolon-decimal-comma.csv`)))
    expect(run(["csv", packed, ...out()])).toEqual({ status: 0, stdout: "", stderr: "" })
    const { series } = parseFile(allocationFileSchema, read("allocations.json", join(folder, "table")), "a")
    expect(series[0]?.used).toHaveLength(10)
    rmSync(join(folder, "table"), { recursive: true })
    const text = "Wer;Wann;Wieviel\na;2020-05-20;48\n"
    expect(
      run(["csv", "-", "--map", "lab=Wer,day=Wann,used=Wieviel", "--unit", "gpu-hours", ...out()], text)
        .status,
    ).toBe(0)
    expect(read<{ series: unknown }>("allocations.json", join(folder, "table")).series).toEqual([
      { lab: "a", used: [2] },
    ])
  })

  it("names the columns there are where one is missing", () => {
    cpSync(`${CSV}/matrix-used.csv`, join(folder, "m.csv"))
    const { status, stderr } = run(["csv", join(folder, "m.csv"), "--map", "lab=Labor", ...out()])
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining("no column “Labor”. It has: lab, 2020-05-20"),
    ])
  })

  it("says line, field and rule of what it refuses, and goes on", () => {
    const { status, stderr } = run(["csv", `${CSV}/bad.csv`, "--out", join(folder, "table")])
    expect(status).toBe(0)
    expect(stderr).toMatch(/bad\.csv:4: granted “-8” is below zero/)
  })
})

it("docs/your-cluster.md has every command as the page shows it", () => {
  const docs = readFileSync("docs/your-cluster.md", "utf8").replaceAll("\\|", "|")
  for (const command of [
    ...[SACCT_COMMAND, ASSOC_COMMAND, TRANSACTIONS_COMMAND, TRES_COMMAND, SINFO_COMMAND],
    ...[QOS_COMMAND, SSHARE_COMMAND, SQUEUE_COMMAND, SREPORT_COMMAND],
  ])
    expect(docs).toContain(command)
})
