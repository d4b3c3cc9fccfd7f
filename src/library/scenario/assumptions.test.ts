import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { listScenarioSources, SCENARIO_ASSUMPTIONS } from "./assumptions.ts"

const assumptions = Object.values(SCENARIO_ASSUMPTIONS)

function readIds(file: string): string[] {
  const records = JSON.parse(readFileSync(`public/data/meta/${file}`, "utf8")) as { id: string }[]
  return records.map(({ id }) => id)
}

describe("the assumptions of the scenario", () => {
  it("have ids of their own", () => {
    expect(new Set(assumptions.map(({ id }) => id)).size).toBe(assumptions.length)
  })

  it("are told in both languages, the Chinese with full-width punctuation", () => {
    for (const { text } of assumptions) {
      expect(text.en).toMatch(/\.$/)
      expect(text.zh).toMatch(/。$/)
      expect(text.zh).not.toMatch(/[\u4e00-\u9fff][,.;:()]/)
    }
  })

  it("name only sources of the bundle, and at least one where something was reported", () => {
    const known = new Set(readIds("sources.json"))
    expect(listScenarioSources().filter((source) => !known.has(source))).toEqual([])
    for (const { basis, sources } of assumptions) {
      if (basis === "reported") expect(sources.length).toBeGreaterThan(0)
    }
  })

  it("agree with what clusters.json and projects.json report", () => {
    const clusters = JSON.parse(readFileSync("public/data/meta/clusters.json", "utf8")) as {
      gpuCount: number | null
      sources: string[]
    }[]
    const { rentedFirst, rscPhase1, rscFull, rentedLater } = SCENARIO_ASSUMPTIONS
    for (const [gpus, { sources }] of [
      [rentedFirst.value, rentedFirst],
      [rscPhase1.value.gpus, rscPhase1],
      [rscFull.value.gpus, rscFull],
      [rentedLater.value.gpus, rentedLater],
    ] as const) {
      const reported = clusters.filter((cluster) =>
        cluster.sources.some((source) => sources.includes(source)),
      )
      expect(reported.map(({ gpuCount }) => gpuCount)).toContain(gpus)
    }
  })

  it("share out exactly everything at every knot", () => {
    for (const { month: _, ...shares } of SCENARIO_ASSUMPTIONS.grantShares.value) {
      expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10)
    }
  })
})
