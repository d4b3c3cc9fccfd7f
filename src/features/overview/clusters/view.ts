import type { Allocations, Anomaly } from "#model/allocation.ts"
import { toDayNumber } from "#model/edtf.ts"
import type { LabNode } from "#model/lab-node.ts"

/** Grants of one lab by day; days that a listed anomaly excludes are `null`, as are days before it existed. */
export interface LabGrants {
  lab: string
  values: (number | null)[]
  /** mean of the days that are left, a day without the lab counting as 0 */
  mean: number
  /** on the first and the last day that is left; a lab that does not exist on it holds 0 */
  first: number
  last: number
  highest: number
}

export interface ClustersView {
  days: string[]
  /** every lab, largest mean first */
  labs: LabGrants[]
  /** all labs together on the first and the last day that is left */
  total: { first: number; last: number }
  /** anomalies that exclude granted days */
  excluded: Anomaly[]
}

/** The grants with what else is drawn and said of them. */
export interface ClustersFigureView extends ClustersView {
  data: Allocations
  nodes: readonly LabNode[]
  /** the labs that are drawn */
  shown: readonly LabGrants[]
  /** what the record warns of in the grants of those that are drawn */
  caveats: readonly Anomaly[]
}

/** Daily grants without the excluded days, and what the caption says of them. */
export function toClustersView(allocations: Allocations): ClustersView {
  const excluded = allocations.anomalies.filter(
    (anomaly) => anomaly.effect === "exclude" && anomaly.measures.includes("granted"),
  )
  const isExcluded = (day: string, lab: string) =>
    excluded.some((anomaly) => anomaly.labs.includes(lab) && anomaly.from <= day && day <= anomaly.to)
  const labs = allocations.series
    .map(({ lab, granted }) => {
      const isKept = allocations.periods.map((day) => !isExcluded(day, lab))
      return toGrants(lab, granted, isKept)
    })
    .toSorted((a, b) => b.mean - a.mean)
  return {
    days: [...allocations.periods],
    labs,
    total: { first: sum(labs.map((lab) => lab.first)), last: sum(labs.map((lab) => lab.last)) },
    excluded,
  }
}

function toGrants(lab: string, granted: readonly (number | null)[], isKept: readonly boolean[]): LabGrants {
  const values = granted.map((value, index) => (isKept[index] ? value : null))
  const kept = values.filter((_, index) => isKept[index])
  const present = kept.filter((value) => value !== null)
  return {
    lab,
    values,
    mean: kept.length === 0 ? 0 : sum(present) / kept.length,
    first: kept[0] ?? 0,
    last: kept.at(-1) ?? 0,
    highest: Math.max(0, ...present),
  }
}

/** The lab with the largest grant on the last day, the earlier in order when two are equal. */
export function largestAtEnd(view: ClustersView): LabGrants | null {
  return view.labs.reduce<LabGrants | null>(
    (best, lab) => (best === null || lab.last > best.last ? lab : best),
    null,
  )
}

/** Day numbers of the excluded spans, and whose they are. */
export function toExcludedSpans(view: ClustersView): { from: number; to: number; keys: string[] }[] {
  return view.excluded.map(({ from, to, labs }) => ({
    from: toDayNumber(from),
    to: toDayNumber(to),
    keys: labs,
  }))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
