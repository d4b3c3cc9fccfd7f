import type { Allocations } from "#model/allocation.ts"
import type { LabNode } from "#model/lab-node.ts"

/** A lab of which pools are shown: what it was granted over all its clusters at both ends of a range. */
export interface WholeLab {
  lab: string
  first: number
  last: number
}

/**
 * The labs that the pools of an answer are parts of, out of the whole record. A day that an anomaly excludes is no end; a lab
 * whose grant at an end is not on record is left out.
 */
export function findWholes(shown: Allocations, record: Allocations, nodes: readonly LabNode[]): WholeLab[] {
  const ids = new Set(shown.series.map(({ lab }) => lab))
  const parents = nodes.flatMap(({ id, kind, parent }) =>
    kind === "pool" && ids.has(id) && parent !== null ? [parent] : [],
  )
  return [...new Set(parents)].flatMap((lab) => {
    const granted = record.series.find((series) => series.lab === lab)?.granted ?? []
    const inside = granted.filter((_, index) => {
      const period = record.periods[index] ?? ""
      return isInside(period, shown) && !isExcluded(period, lab, record)
    })
    const [first, last] = [inside[0] ?? null, inside.at(-1) ?? null]
    return first === null || last === null ? [] : [{ lab, first, last }]
  })
}

/** A period is named by its day or by its month. */
function isInside(period: string, { from, to }: Allocations): boolean {
  return from.slice(0, period.length) <= period && period <= to.slice(0, period.length)
}

function isExcluded(day: string, lab: string, { anomalies }: Allocations): boolean {
  return anomalies.some(
    ({ effect, measures, labs, from, to }) =>
      effect === "exclude" && measures.includes("granted") && labs.includes(lab) && from <= day && day <= to,
  )
}
