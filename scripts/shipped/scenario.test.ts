import { describe, expect, it } from "vitest"
import { computeAppeals } from "#library/scenario/appeals.ts"
import { listScenarioSources, SCENARIO_ASSUMPTIONS } from "#library/scenario/assumptions.ts"
import { computeDecisions } from "#library/scenario/decisions.ts"
import { SCENARIO_TEAMS } from "#library/scenario/team-amounts.ts"
import type { Cluster } from "#model/cluster.ts"
import { readShipped } from "./read-shipped.ts"

const assumptions = Object.values(SCENARIO_ASSUMPTIONS)

describe("the scenario beside the record", () => {
  it("names only sources of the bundle, and at least one where something was reported", () => {
    const known = new Set(readShipped<{ id: string }[]>("meta/sources.json").map(({ id }) => id))
    expect(listScenarioSources().filter((source) => !known.has(source))).toEqual([])
    for (const { basis, sources } of assumptions) {
      if (basis === "reported") expect(sources.length).toBeGreaterThan(0)
    }
  })

  it("agrees with what clusters.json and projects.json report", () => {
    const clusters = readShipped<Pick<Cluster, "gpuCount" | "sources">[]>("meta/clusters.json")
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

  it("names projects that exist", () => {
    const known = new Set(readShipped<{ id: string }[]>("meta/projects.json").map(({ id }) => id))
    const named = computeDecisions().flatMap(({ project }) => project.id ?? [])
    expect(named.filter((id) => !known.has(id))).toEqual([])
  })

  it("refers to no person", () => {
    const people = readShipped<{ name: string }[]>("meta/people.json")
    const labs = readShipped<{ leaders?: { name: string }[] }[]>("meta/labs.json")
    const names = [...people, ...labs.flatMap(({ leaders = [] }) => leaders)].flatMap(({ name }) => [
      name,
      name.split(" ").at(-1) ?? name,
    ])
    const words = new Set(
      JSON.stringify([computeDecisions(), computeAppeals(), SCENARIO_TEAMS]).match(/[\p{L}’-]+/gu),
    )
    expect(names.filter((name) => words.has(name))).toEqual([])
  })
})
