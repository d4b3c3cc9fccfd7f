import type { Amounts, ImportedRecord, ImportedUnit, MeasureBases, UnitAmounts } from "#importers/record.ts"
import { unitId } from "#importers/unit-id.ts"
import { MEASURES, type Measure } from "#model/allocation.ts"
import { fromDayNumber } from "#model/edtf.ts"
import type { AmountsByMeasure, Told } from "./amounts.ts"
import { mergeBases } from "./bases.ts"
import { tellLimits } from "./limits.ts"

/** What the lines told as a record, in the order of names, so that it does not hang on the order of the lines. */
export function toRecord(told: Told): Omit<ImportedRecord, "refusals" | "files"> {
  const labs = [...told.labs].sort(byName).map(([lab, units]) => toLab(lab, units, told.span))
  const { first, last } = told.span ?? { first: 0, last: -1 }
  return {
    days: range(first, last).map(fromDayNumber),
    ...{ zone: null, asOf: null, capacity: [], anomalies: [] },
    units: labs.flatMap(({ units }) => units),
    series: labs.flatMap(({ series }) => series),
    bases: toBases(told),
    limits: tellLimits(
      told,
      labs.some(({ isSummed }) => isSummed),
    ),
  }
}

interface LabRecord {
  units: ImportedUnit[]
  series: UnitAmounts[]
  /** some of its amounts are its teams’ together */
  isSummed: boolean
}

function toLab(lab: string, units: ReadonlyMap<string, AmountsByMeasure>, span: Told["span"]): LabRecord {
  const teams = [...units].filter(([team]) => team !== "").sort(byName)
  const days = span === null ? [] : range(span.first, span.last)
  let isSummed = false
  const ofLab = (measure: Measure, day: number): number | null => {
    const own = units.get("")?.[measure].get(day) ?? null
    if (own !== null || teams.length === 0) return own
    const sum = sumOfAll(teams.map(([, amounts]) => amounts[measure].get(day) ?? null))
    if (sum !== null) isSummed = true
    return sum
  }
  const plain = { cluster: null, users: null }
  const series = [
    toSeries(unitId(lab), days, ofLab),
    ...teams.map(([team, amounts]) =>
      toSeries(unitId(lab, team), days, (measure, day) => amounts[measure].get(day) ?? null),
    ),
  ]
  return {
    units: [
      { id: unitId(lab), name: lab, kind: "lab", parent: null, ...plain },
      ...teams.map(
        ([team]): ImportedUnit => ({
          ...{ id: unitId(lab, team), name: team, kind: "team", parent: unitId(lab), ...plain },
        }),
      ),
    ],
    ...{ series, isSummed },
  }
}

function toSeries(
  unit: string,
  days: readonly number[],
  amountOf: (measure: Measure, day: number) => number | null,
): UnitAmounts {
  const entries = MEASURES.map((measure): [Measure, Amounts | null] => {
    const amounts = days.map((day) => amountOf(measure, day))
    return [measure, amounts.some((amount) => amount !== null) ? amounts : null]
  })
  return { unit, ...(Object.fromEntries(entries) as Record<Measure, Amounts | null>) }
}

/** A sum with a part unknown is unknown. */
function sumOfAll(parts: readonly (number | null)[]): number | null {
  return parts.reduce((sum, part) => (sum === null || part === null ? null : sum + part), 0)
}

function toBases({ bases }: Told): MeasureBases {
  const known = MEASURES.filter((measure) => bases[measure].size > 0)
  return Object.fromEntries(known.map((measure) => [measure, mergeBases(bases[measure])]))
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** The same everywhere, whatever the language of the reader. */
function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : one > other ? 1 : 0
}
