import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { isoOfDay, openZone } from "#importers/zone.ts"
import { createJobsReader } from "./sacct.ts"
import { computeUsage, type Usage } from "./usage.ts"

const read = (name: string) => readFileSync(`src/importers/slurm/fixtures/${name}`, "utf8")
const expected = JSON.parse(read("expected.json"))
const asOf = Number(read("as-of.txt").trim().split("\n").at(-1))

/** Reads whole texts, each as one file, cut where told. */
function importJobs(texts: readonly string[], zone: string, chunk = 1 << 20, moment: number | null = asOf) {
  const reader = createJobsReader(openZone(zone))
  texts.forEach((text, index) => {
    const file = reader.openFile(`jobs-${index}.psv`, moment)
    const bytes = new TextEncoder().encode(text)
    for (let at = 0; at < bytes.length; at += chunk) file.push(bytes.slice(at, at + chunk))
    file.end()
  })
  return reader.all()
}

function byAccountAndDay(usage: Usage, key: "used" | "queued") {
  return Object.fromEntries(
    usage.accounts
      .map((account) => {
        const days = [...account[key]].flatMap((seconds, index) =>
          seconds === 0 ? [] : [[isoOfDay(usage.firstDay + index), seconds] as const],
        )
        return [account.account, Object.fromEntries(days)] as const
      })
      .filter(([, days]) => Object.keys(days).length > 0),
  )
}

const NEW_YORK = "America/New_York"
const usageOf = (texts: readonly string[], zone: string, chunk?: number) =>
  computeUsage(importJobs(texts, zone, chunk), openZone(NEW_YORK))

describe("computeUsage", () => {
  it.each([
    ["sacct-x-utc.psv", "UTC"],
    ["sacct-x.psv", NEW_YORK],
    ["sacct-x-offset.psv", NEW_YORK],
    ["sacct-steps.psv", NEW_YORK],
  ])("of %s gives the GPU-seconds of the independent calculator", (name, zone) => {
    const usage = usageOf([read(name)], zone)
    expect(byAccountAndDay(usage, "used")).toEqual(expected.gpuSecondsByAccountAndDay)
    expect(byAccountAndDay(usage, "queued")).toEqual(expected.waitingGpuSecondsByAccountAndDay)
    const byType = usage.accounts
      .map(({ account, usedByType }) => {
        const types = [...usedByType].map(([type, days]) => [type, days.reduce((sum, day) => sum + day, 0)])
        return [account, Object.fromEntries(types)] as const
      })
      .filter(([, types]) => Object.keys(types).length > 0)
    expect(Object.fromEntries(byType)).toEqual(expected.gpuSecondsByAccountAndType)
  })
})
