import { earliest, latest, toDayNumber } from "#model/edtf.ts"
import type { Compute, Project } from "#model/project.ts"

/** A run on record that can be laid over the scenario. Days since 1970-01-01, `to` is the day after the last. */
export interface ReportedRun {
  id: string
  /** OPT-175B, LLaMA-65B */
  name: string
  lab: string
  from: number
  to: number
  window: string
  gpus: number
  /** days it took, where that is shorter than its window */
  days: number | null
  sources: readonly string[]
}

/** The runs of the given labs’ projects that say where they lie and on how many GPUs, earliest first. */
export function listRuns(projects: readonly Project[], labs: ReadonlySet<string>): ReportedRun[] {
  return projects
    .filter((project) => labs.has(project.lab))
    .flatMap((project) => project.compute.flatMap((compute, index) => toRun(project, compute, index)))
    .toSorted((a, b) => a.from - b.from)
}

/** Only a run with both a number of GPUs and a window can be drawn; a total or an estimate is no run. */
function toRun(project: Project, compute: Compute, index: number): ReportedRun[] {
  const { role, window, gpuCount, days } = compute
  if (role !== "run" || window === null || gpuCount === null) return []
  const [first, last] = [earliest(window), latest(window)]
  if (first === null || last === null) return []
  const from = toDayNumber(first)
  const to = toDayNumber(last) + 1
  // both ends of a window are days it ran on, so a run of 56 days may touch 57
  const isShorter = days !== undefined && days < to - from - 1
  const name = compute.what.split(",")[0] ?? compute.what
  return [
    {
      id: `${project.id}-${index}`,
      name,
      lab: project.lab,
      from,
      to,
      window,
      gpus: gpuCount,
      days: isShorter ? days : null,
      sources: compute.sources,
    },
  ]
}
