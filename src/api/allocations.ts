import { createResampler, type Lifetime, type Resampler } from "#analytics/resample.ts"
import { type AllocationRecord, mapMeasures } from "#library/allocation-record.ts"
import type { Provider } from "#library/provider.ts"
import type { AllocationSeries, Allocations, Measure, Step } from "#model/allocation.ts"
import { earliest, latest } from "#model/edtf.ts"
import type { Lab } from "#model/lab.ts"
import { type DaySpan, intersectDays, stepsOf } from "#model/period.ts"
import { readLabs, readRange, readStep, refuseUnknownParameters } from "./params.ts"
import { notFound } from "./problem.ts"

export const ALLOCATION_PARAMETERS = ["step", "from", "to", "lab"] as const

const ALWAYS: Lifetime = { from: null, to: null }

/** Answer of `GET /orgs/:org/allocations`. Rejects with a 400 for a bad parameter, with a 404 without a record. */
export async function answerAllocations(
  provider: Provider,
  org: string,
  query: URLSearchParams,
): Promise<Allocations> {
  refuseUnknownParameters(query, ALLOCATION_PARAMETERS)
  const range = readRange(query)
  const record = await provider.readAllocations({ ...range, labs: query.getAll("lab") })
  if (record === null) throw notFound(`The organisation “${org}” has no record of allocations.`)
  const labs = await provider.readLabs()
  const allocated = record.series.map(({ lab }) => lab)
  const chosen = readLabs(query, {
    usual: allocated,
    offered: [...allocated, ...record.parts.map(({ lab }) => lab)],
    known: labs.map(({ id }) => id),
  })
  const step = readStep(query, stepsOf(record.step), record.usualStep)
  return computeAllocations(record, labs, { step, labs: chosen, ...range })
}

interface AskedFor {
  step: Step
  from: string | undefined
  to: string | undefined
  labs: readonly string[]
}

/**
 * The record at another step, for some labs and days. The range is clipped to the record; where nothing of it is
 * left there are no periods, and `from` and `to` say what was asked for.
 */
function computeAllocations(record: AllocationRecord, labs: readonly Lab[], asked: AskedFor): Allocations {
  const range = completeRange(record, asked)
  const days = intersectDays(range, record)
  const target = { step: asked.step, ...(days ?? NO_DAYS) }
  const resampler = createResampler(record, target)
  // by its own step a record is given as it was found; a mean holds no day that is known to be wrong
  const isCoarser = asked.step !== record.step
  return {
    unit: "gpu",
    step: asked.step,
    steps: [...stepsOf(record.step)],
    basis: record.basis,
    bases: { ...record.bases },
    asOf: record.to,
    ...(record.present !== undefined && { present: record.present }),
    seed: record.seed,
    ...(days ?? range),
    periods: resampler.periods,
    series: asked.labs.map((lab) => ({
      ...toSeries(record, lab, lifetimeOf(lab, labs), resampler, isCoarser),
      ...colourOf(lab, labs),
    })),
    capacity: {
      values: resampler.resample(record.capacity.amounts, ALWAYS).values,
      basis: record.bases.capacity,
      sources: [...record.capacity.sources],
    },
    clusters: record.clusters.map(({ cluster, values, sources }) => ({
      cluster,
      values: resampler.resample(values, ALWAYS).values,
      sources: [...sources],
    })),
    anomalies: days === null ? [] : findAnomalies(record, days, asked.labs),
    sources: [...record.sources],
  }
}

/** A range that ends before it begins has no periods. */
const NO_DAYS: DaySpan = { from: "0001-01-02", to: "0001-01-01" }

/** An end that was not asked for is the record's, or the other end where that lies beyond the record. */
function completeRange(record: DaySpan, { from, to }: Pick<AskedFor, "from" | "to">): DaySpan {
  if (from !== undefined && to !== undefined) return { from, to }
  if (from !== undefined) return { from, to: from > record.to ? from : record.to }
  if (to !== undefined) return { from: to < record.from ? to : record.from, to }
  return { from: record.from, to: record.to }
}

function toSeries(
  record: AllocationRecord,
  lab: string,
  lifetime: Lifetime,
  resampler: Resampler,
  isCoarser: boolean,
): AllocationSeries {
  const amounts = [...record.series, ...record.parts].find((series) => series.lab === lab)?.amounts
  const resampled = mapMeasures((measure) => {
    const values = amounts?.[measure] ?? []
    const kept = isCoarser ? leaveOut(values, record, lab, measure) : values
    return resampler.resample(kept, lifetime)
  })
  return {
    lab,
    ...mapMeasures((measure) => resampled[measure].values),
    days: mapMeasures((measure) => resampled[measure].days),
  }
}

/** Amounts without the periods that an anomaly excludes of this lab and measure. */
function leaveOut(
  values: readonly (number | null)[],
  { periods, anomalies }: AllocationRecord,
  lab: string,
  measure: Measure,
): readonly (number | null)[] {
  const excluding = anomalies.filter(
    ({ effect, labs, measures }) => effect === "exclude" && labs.includes(lab) && measures.includes(measure),
  )
  if (excluding.length === 0) return values
  return values.map((value, index) => {
    const day = periods[index] ?? ""
    return excluding.some(({ from, to }) => from <= day && day <= to) ? null : value
  })
}

function colourOf(id: string, labs: readonly Lab[]): { colour?: number } {
  const colour = labs.find((candidate) => candidate.id === id)?.colour
  return colour === undefined ? {} : { colour }
}

/** The days a lab can have existed: outside of them there is nothing to record. */
function lifetimeOf(id: string, labs: readonly Lab[]): Lifetime {
  const lab = labs.find((candidate) => candidate.id === id)
  return {
    from: typeof lab?.from === "string" ? earliest(lab.from) : null,
    to: typeof lab?.to === "string" ? latest(lab.to) : null,
  }
}

function findAnomalies(record: AllocationRecord, days: DaySpan, labs: readonly string[]) {
  return record.anomalies.filter(
    (anomaly) => intersectDays(anomaly, days) !== null && anomaly.labs.some((lab) => labs.includes(lab)),
  )
}
