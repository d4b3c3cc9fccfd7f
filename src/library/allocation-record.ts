import {
  type AllocationFile,
  type Anomaly,
  type Bases,
  basisOfAll,
  MEASURES,
  type Measure,
  type Present,
  type Step,
  toBases,
} from "#model/allocation.ts"
import type { Basis } from "#model/basis.ts"
import { periodDays } from "#model/period.ts"
import { BrokenFileError } from "#model/records.ts"

/** One amount per period in GPUs, `null` = not recorded. */
export type Amounts = readonly (number | null)[]

/** All that is known of one lab or team. */
export interface LabAmounts {
  lab: string
  amounts: Readonly<Record<Measure, Amounts>>
}

/** What is known of an organisation's allocations, from a file or from the scenario, at its own step. */
export interface AllocationRecord {
  step: Step
  /** the step an answer takes where none is asked for */
  usualStep: Step
  /** of the whole: `scenario` where any of its amounts is one */
  basis: Basis
  bases: Bases
  /** seed of the scenario, `null` for a record */
  seed: number | null
  /** first and last day; the last is also the day the record knows of (`asOf`) */
  from: string
  to: string
  /** the day that is not over, where the record goes on */
  present?: Present
  periods: readonly string[]
  series: readonly LabAmounts[]
  /** teams and pools below a lab; their amounts are part of its own and are given only when asked for */
  parts: readonly LabAmounts[]
  /** the capacity of each cluster, where they are told apart */
  clusters: readonly { cluster: string; values: Amounts; sources: readonly string[] }[]
  capacity: { amounts: Amounts; sources: readonly string[] }
  anomalies: readonly Anomaly[]
  sources: readonly string[]
}

/** A file as a record. Throws a `BrokenFileError` when it has no periods or they are not in order. */
export function toAllocationRecord(file: AllocationFile, path: string): AllocationRecord {
  const [first, last] = [file.periods[0], file.periods.at(-1)]
  if (first === undefined || last === undefined) throw new BrokenFileError(path, "periods", "is empty")
  const isOrdered = file.periods.every(
    (period, index) => index === 0 || (file.periods[index - 1] ?? "") < period,
  )
  if (!isOrdered) throw new BrokenFileError(path, "periods", "is not in order, or names a day twice")
  const { step, periods, anomalies, sources } = file
  const bases = toBases(file)
  const nothing: Amounts = periods.map(() => null)
  const toAmounts = (entry: AllocationFile["series"][number]) => ({
    lab: entry.lab,
    amounts: mapMeasures((measure) => entry[measure] ?? nothing),
  })
  const days = { from: periodDays(first, step).from, to: periodDays(last, step).to }
  const clusters = file.capacity ?? []
  const basis = basisOfAll({ basis: file.basis, bases })
  const common = { step, usualStep: step, basis, bases, seed: null, ...days }
  const [series, parts] = [file.series.map(toAmounts), (file.pools ?? []).map(toAmounts)]
  return {
    ...common,
    periods,
    series,
    parts,
    clusters,
    capacity: addUp(clusters, periods),
    anomalies,
    sources,
  }
}

/** All clusters together; not recorded on a day on which one of them is not. */
function addUp(
  clusters: AllocationRecord["clusters"],
  periods: readonly string[],
): AllocationRecord["capacity"] {
  const amounts = periods.map((_, index) => {
    const values = clusters.map(({ values }) => values[index] ?? null)
    const recorded = values.filter((value) => value !== null)
    if (recorded.length === 0 || recorded.length < values.length) return null
    return recorded.reduce((sum, value) => sum + value, 0)
  })
  return { amounts, sources: [...new Set(clusters.flatMap(({ sources }) => sources))] }
}

/** An object with one value for each measure. */
export function mapMeasures<T>(toValue: (measure: Measure) => T): Record<Measure, T> {
  return Object.fromEntries(MEASURES.map((measure) => [measure, toValue(measure)])) as Record<Measure, T>
}
