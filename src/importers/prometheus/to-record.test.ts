import { describe, expect, it } from "vitest"
import * as z from "zod/mini"
import { toBundle } from "#importers/bundle.ts"
import { fromBundle } from "#importers/from-bundle.ts"
import { allocationFileSchema } from "#model/allocation.ts"
import { labSchema } from "#model/lab.ts"
import { parseFile } from "#model/records.ts"
import type { EngineRecord } from "./engine-record.ts"
import { PRESETS } from "./presets.ts"
import type { EngineDay } from "./read-days.ts"
import { toEngineRecord } from "./to-record.ts"

const told = (amounts: EngineDay["amounts"], more: Partial<EngineDay> = {}): EngineDay => ({
  ...{ amounts, hours: {}, length: 24, warnings: [] },
  ...more,
})

const record = (days: readonly (EngineDay | null)[], more: Partial<EngineRecord> = {}) =>
  toEngineRecord({
    days: days.map((day, index) => ({ day: `2026-11-0${index + 1}`, told: day })),
    ...{ mapping: PRESETS.kueue, zone: "UTC", divisions: {}, whole: "Heron", leaveOut: [], today: null },
    ...{ asOf: 0, file: { name: "prometheus", kind: "Prometheus", bytes: 0, rows: 1, refused: 0 } },
    ...more,
  })

describe("toEngineRecord", () => {
  it("has no labs where nothing was told", () => {
    expect(record([])).toMatchObject({ days: [], units: [], series: [], anomalies: [] })
    expect(record([null, told({})])).toMatchObject({ units: [], series: [], anomalies: [] })
  })

  it("takes a day without a point for unknown, never for zero", () => {
    const { series } = record([
      told({ granted: { a: 8 }, used: { a: 0 } }),
      null,
      told({ granted: { a: 4 } }),
    ])
    expect(series).toEqual([
      { unit: "a", requested: null, granted: [8, null, 4], used: [0, null, null], queued: null },
    ])
  })

  it("takes it for zero where the exporter leaves out who has none, on days with samples", () => {
    const slurm = { mapping: PRESETS["slurm-sckyzo"] }
    const hours = { used: { "": 24 } }
    const { series, bases } = record(
      [told({ used: { a: 2 } }, { hours }), told({}, { hours }), told({}), null],
      slurm,
    )
    expect(series[0]?.used).toEqual([2, 0, null, null])
    expect(series[0]?.granted).toBeNull()
    expect(bases).toEqual({ used: "measured", capacity: "measured" })
  })

  it("is one lab, named as the whole, where the metrics do not tell labs apart", () => {
    const { units, series } = record([told({ used: { "": 31 }, capacity: { "": 48 } })], {
      mapping: PRESETS["slurm-vpenso"],
    })
    expect(units).toMatchObject([{ name: "Heron", kind: "lab" }])
    expect(series[0]?.used).toEqual([31])
  })

  it("leaves out what belongs to nobody, and queues that contain others", () => {
    const { units } = record([told({ granted: { research: 48, vision: 16 }, used: { "": 3 } })], {
      leaveOut: ["research"],
    })
    expect(units.map(({ name }) => name)).toEqual(["vision"])
  })

  it("excludes days that are not whole, each with its reason, and names labs that share it together", () => {
    const short = { granted: { a: 18, b: 18, c: 24 }, used: { a: 18, b: 24, c: 24 } }
    const amounts = { granted: { a: 1, b: 1, c: 1 }, used: { a: 1, b: 1, c: "nan" } } as const
    const { anomalies, series } = record([told(amounts, { hours: short })])
    expect(
      anomalies.map(({ labs, measures, what, effect }) => [
        labs,
        measures,
        (what as { en: string }).en,
        effect,
      ]),
    ).toEqual([
      [
        ["a"],
        ["granted", "used"],
        "a: samples are missing: only 18 of the day’s 24 hours have any.",
        "exclude",
      ],
      [["b"], ["granted"], "b: samples are missing: only 18 of the day’s 24 hours have any.", "exclude"],
      [["c"], ["used"], "c: one of the day’s samples is not a number, so its mean is not known.", "exclude"],
    ])
    expect(series[2]?.used).toBeNull()
  })

  it("does not take samples that are always as few for missing ones", () => {
    const day = (hours: number) => told({ granted: { a: 1 } }, { hours: { granted: { a: hours } } })
    expect(record([day(4), day(4), day(4)]).anomalies).toEqual([])
    expect(record([day(4), day(24), day(24)]).anomalies).toHaveLength(1)
    expect(record([day(23), day(24), day(24)]).anomalies).toEqual([])
  })

  it("excludes the present day and days with warnings", () => {
    const { anomalies } = record(
      [told({ granted: { a: 1 } }, { warnings: ["store down"] }), told({ granted: { a: 1 } })],
      {
        today: "2026-11-02",
      },
    )
    expect(anomalies.map(({ id, labs }) => [id, labs])).toEqual([
      ["warned-2026-11-01", ["a"]],
      ["cut-2026-11-02", ["a"]],
    ])
    expect(JSON.stringify(anomalies[0])).toContain("“store down”")
  })

  it("says what no metric tells, and who has no limit", () => {
    const { limits, series } = record([told({ granted: { a: "unlimited" }, used: { a: 3 } })], {
      mapping: PRESETS.kai,
    })
    expect(limits.map(({ en }) => en)).toEqual([
      "What a lab asked for is in no metric: it is not known.",
      "These metrics do not tell how many GPUs waiting jobs ask for.",
      "The record begins on 2026-11-01, with what the engine has kept; the cluster may be older.",
      "No limit on some days, so that no grant can be told: a.",
    ])
    expect(series[0]?.granted).toBeNull()
  })

  it("gives a bundle whose labs stand under their divisions, and which can be read again", () => {
    const made = record([told({ granted: { a: 8, 'odd "quoted" \\ 视觉': 4 } })], {
      divisions: { a: "earth" },
    })
    const files = toBundle(made, { id: "heron", name: "Heron", created: "2026-11-02", version: "1.0.0" })
    const labs = parseFile(z.array(labSchema), files["labs.json"], "labs.json")
    const [earth] = labs.filter(({ kind }) => kind === "division")
    expect(labs.map(({ name, parent }) => [name, parent])).toEqual([
      ["Heron", null],
      ["earth", "heron"],
      ["a", earth?.id],
      ['odd "quoted" \\ 视觉', "heron"],
    ])
    parseFile(allocationFileSchema, files["allocations.json"], "allocations.json")
    const again = fromBundle((name) => JSON.parse(JSON.stringify(files[name as keyof typeof files])))
    expect(again.units.map(({ name, division }) => [name, division])).toEqual([
      ["a", "earth"],
      ['odd "quoted" \\ 视觉', undefined],
    ])
  })
})
