import { describe, expect, it } from "vitest"
import type { Cluster } from "#model/cluster.ts"
import type { OrgEvent } from "#model/event.ts"
import type { Project } from "#model/project.ts"
import { cluster, event, milestone, project, run } from "#testing/builders.ts"
import { readFrozen } from "#testing/frozen.ts"
import { findItem } from "./item-view.ts"
import { parseTimelineSearch } from "./timeline-params.ts"

const records = {
  projects: [project("opt", { milestones: [milestone("2022-05-02", "paper")], compute: [run("OPT-175B")] })],
  events: [event("2022-06-02-reorg", "2022-06-02")],
  clusters: [cluster("2022-01-rsc", 6080)],
}

describe("findItem", () => {
  it.each([
    ["opt", "project", null],
    ["opt.0", "project", "0"],
    ["opt.c0", "project", "c0"],
  ])("finds %s", (id, kind, part) => {
    expect(findItem(id, records)).toMatchObject({ kind, part })
  })

  it("finds events and clusters", () => {
    expect(findItem("2022-06-02-reorg", records)?.kind).toBe("event")
    expect(findItem("2022-01-rsc", records)?.kind).toBe("cluster")
  })

  it("finds every project, milestone, event and cluster of the shipped data", async () => {
    const [projects, events, clusters] = await Promise.all([
      readFrozen<Project[]>("meta/projects.json"),
      readFrozen<OrgEvent[]>("meta/events.json"),
      readFrozen<Cluster[]>("meta/clusters.json"),
    ])
    const ids = [
      ...projects.flatMap(({ id, milestones }) => [id, ...milestones.map((_, place) => `${id}.${place}`)]),
      ...events.map(({ id }) => id),
      ...clusters.map(({ id }) => id),
    ]
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) {
      expect(findItem(id, { projects, events, clusters }), id).not.toBeNull()
      expect(parseTimelineSearch({ item: id }).refused, id).toEqual([])
    }
  })

  it.each(["nothing", "opt.1", "opt.c7", "opt.c", "opt.x"])("knows no %s", (id) => {
    expect(findItem(id, records)).toBeNull()
  })
})
