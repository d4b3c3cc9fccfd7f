import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { readFiles } from "#importers/intake.ts"
import { toRecord } from "#importers/intake-record.ts"
import { UnreadableFileError } from "#importers/record.ts"
import { USUAL_CHOICES } from "#importers/slurm/choices.ts"
import { PRESETS } from "./presets.ts"
import { type AskedEngine, readSavedAnswer } from "./saved.ts"

const text = (name: string) => readFileSync(`src/importers/prometheus/fixtures/${name}.json`, "utf8")
const fileOf = (name: string) => ({ name, kind: "json", bytes: 1, rows: 0, refused: 0 })
const read = (name: string, as: string, zone = "UTC") =>
  readSavedAnswer(JSON.parse(text(name)), fileOf(as), zone)
const valuesOf = (record: ReturnType<typeof read>, name: string) => {
  const unit = record.units.find((each) => each.name === name)
  const series = record.series.find((each) => each.unit === unit?.id)
  return series?.granted ?? series?.used ?? series?.queued
}

const input = (name: string, content: string) => ({
  name,
  size: content.length,
  open: async function* () {
    yield new TextEncoder().encode(content)
  },
})
const OPTIONS = { exportZone: "UTC", asOf: null, mappings: {}, columns: {} }
const readAll = (files: Record<string, string>) =>
  readFiles(
    Object.entries(files).map(([name, content]) => input(name, content)),
    { options: OPTIONS, onProgress: () => {} },
  )

describe("readSavedAnswer", () => {
  it("takes daily means for the days before their times, by the name of the file", () => {
    const record = read("granted-daily", "granted.json")
    expect([record.days[0], record.days.at(-1), record.days.length]).toEqual(["2020-05-01", "2020-05-31", 31])
    expect(valuesOf(record, "vc6YE")?.slice(0, 9)).toEqual([208, 208, 208, 208, 208, 208, 208, 208, 0])
    expect(record.bases).toEqual({ granted: "measured" })
  })

  it("makes the mean of samples, by the name of the metric, and never of what is no number", () => {
    const record = read("nan-and-gaps", "answer.json")
    expect(record.bases).toEqual({ used: "measured" })
    expect(valuesOf(record, "odd-gap")?.[0]).toBe(20)
    expect(valuesOf(record, "odd-no-cohort")?.[0]).toBe(4)
  })

  it("counts replicas once, adds kinds of GPUs, and takes no processors for GPUs", () => {
    const series = (labels: object, value: string) => ({
      metric: {
        __name__: "kueue_cluster_queue_nominal_quota",
        cluster_queue: "a",
        resource: "nvidia.com/gpu",
        ...labels,
      },
      values: [
        [0, value],
        [3600, value],
      ],
    })
    const result = [
      series({ flavor: "a100", replica_role: "leader" }, "16"),
      series({ flavor: "a100", replica_role: "follower" }, "16"),
      series({ flavor: "h100", replica_role: "leader" }, "8"),
      series({ resource: "cpu" }, "640"),
    ]
    const json = { status: "success", data: { resultType: "matrix", result } }
    expect(readSavedAnswer(json, fileOf("x.json"), "UTC").series).toMatchObject([{ granted: [24] }])
  })

  it.each([
    ["granted-daily", "answer.json", "call it granted.json"],
    ["empty", "granted.json", "without a single amount"],
    ["error-400-parse", "granted.json", "is no answer with amounts"],
    ["scalar", "granted.json", "is no answer with amounts"],
  ])("says why %s as %s cannot be read", (name, as, told) => {
    expect(() => read(name, as)).toThrow(UnreadableFileError)
    expect(() => read(name, as)).toThrow(told)
  })

  it("tells what the engine warned of", () => {
    expect(
      read("warnings", "granted.json")
        .limits.map(({ en }) => en)
        .join(" "),
    ).toContain("connection refused")
  })
})

describe("files of an engine", () => {
  it("are laid over one another, a measure each", async () => {
    const intake = await readAll({ "granted.json": text("granted-daily"), "used.json": text("used-daily") })
    expect(intake.problems).toEqual([])
    const record = toRecord(intake, USUAL_CHOICES)
    const unit = record?.units.find(({ name }) => name === "vc6YE")?.id
    const series = record?.series.find((each) => each.unit === unit)
    expect([series?.granted?.[22], series?.used?.[22]]).toEqual([208, 195.1])
  })

  it("may be what a page was told, and then are a record as the server’s", async () => {
    const told = { amounts: { granted: { a: 8 } }, hours: { granted: { a: 12 } }, length: 24, warnings: [] }
    const asked: AskedEngine = {
      ...{
        powerDraw: "days of an engine",
        engine: "https://prometheus.example",
        mapping: PRESETS.kueue,
        zone: "UTC",
      },
      ...{ divisions: { a: "earth" }, today: null, asOf: 0, days: [{ day: "2026-11-01", told }] },
    }
    const record = toRecord(await readAll({ "prometheus.json": JSON.stringify(asked) }), USUAL_CHOICES)
    expect(record?.units).toMatchObject([{ name: "a", division: "earth" }])
    expect(record?.anomalies).toMatchObject([{ labs: ["a"], measures: ["granted"], effect: "exclude" }])
    expect(record?.files).toMatchObject([{ name: "https://prometheus.example", kind: "Prometheus" }])
  })
})
