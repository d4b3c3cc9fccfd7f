import type { Appeal } from "#model/decision.ts"
import { toDayNumber } from "#model/edtf.ts"
import { median } from "./median.ts"

/** What became of the appeals of one lab. `decided` leaves out what is pending or was withdrawn. */
export interface LabOutcomes {
  lab: string
  filed: number
  decided: number
  /** granted, in full or in part */
  won: number
  pending: number
  withdrawn: number
  /** GPUs won by all of them */
  delta: number
}

export interface AppealsSummary {
  byLab: LabOutcomes[]
  /** days from filing to the final word, over those decided; `null` while none is */
  medianDays: number | null
  /** how many ended, or stand, at each level, lowest first */
  byLevel: { level: number; count: number }[]
}

/** Days an appeal waited at its levels together: to its end, or so far by `asOf`. */
export function daysWaited({ filedOn, steps }: Appeal, asOf: string): number {
  return toDayNumber(steps.at(-1)?.to ?? asOf) - toDayNumber(filedOn)
}

/** Counts over appeals in the order of their labs' first one. */
export function summariseAppeals(appeals: readonly Appeal[], asOf: string): AppealsSummary {
  const labs = [...new Set(appeals.map(({ lab }) => lab))]
  const decided = appeals.filter(isDecided)
  const highest = appeals.map(({ steps }) => steps.at(-1)?.level ?? 0)
  const levels = Array.from({ length: Math.max(0, ...highest) }, (_, index) => index + 1)
  return {
    byLab: labs.map((lab) =>
      countOutcomes(
        lab,
        appeals.filter((appeal) => appeal.lab === lab),
      ),
    ),
    medianDays: median(decided.map((appeal) => daysWaited(appeal, asOf))),
    byLevel: levels.map((level) => ({ level, count: highest.filter((each) => each === level).length })),
  }
}

function countOutcomes(lab: string, appeals: readonly Appeal[]): LabOutcomes {
  const count = (...outcomes: Appeal["outcome"][]) =>
    appeals.filter(({ outcome }) => outcomes.includes(outcome)).length
  return {
    lab,
    filed: appeals.length,
    decided: appeals.filter(isDecided).length,
    won: count("granted", "granted-in-part"),
    pending: count("pending"),
    withdrawn: count("withdrawn"),
    delta: appeals.reduce((sum, { delta }) => sum + (delta ?? 0), 0),
  }
}

function isDecided({ outcome }: Appeal): boolean {
  return outcome === "granted" || outcome === "granted-in-part" || outcome === "denied"
}
