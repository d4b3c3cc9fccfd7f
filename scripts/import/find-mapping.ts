import type { CsvMapping } from "#importers/csv/mapping.ts"
import type { InputFile } from "#importers/intake.ts"
import { guessFor } from "#importers/read-csv.ts"
import { type ImportCommand, UsageError } from "./options.ts"

/** How each CSV is to be read: what the command says, over a guess at its first lines. */
export async function findMapping(
  inputs: readonly InputFile[],
  { kind, map, unit }: ImportCommand,
): Promise<Record<string, CsvMapping>> {
  if (kind !== "csv" || (Object.keys(map).length === 0 && unit === null)) return {}
  const entries = await Promise.all(
    inputs.map(async (input) => [input.name, await mappingOf(input, map, unit)] as const),
  )
  return Object.fromEntries(entries)
}

async function mappingOf(
  input: InputFile,
  map: ImportCommand["map"],
  unit: ImportCommand["unit"],
): Promise<CsvMapping> {
  const { headings, columns } = await guessFor(input)
  const unknown = Object.keys(map).find((key) => !(key in columns))
  if (unknown !== undefined)
    throw new UsageError(`--map names “${unknown}”. There are: ${Object.keys(columns).join(", ")}.`)
  const told = Object.entries(map).map(([key, heading]) => [key, findColumn(headings, heading)])
  const mapping = await guessFor(input, Object.fromEntries(told))
  if (unit === null) return mapping
  return { ...mapping, units: { requested: unit, granted: unit, used: unit, queued: unit } }
}

/** A heading as it stands in the file, or the number of a column, from 1. */
function findColumn(headings: readonly string[], told: string): number {
  const place = headings.findIndex((heading) => heading.trim() === told)
  if (place >= 0) return place
  const number = Number(told)
  if (Number.isInteger(number) && number >= 1 && number <= headings.length) return number - 1
  throw new UsageError(`The file has no column “${told}”. It has: ${headings.join(", ")}.`)
}
