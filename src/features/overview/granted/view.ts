import { leaveOutExcluded } from "#analytics/kept-days.ts"
import { compareLabs } from "#analytics/recorded-sum.ts"
import { listRuns, type ReportedRun } from "#analytics/reported-runs.ts"
import type { Allocations } from "#model/allocation.ts"
import { earliest, latest, toDayNumber } from "#model/edtf.ts"
import type { LabNode } from "#model/lab-node.ts"
import type { Project } from "#model/project.ts"

/** One month of the figure: GPUs granted per lab, `null` where the lab does not exist yet or any more. */
export interface GrantedRow {
  period: string
  /** first day as days since 1970-01-01 */
  at: number
  values: Record<string, number | null>
  capacity: number | null
}

export interface GrantedView {
  rows: GrantedRow[]
  /** day after the last one */
  end: number
  labs: string[]
  runs: ReportedRun[]
  /** granted to the lab of the second run ÷ granted to that of the first, while both are on record, to the last period */
  comparison: { lab: string; than: string; share: number; until: string } | null
}

/** The rows with what else is said of them. */
export interface GrantedFigureView extends GrantedView {
  data: Allocations
  nodes: readonly LabNode[]
}

/** Rows, runs and caption facts of the figure “granted GPUs per lab”. */
export function toGrantedView(allocations: Allocations, projects: readonly Project[]): GrantedView {
  const rows = allocations.periods.map((period, index) => ({
    period,
    at: toDayNumber(earliest(period) ?? period),
    values: Object.fromEntries(allocations.series.map(({ lab, granted }) => [lab, granted[index] ?? null])),
    capacity: allocations.capacity.values[index] ?? null,
  }))
  const labs = allocations.series.map((series) => series.lab)
  const runs = listRuns(projects, new Set(labs))
  return { rows, end: endOf(rows), labs, runs, comparison: compareRuns(allocations, runs) }
}

/** The last period is drawn whole even where its amounts are known in part: a month is a step. */
function endOf(rows: readonly GrantedRow[]): number {
  const last = rows.at(-1)
  return last === undefined ? 0 : toDayNumber(latest(last.period) ?? last.period) + 1
}

/** Over the same days of both, as on the page of the allocation: one number for one thing. */
function compareRuns(allocations: Allocations, runs: readonly ReportedRun[]): GrantedView["comparison"] {
  const [than, lab] = [...new Set(runs.map((run) => run.lab))]
  const series = leaveOutExcluded(allocations)
  const [other, own] = [than, lab].map((id) => series.find((each) => each.lab === id))
  const until = allocations.periods.at(-1)
  if (than === undefined || lab === undefined || own === undefined || other === undefined) return null
  const comparison = compareLabs(own, other, "granted")
  return comparison === null || until === undefined ? null : { lab, than, share: comparison.share, until }
}
