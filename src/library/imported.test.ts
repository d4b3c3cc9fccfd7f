import { describe, expect, it } from "vitest"
import { toBundle } from "#importers/bundle.ts"
import type { ImportedRecord } from "#importers/record.ts"
import { NO_REFUSALS } from "#importers/refusals.ts"
import { NotHeldError } from "./errors.ts"
import { withImported } from "./imported.ts"
import { openLibrary } from "./library.ts"

const RECORD: ImportedRecord = {
  ...{
    days: ["2026-05-01"],
    zone: "UTC",
    asOf: null,
    capacity: [],
    bases: { used: "measured" },
    anomalies: [],
  },
  ...{ refusals: NO_REFUSALS, limits: [], scheduler: [], checks: [] },
  units: [{ id: "vision", name: "vision", kind: "lab", parent: null, cluster: null, users: 4 }],
  series: [{ unit: "vision", requested: null, granted: null, used: [2], queued: null }],
  files: [{ name: "jobs.psv", kind: "sacct", bytes: 10, rows: 1, refused: 0 }],
}

function openWith(id: string, record: ImportedRecord = RECORD) {
  const files: Record<string, unknown> = toBundle(record, {
    ...{ id, name: "Heron", created: "2026-05-02", version: "1.0.0" },
  })
  const served = openLibrary(async (path) => {
    if (path === "index.json") return { orgs: ["meta"], former: [{ id: "facebook", now: "meta" }] }
    throw new Error(`${path} is not served`)
  })
  return withImported(served, {
    list: async () => [id],
    read: async (org, file) => {
      if (org === id && file in files) return files[file]
      throw new Error("not here")
    },
  })
}

describe("withImported", () => {
  it("lists what this device has behind what is served", async () => {
    const library = openWith("local-heron")
    expect(await library.listOrgs()).toEqual(["meta", "local-heron"])
    expect(await library.listFormer("meta")).toEqual(["facebook"])
    expect(await library.listFormer("local-heron")).toEqual([])
  })

  it("answers for it like files, and lets nobody keep the answers", async () => {
    const provider = await openWith("local-heron").open("local-heron")
    expect(provider.keptBy).toBe("nobody")
    expect(provider.has.map(({ resource }) => resource)).toEqual(
      expect.arrayContaining(["allocations", "labs"]),
    )
    const record = await provider.readAllocations({})
    expect(record?.series).toMatchObject([{ lab: "vision", amounts: { used: [2], granted: [null] } }])
  })

  it("makes up nothing for an import that is a scenario", async () => {
    const provider = await openWith("local-x", { ...RECORD, bases: { used: "scenario" } }).open("local-x")
    expect(provider.has.map(({ resource }) => resource)).not.toContain("decisions")
    expect((await provider.readAllocations({}))?.basis).toBe("scenario")
    expect(await provider.readLedger()).toBeNull()
  })

  it("says of one that is not here that another device has it", async () => {
    const opening = openWith("local-heron").open("local-egret")
    await expect(opening).rejects.toThrow(NotHeldError)
    await expect(opening).rejects.toThrow(/“local-egret” is not on this device/)
  })
})
