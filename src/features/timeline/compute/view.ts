import type { Compute, Project } from "#model/project.ts"

export interface ComputeRow {
  /** `<project>.c<place of the entry>`, as in the address */
  id: string
  project: Project
  compute: Compute
  /** as stated, worked out or estimated: `compute.basis` says which; `null` = not known, so no dot */
  gpuHours: number | null
}

export interface ComputeView {
  /** entries with GPU-hours by type of GPU, in the order of projects; hours of two types do not compare */
  types: { gpuType: string | null; rows: (ComputeRow & { gpuHours: number })[] }[]
  /** every entry with any amount, for the table */
  all: ComputeRow[]
  /** the smallest and the largest run whose hours a source states; what we worked out was not published */
  extremes: { least: ComputeRow; most: ComputeRow } | null
}

/**
 * The compute on record of projects: runs, totals and estimates, each by itself, since a total holds its runs already and two
 * estimates of one run exclude each other. Statements about capacity are no compute used.
 */
export function toComputeView(projects: readonly Project[]): ComputeView {
  const all = projects.flatMap((project) =>
    project.compute.flatMap((compute, place): ComputeRow[] =>
      compute.role === "capacity"
        ? []
        : [{ id: `${project.id}.c${place}`, project, compute, gpuHours: compute.gpuHours }],
    ),
  )
  const drawn = all.flatMap((row) => (row.gpuHours === null ? [] : [{ ...row, gpuHours: row.gpuHours }]))
  const types = [...new Set(drawn.map(({ compute }) => compute.gpuType))]
  const runs = drawn
    .filter(({ compute }) => compute.role === "run" && compute.basis === "reported")
    .toSorted((a, b) => a.gpuHours - b.gpuHours)
  const [least, most] = [runs[0], runs.at(-1)]
  return {
    types: types.map((gpuType) => ({
      gpuType,
      rows: drawn.filter(({ compute }) => compute.gpuType === gpuType),
    })),
    all,
    extremes: least === undefined || most === undefined ? null : { least, most },
  }
}
