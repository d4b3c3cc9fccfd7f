import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, it } from "vitest"
import type { EngineDay } from "#importers/prometheus/read-days.ts"
import { openDayStore } from "./day-store.ts"

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "power-draw-days-"))
})
afterEach(() => rmSync(folder, { recursive: true }))

const DAY: EngineDay = {
  amounts: { granted: { vision: 8, odd: "nan", none: "unlimited" } },
  hours: { granted: { vision: 24 } },
  ...{ length: 24, warnings: [] },
}

it("has nothing at first", async () => {
  expect(await openDayStore(folder, "heron", {}).read()).toEqual({})
})

it("gives back what it kept, a file for each month", async () => {
  const store = openDayStore(folder, "heron", { url: "a" })
  await Promise.all([store.keep({ "2026-10-31": DAY }), store.keep({ "2026-11-01": DAY, "2026-11-02": DAY })])
  const again = await openDayStore(folder, "heron", { url: "a" }).read()
  expect(again).toEqual({ "2026-10-31": DAY, "2026-11-01": DAY, "2026-11-02": DAY })
  const [place = ""] = readdirSync(folder)
  expect(readdirSync(join(folder, place)).toSorted()).toEqual(["2026-10.json", "2026-11.json"])
})

it("gives nothing back of another engine or other queries", async () => {
  await openDayStore(folder, "heron", { url: "a" }).keep({ "2026-10-31": DAY })
  expect(await openDayStore(folder, "heron", { url: "b" }).read()).toEqual({})
})

it("takes a damaged file for none, and keeps the rest", async () => {
  const store = openDayStore(folder, "heron", {})
  await store.keep({ "2026-10-31": DAY, "2026-11-01": DAY })
  const [place = ""] = readdirSync(folder)
  writeFileSync(join(folder, place, "2026-10.json"), '{"2026-10-31": {"amounts"')
  expect(Object.keys(await openDayStore(folder, "heron", {}).read())).toEqual(["2026-11-01"])
})
