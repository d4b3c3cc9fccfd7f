import { describe, expect, it } from "vitest"
import type { Cluster } from "#model/cluster.ts"
import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"
import type { Project } from "#model/project.ts"
import { cluster, leaver, paper, project, run, stayer } from "#testing/builders.ts"
import { readFrozen } from "#testing/frozen.ts"
import { toRecordHeadlines } from "./headlines-view.ts"

const SUPERCLUSTER = "2023-05-18-research-supercluster-full-size"

const AS_OF = "2025-05-26"

describe("toRecordHeadlines", () => {
  it("leaves out what the data lacks", () => {
    expect(toRecordHeadlines([], [], [], [], AS_OF)).toEqual({
      asOf: "2025-05-26",
      papers: [],
      total: null,
      cluster: null,
    })
  })

  it("has no total of a project without a run whose hours are known", () => {
    const llama = project("llama", { compute: [run("7B"), run("all", { role: "total", gpuHours: 9 })] })
    expect(toRecordHeadlines([], [], [llama], [], AS_OF).total).toBeNull()
  })

  it("has no cluster of unknown size", () => {
    expect(
      toRecordHeadlines([], [], [], [cluster(SUPERCLUSTER, null), cluster("other", 5)], AS_OF).cluster,
    ).toBeNull()
  })

  it("adds up runs, never totals or estimates", () => {
    const llama = project("llama", {
      compute: [
        run("7B", { gpuHours: 2 }),
        run("13B", { gpuHours: 3 }),
        run("all", { role: "total", gpuHours: 5 }),
        run("said elsewhere", { role: "estimate", gpuHours: 7 }),
      ],
    })
    expect(toRecordHeadlines([], [], [project("opt"), llama], [], AS_OF).total).toMatchObject({
      project: llama,
      gpuHours: 5,
      runs: [2, 3],
    })
  })

  it("puts the paper with the surer count first, and counts an author without a record as open", () => {
    const people = [leaver("ada", "2024"), stayer("bea", "2023-01-01")]
    const { papers } = toRecordHeadlines(
      [paper("vague", ["bea", "nobody"]), paper("sure", ["ada"])],
      people,
      [],
      [],
      AS_OF,
    )
    expect(papers.map(({ paper, least, most }) => [paper.id, least, most])).toEqual([
      ["sure", 1, 1],
      ["vague", 0, 2],
    ])
  })

  it("of the shipped data gives 11 of 14, 6 to 14 of 19, 1,770,394 GPU-hours in four runs, 16,000 GPUs", async () => {
    const headlines = toRecordHeadlines(
      readFrozen<Paper[]>("meta/papers.json"),
      readFrozen<Person[]>("meta/people.json"),
      readFrozen<Project[]>("meta/projects.json"),
      readFrozen<Cluster[]>("meta/clusters.json"),
      AS_OF,
    )
    expect(headlines.papers.map(({ paper, sources: _, ...counts }) => [paper.id, counts])).toEqual([
      ["llama", { authors: 14, least: 11, most: 11 }],
      ["opt", { authors: 19, least: 6, most: 14 }],
    ])
    expect(headlines.total).toMatchObject({
      gpuHours: 1_770_394,
      runs: [82_432, 135_168, 530_432, 1_022_362],
    })
    expect(headlines.cluster).toMatchObject({ gpuCount: 16_000, gpuType: "A100", basis: "reported" })
  })
})
