import { type EnergyAssumptions, type EnergyEstimate, toEnergy } from "#analytics/energy.ts"
import { leaveOutExcluded } from "#analytics/kept-days.ts"
import { sumGpuDays } from "#analytics/recorded-sum.ts"
import type { AllocationParams } from "#features/allocation/allocation-params.ts"
import type { AllocationFacts } from "#features/allocation/allocation-records.ts"
import type { AllocationSeries, Allocations, Anomaly, Measure } from "#model/allocation.ts"
import type { Project } from "#model/project.ts"
import type { Currency } from "#words/units.ts"

/** What is assumed where the address says nothing. */
export const USUAL = { watts: 400, pue: 1.1, price: 0.08, currency: "USD" } as const

/** The paper that states 400 W and a PUE of 1.1 for the GPUs that its runs were on. */
const STATED_BY = "llama-paper"

/** GPU-hours on record, over how many days, and what follows of them. */
export interface Energy extends EnergyEstimate {
  gpuHours: number
  days: number
}

export interface EnergyRow {
  lab: string
  granted: Energy
  /** `null` = not recorded */
  used: Energy | null
}

export interface EnergyView {
  assumed: EnergyAssumptions & { currency: Currency }
  /** the source of the usual watts and PUE; `null` where the organisation’s data has none for them */
  statedBy: string | null
  /** labs that were granted GPUs, the largest amount first */
  rows: readonly EnergyRow[]
  /** all of them; the use is `null` unless it is recorded of every one on all its days */
  total: {
    granted: EnergyEstimate & { gpuHours: number }
    used: (EnergyEstimate & { gpuHours: number }) | null
  }
  excluded: readonly Anomaly[]
}

/** The estimates with what every figure of the page says. */
export type EnergyFigureView = EnergyView & AllocationFacts

/** The assumptions of an address. */
export function toAssumptions({ watts, pue, price, currency }: AllocationParams): EnergyView["assumed"] {
  return {
    watts: Number(watts ?? USUAL.watts),
    pue: Number(pue ?? USUAL.pue),
    price: Number(price ?? USUAL.price),
    currency: currency ?? USUAL.currency,
  }
}

/** The source that states the usual assumptions, where a run of these projects rests on it. */
export function findStatement(projects: readonly Pick<Project, "compute">[]): string | null {
  const isStated = projects.some(({ compute }) => compute.some(({ sources }) => sources.includes(STATED_BY)))
  return isStated ? STATED_BY : null
}

/** GPU-hours granted and used per lab over the range as energy and money; `null` where no grant is on record. */
export function toEnergyView(
  data: Allocations,
  assumed: EnergyView["assumed"],
  { statedBy, excluded }: Pick<EnergyView, "statedBy" | "excluded">,
): EnergyView | null {
  const rows = leaveOutExcluded(data).flatMap((series): EnergyRow[] => {
    const granted = toAmount(series, "granted", assumed)
    return granted === null ? [] : [{ lab: series.lab, granted, used: toAmount(series, "used", assumed) }]
  })
  if (rows.length === 0) return null
  const isUsed = rows.every(({ granted, used }) => used !== null && used.days === granted.days)
  const together = (read: (row: EnergyRow) => number) => {
    const gpuHours = rows.reduce((sum, row) => sum + read(row), 0)
    return { gpuHours, ...toEnergy(gpuHours, assumed) }
  }
  return {
    ...{ assumed, statedBy, excluded },
    rows: rows.toSorted((a, b) => b.granted.gpuHours - a.granted.gpuHours),
    total: {
      granted: together(({ granted }) => granted.gpuHours),
      used: isUsed ? together(({ used }) => used?.gpuHours ?? 0) : null,
    },
  }
}

function toAmount(series: AllocationSeries, measure: Measure, assumed: EnergyAssumptions): Energy | null {
  const gpuDays = sumGpuDays(series, [measure])?.[measure]
  if (gpuDays === undefined) return null
  const days = series.days[measure].reduce((sum, count) => sum + count, 0)
  return { gpuHours: gpuDays * 24, days, ...toEnergy(gpuDays * 24, assumed) }
}
