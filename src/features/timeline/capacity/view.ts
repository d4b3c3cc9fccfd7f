import { midOf } from "#analytics/project-span.ts"
import type { Cluster } from "#model/cluster.ts"
import { dayRange } from "#model/edtf.ts"

/**
 * What is on record of a promise: `in-time` or `late`, by or only after its date a statement says that as much is in
 * operation, which is not the day it began to be; `none`, no such statement was found; `not-due`, the record ends before the
 * date. Nothing is known of a promise without a date.
 */
export type PromiseOutcome = "in-time" | "late" | "none" | "not-due"

export interface CapacityPromise {
  cluster: Cluster
  outcome: PromiseOutcome
  /** the statement that shows it */
  shownBy: Cluster | null
}

/** All statements about one cluster, in the order of their dates. */
export interface CapacityRow {
  name: string
  statements: Cluster[]
  promises: CapacityPromise[]
}

export interface CapacityView {
  groups: { id: "promised" | "operational" | "announced"; rows: CapacityRow[] }[]
  promises: CapacityPromise[]
  domain: [number, number]
}

/** The statements with the records they are. */
export interface CapacityFigureView extends CapacityView {
  clusters: readonly Cluster[]
}

/** Statements by cluster: those with a promised date first, then what was said to run, then what was only announced. */
export function toCapacityView(clusters: readonly Cluster[]): CapacityView | null {
  if (clusters.length === 0) return null
  const sorted = clusters.toSorted((a, b) => midOf(a.date) - midOf(b.date))
  const names = [...new Set(sorted.map(nameOf))]
  const end = Math.max(...sorted.map(({ date }) => lastDay(date)))
  const rows = names.map((name): CapacityRow => {
    const statements = sorted.filter((cluster) => nameOf(cluster) === name)
    return {
      name,
      statements,
      promises: statements.flatMap((cluster) => toPromise(cluster, statements, end)),
    }
  })
  const groupOf = ({ promises, statements }: CapacityRow) =>
    promises.length > 0
      ? "promised"
      : statements.some(({ kind }) => kind === "operational")
        ? "operational"
        : "announced"
  const days = sorted
    .flatMap(({ date, due }) => [date, ...(due === null ? [] : [due])])
    .flatMap((date) => {
      const { from, to } = dayRange(date)
      return [from, to].filter((day) => day !== null)
    })
  return {
    groups: (["promised", "operational", "announced"] as const)
      .map((id) => ({ id, rows: rows.filter((row) => groupOf(row) === id) }))
      .filter((group) => group.rows.length > 0),
    promises: rows.flatMap(({ promises }) => promises),
    domain: [Math.min(...days) - 30, Math.max(...days) + 30],
  }
}

/** What comes before a comma, a bracket or a colon names the cluster; what follows says what is stated of it. */
export function nameOf({ name }: Cluster): string {
  return name.split(/[,(:]/)[0]?.trim() || name
}

function toPromise(cluster: Cluster, statements: readonly Cluster[], end: number): CapacityPromise[] {
  const { due, kind, gpuCount } = cluster
  if (kind !== "announced" || due === null) return []
  // a promise without a number of GPUs could be matched with anything
  const shownBy = gpuCount === null ? undefined : statements.find((later) => isKept(cluster, later))
  const last = lastDay(due)
  if (shownBy !== undefined) {
    return [{ cluster, shownBy, outcome: lastDay(shownBy.date) <= last ? "in-time" : "late" }]
  }
  return [{ cluster, shownBy: null, outcome: last > end ? "not-due" : "none" }]
}

function isKept(promise: Cluster, later: Cluster): boolean {
  const isLater = midOf(later.date) >= midOf(promise.date)
  return later.kind === "operational" && isLater && (later.gpuCount ?? 0) >= (promise.gpuCount ?? Infinity)
}

function lastDay(date: string): number {
  const { from, to } = dayRange(date)
  return to ?? from ?? 0
}
