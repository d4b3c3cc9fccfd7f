import * as z from "zod/mini"
import type { ImportedRecord, ImportedUnit, UnitAmounts } from "#importers/record.ts"
import { NO_REFUSALS } from "#importers/refusals.ts"
import { type AllocationFile, allocationFileSchema, MEASURES } from "#model/allocation.ts"
import { dataPackageSchema } from "#model/data-package.ts"
import { type Lab, labSchema } from "#model/lab.ts"
import { parseFile } from "#model/records.ts"
import { schedulerEntrySchema } from "#model/scheduler.ts"

/** Parsed JSON of the files of a bundle by name; a file that is not there is `undefined`. */
export type ReadBundleFile = (name: string) => unknown

/**
 * A bundle as a record again: one of ours that was downloaded, or one that more is added to. Throws a `BrokenFileError` that
 * names file, place and rule.
 */
export function fromBundle(read: ReadBundleFile): ImportedRecord {
  const descriptor = parseFile(dataPackageSchema, read("datapackage.json"), "datapackage.json")
  const file = parseFile(allocationFileSchema, read("allocations.json"), "allocations.json")
  const labs = parseFile(z.array(labSchema), read("labs.json"), "labs.json")
  const scheduler = read("scheduler.json")
  const all = [...file.series, ...(file.pools ?? [])]
  return {
    days: file.periods,
    ...{ zone: null, asOf: null, checks: [], refusals: NO_REFUSALS },
    units: all.map(({ lab }) => toUnit(lab, labs, file)),
    series: all.map(toAmounts),
    capacity: (file.capacity ?? []).map(({ cluster, values }) => ({ cluster, values })),
    bases: basesOf(file),
    anomalies: file.anomalies,
    files: [],
    limits: (descriptor.powerDraw.limits ?? []).map(({ text, figures }) => ({ ...text, figures })),
    scheduler:
      scheduler === undefined
        ? []
        : parseFile(z.array(schedulerEntrySchema), scheduler, "scheduler.json").map(
            ({ sources: _, ...entry }) => entry,
          ),
  }
}

function toUnit(id: string, labs: readonly Lab[], { series }: AllocationFile): ImportedUnit {
  const lab = labs.find((candidate) => candidate.id === id)
  const isLab = series.some((entry) => entry.lab === id)
  const kind = isLab ? "lab" : lab?.kind === "team" ? "team" : "pool"
  const parent = isLab ? null : (lab?.parent ?? null)
  const colour = lab?.colour === undefined ? {} : { colour: lab.colour }
  const above = labs.find(
    (candidate) => isLab && candidate.id === lab?.parent && candidate.kind === "division",
  )
  const division = above === undefined ? {} : { division: above.name }
  const common = { id, name: lab?.name ?? id, parent, cluster: lab?.cluster ?? null, users: null }
  return { ...common, kind, ...colour, ...division }
}

function toAmounts(entry: AllocationFile["series"][number]): UnitAmounts {
  const amounts = Object.fromEntries(MEASURES.map((measure) => [measure, entry[measure] ?? null]))
  return { ...(amounts as Omit<UnitAmounts, "unit">), unit: entry.lab }
}

/** What a file says of a measure, else of all of them, where it has amounts of it. */
function basesOf(file: AllocationFile): ImportedRecord["bases"] {
  const hasCapacity = (file.capacity ?? []).length > 0
  const told: Partial<ImportedRecord["bases"]> = file.bases ?? {}
  return Object.fromEntries([
    ...MEASURES.filter((measure) => file.series.some((entry) => entry[measure] !== undefined)).map(
      (measure) => [measure, told[measure] ?? file.basis],
    ),
    ...(hasCapacity ? [["capacity", told.capacity ?? file.basis]] : []),
  ])
}
