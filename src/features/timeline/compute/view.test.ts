import { describe, expect, it } from "vitest"
import type { Project } from "#model/project.ts"
import { project, run } from "#testing/builders.ts"
import { readFrozen } from "#testing/frozen.ts"
import { toComputeView } from "./view.ts"

describe("toComputeView", () => {
  it("of nothing is nothing", () => {
    expect(toComputeView([])).toEqual({ types: [], all: [], extremes: null })
  })

  it("draws what has GPU-hours and tabulates the rest, so that unknown is never zero", () => {
    const view = toComputeView([
      project("p", { compute: [run("a", { gpuHours: 10 }), run("b", { tCO2eq: 75 })] }),
    ])
    expect(view.types.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(["p.c0"])
    expect(view.all.map(({ id, gpuHours }) => [id, gpuHours])).toEqual([
      ["p.c0", 10],
      ["p.c1", null],
    ])
  })

  it("leaves out capacity, and keeps a total beside its runs without adding anything", () => {
    const compute = [
      run("a", { gpuHours: 10 }),
      run("b", { gpuHours: 20 }),
      run("sum", { role: "total", gpuHours: 30 }),
      run("cluster", { role: "capacity", gpuCount: 100_000 }),
    ]
    const view = toComputeView([project("p", { compute })])
    expect(view.types[0]?.rows.map(({ gpuHours }) => gpuHours)).toEqual([10, 20, 30])
    expect(view.extremes).toMatchObject({ least: { id: "p.c0" }, most: { id: "p.c1" } })
    expect(view.all).toHaveLength(3)
  })

  it("calls nothing the smallest or largest published run that was worked out or estimated", () => {
    const compute = [
      run("worked out", { gpuHours: 1, basis: "derived" }),
      run("stated", { gpuHours: 10 }),
      run("guessed", { gpuHours: 100, basis: "estimate" }),
    ]
    const view = toComputeView([project("p", { compute })])
    expect(view.extremes).toMatchObject({ least: { id: "p.c1" }, most: { id: "p.c1" } })
    expect(view.types[0]?.rows).toHaveLength(3)
    expect(
      toComputeView([project("p", { compute: [run("a", { gpuHours: 1, basis: "derived" })] })]).extremes,
    ).toBeNull()
  })

  it("sets types of GPU apart", () => {
    const compute = [
      run("a", { gpuHours: 1 }),
      run("b", { gpuHours: 2, gpuType: "H100" }),
      run("c", { gpuHours: 3, gpuType: null }),
    ]
    expect(toComputeView([project("p", { compute })]).types.map(({ gpuType }) => gpuType)).toEqual([
      "A100",
      "H100",
      null,
    ])
  })

  it("shows all three figures of CO2 that were published for the run of OPT-175B", async () => {
    const { all } = toComputeView(readFrozen<Project[]>("meta/projects.json"))
    const tons = all.filter(({ project: { id } }) => id === "opt").map(({ compute }) => compute.tCO2eq)
    expect(tons.filter((value) => value !== null)).toEqual([75, 137, 82])
  })
})
