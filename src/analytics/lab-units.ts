import type { AllocationSeries, Measure } from "#model/allocation.ts"
import type { LabNode } from "#model/lab-node.ts"

/** What GPUs are counted for within one cluster: a lab, or a pool of a lab that holds GPUs in several. */
export interface LabUnit {
  /** id of the lab or of the pool, as the amounts name it */
  id: string
  lab: string
  /** `null` where nobody says in which cluster it is */
  cluster: string | null
}

/** The pools of a lab, in the order of the record; none where its GPUs are in one cluster. */
export function poolsOf(lab: string, nodes: readonly LabNode[]): LabNode[] {
  return nodes.filter(({ kind, parent }) => kind === "pool" && parent === lab)
}

/** The units of labs, in their order: its pools in the place of a lab that has some. */
export function listUnits(labs: readonly string[], nodes: readonly LabNode[]): LabUnit[] {
  return labs.flatMap((lab) => {
    const pools = poolsOf(lab, nodes)
    const alone = nodes.find(({ id }) => id === lab)?.cluster ?? null
    if (pools.length === 0) return [{ id: lab, lab, cluster: alone }]
    return pools.map(({ id, cluster = null }) => ({ id, lab, cluster }))
  })
}

/** Ids of the labs that appear in allocations of their own, in the order of the record. */
export function allocatedLabs(nodes: readonly LabNode[]): string[] {
  return nodes.filter(({ allocated }) => allocated).map(({ id }) => id)
}

/** A lab of which a measure is not known as a whole, because it is on record for some of its pools alone. */
export interface PartlyRecorded {
  lab: string
  /** the pools of which it is on record */
  pools: string[]
}

/** Labs without a measure that is on record for one of their pools, in the order of `labs`. */
export function findPartlyRecorded(
  labs: readonly AllocationSeries[],
  pools: readonly AllocationSeries[],
  nodes: readonly LabNode[],
  measure: Measure,
): PartlyRecorded[] {
  const isRecorded = (series: AllocationSeries) => series[measure].some((value) => value !== null)
  const recorded = new Set(pools.filter(isRecorded).map(({ lab }) => lab))
  return labs
    .filter((series) => !isRecorded(series))
    .map(({ lab }) => ({
      lab,
      pools: poolsOf(lab, nodes).flatMap(({ id }) => (recorded.has(id) ? [id] : [])),
    }))
    .filter(({ pools }) => pools.length > 0)
}
