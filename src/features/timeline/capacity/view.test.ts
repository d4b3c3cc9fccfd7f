import { describe, expect, it } from "vitest"
import type { Cluster } from "#model/cluster.ts"
import { cluster } from "#testing/builders.ts"
import { readFrozen } from "#testing/frozen.ts"
import { nameOf, toCapacityView } from "./view.ts"

const promise = (name: string, gpuCount: number | null, due: string | null): Cluster => ({
  ...cluster(`promise ${name}`, gpuCount),
  name,
  date: "2022-01-24",
  kind: "announced",
  due,
})
const running = (name: string, gpuCount: number | null, date: string): Cluster => ({
  ...cluster(`running ${name} ${date}`, gpuCount),
  name,
  date,
})
const outcomes = (...clusters: Cluster[]) => toCapacityView(clusters)?.promises.map(({ outcome }) => outcome)

describe("nameOf", () => {
  it.each([
    ["Research SuperCluster, full size (promised for 2022)", "Research SuperCluster"],
    ["Research SuperCluster (RSC), live inside Meta", "Research SuperCluster"],
    ["Prometheus: loan of 3 billion dollars", "Prometheus"],
    ["(odd)", "(odd)"],
  ])("of “%s”", (name, expected) => {
    expect(nameOf({ ...cluster("c", null), name })).toBe(expected)
  })
})

describe("toCapacityView", () => {
  it("of nothing is nothing", () => {
    expect(toCapacityView([])).toBeNull()
  })

  it("counts no promise where no date was given", () => {
    expect(outcomes(promise("A", 100, null))).toEqual([])
  })

  it.each<[string, ...Cluster[]]>([
    ["in-time", running("A, done", 100, "2022-11-01")],
    ["late", running("A, done", 120, "2023-05-18")],
    ["none", running("A, part", 99, "2022-11-01"), running("B", 1, "2024-01-01")],
    ["none", running("A, size not stated", null, "2022-11-01"), running("B", 1, "2024-01-01")],
    ["none", running("B, another one", 100, "2023-05-18")],
  ])("calls a promise %s", (outcome, ...later) => {
    expect(outcomes(promise("A", 100, "2022"), ...later)).toEqual([outcome])
  })

  it("is not due where the record ends before the date", () => {
    expect(outcomes(promise("A", 100, "2026"), running("B", 1, "2025-01-01"))).toEqual(["not-due"])
  })

  it("does not call a promise without a number kept by whatever came later", () => {
    expect(
      outcomes(promise("A", null, "2022"), running("A", 5000, "2022-11-01"), running("B", 1, "2024")),
    ).toEqual(["none"])
  })

  it("takes no earlier statement for a promise kept", () => {
    expect(
      outcomes(promise("A", 100, "2022"), running("A", 200, "2021-01-01"), running("B", 1, "2024")),
    ).toEqual(["none"])
  })

  it("finds the 16,000 of the Research SuperCluster late, and shows every statement once", async () => {
    const clusters = readFrozen<Cluster[]>("meta/clusters.json")
    const view = toCapacityView(clusters)
    const rsc = view?.promises.find((found) => nameOf(found.cluster) === "Research SuperCluster")
    expect(rsc).toMatchObject({ outcome: "late", shownBy: { date: "2023-05-18", gpuCount: 16000 } })
    const shown = view?.groups.flatMap(({ rows }) =>
      rows.flatMap(({ statements }) => statements.map(({ id }) => id)),
    )
    expect(shown?.toSorted()).toEqual(clusters.map(({ id }) => id).toSorted())
  })
})
