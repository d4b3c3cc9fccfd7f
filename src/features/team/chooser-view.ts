import type { Allocations } from "#model/allocation.ts"
import { isPart } from "#model/lab.ts"
import type { LabNode } from "#model/lab-node.ts"
import type { LabNames } from "#words/lab-names.ts"

export type ChooserSort = "name" | "grant"

/** A lab to choose, and the teams or pools in it that were looked for. */
export interface ChooserLab {
  id: string
  name: string
  /** mean GPUs in the last month, `null` = none on record */
  granted: number | null
  parts: { id: string; name: string }[]
}

export interface ChooserView {
  labs: ChooserLab[]
  /** labs there are, found or not */
  of: number
  /** the last month on record, that of the grants */
  month: string
}

/** The labs whose own name, or the name of a team in which, holds what is looked for; all of them where nothing is. */
export function toChooserView(
  nodes: readonly LabNode[],
  { periods, series }: Allocations,
  names: LabNames,
  { q, sort }: { q: string; sort: ChooserSort },
): ChooserView {
  const wanted = q.trim().toLocaleLowerCase()
  const holds = (name: string) => name.toLocaleLowerCase().includes(wanted)
  const own = nodes.filter(({ allocated }) => allocated)
  const labs = own.flatMap(({ id }): ChooserLab[] => {
    const name = names.label(id)
    const parts = nodes
      .filter((node) => isPart(node) && node.parent === id)
      .map((part) => ({ id: part.id, name: names.short(part.id) }))
    const found = holds(name) ? parts : parts.filter((part) => holds(part.name))
    if (found.length === 0 && !holds(name)) return []
    const granted = series.find(({ lab }) => lab === id)?.granted.at(-1) ?? null
    return [{ id, name, granted, parts: found }]
  })
  return {
    labs: labs.toSorted(sort === "grant" ? byGrant : byName),
    of: own.length,
    month: periods.at(-1) ?? "",
  }
}

function byName(a: ChooserLab, b: ChooserLab): number {
  return a.name.localeCompare(b.name, "en", { numeric: true })
}

/** The largest first; what holds nothing last. */
function byGrant(a: ChooserLab, b: ChooserLab): number {
  return (b.granted ?? -1) - (a.granted ?? -1) || byName(a, b)
}
