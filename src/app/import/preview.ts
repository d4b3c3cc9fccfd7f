import type { Intake } from "#importers/intake.ts"
import type { Amounts, ImportedRecord } from "#importers/record.ts"
import { countLevels } from "#importers/slurm/placement.ts"
import { findSmallGroups } from "#importers/small-groups.ts"
import type { Found, FoundUnit, Preview, Totals } from "./protocol.ts"

/** What was found, small enough to be sent and shown at once. */
export function toPreview(intake: Intake, record: ImportedRecord | null): Preview {
  return {
    files: intake.files,
    problems: intake.problems,
    found: record === null || record.days.length === 0 ? null : toFound(record),
    mappings: Object.fromEntries(
      intake.records.flatMap(({ file, mapping }) => (mapping === null ? [] : [[file, mapping] as const])),
    ),
    isSlurm: intake.jobs !== null,
    levels: countLevels(intake.tables.accounts),
  }
}

function toFound(record: ImportedRecord): Found {
  const units = record.units.map((unit): FoundUnit => {
    const series = record.series.find((entry) => entry.unit === unit.id)
    const { id, name, kind, parent, users } = unit
    return { id, name, kind, parent, users, totals: toTotals(series) }
  })
  const labs = units.filter(({ kind }) => kind === "lab")
  return {
    from: record.days[0] ?? "",
    to: record.days.at(-1) ?? "",
    days: record.days.length,
    units,
    totals: {
      granted: sumKnown(labs.map(({ totals }) => totals.granted)),
      used: sumKnown(labs.map(({ totals }) => totals.used)),
      queued: sumKnown(labs.map(({ totals }) => totals.queued)),
    },
    bases: { ...record.bases },
    refusals: record.refusals,
    limits: record.limits,
    checks: record.checks ?? [],
    smallGroups: findSmallGroups(record).map(({ name }) => name),
  }
}

function toTotals(series: ImportedRecord["series"][number] | undefined): Totals {
  return {
    granted: gpuHours(series?.granted ?? null),
    used: gpuHours(series?.used ?? null),
    queued: gpuHours(series?.queued ?? null),
  }
}

const HOURS_PER_DAY = 24

/** Mean GPUs of each day as GPU-hours of all of them. */
function gpuHours(amounts: Amounts | null): number | null {
  const sum = sumKnown(amounts ?? [])
  return sum === null ? null : sum * HOURS_PER_DAY
}

/** What is known, added up; `null` where nothing is. */
function sumKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0)
}
