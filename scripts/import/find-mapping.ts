import { decodeChunks } from "#importers/csv/encoding.ts"
import { guessMapping } from "#importers/csv/guess-mapping.ts"
import type { CsvColumn, CsvMapping } from "#importers/csv/mapping.ts"
import type { InputFile } from "#importers/intake.ts"
import { peek, toPlainBytes } from "#importers/streams.ts"
import { MEASURES } from "#model/allocation.ts"
import { type ImportCommand, UsageError } from "./options.ts"

/** How each CSV is to be read: what the command says, over a guess at its first lines. */
export async function findMapping(
  inputs: readonly InputFile[],
  { kind, map, unit }: ImportCommand,
): Promise<Record<string, CsvMapping>> {
  if (kind !== "csv" || (Object.keys(map).length === 0 && unit === null)) return {}
  const entries = await Promise.all(
    inputs.map(async (input) => [input.name, applyMap(await guess(input), map, unit)] as const),
  )
  return Object.fromEntries(entries)
}

async function guess(input: InputFile): Promise<CsvMapping> {
  const { head, isWhole } = await peek(toPlainBytes(input.open()))
  let sample = ""
  for await (const text of decodeChunks([head])) sample += text
  return guessMapping(sample, { isCut: !isWhole })
}

function applyMap(mapping: CsvMapping, map: ImportCommand["map"], unit: ImportCommand["unit"]): CsvMapping {
  const columns = { ...mapping.columns }
  for (const [key, heading] of Object.entries(map)) {
    if (!(key in columns))
      throw new UsageError(`--map names “${key}”. There are: ${Object.keys(columns).join(", ")}.`)
    columns[key as CsvColumn] = findColumn(mapping.headings, heading)
  }
  const units = unit === null ? mapping.units : Object.fromEntries(MEASURES.map((measure) => [measure, unit]))
  return { ...mapping, columns, units: units as CsvMapping["units"] }
}

/** A heading as it stands in the file, or the number of a column, from 1. */
function findColumn(headings: readonly string[], told: string): number {
  const place = headings.findIndex((heading) => heading.trim() === told)
  if (place >= 0) return place
  const number = Number(told)
  if (Number.isInteger(number) && number >= 1 && number <= headings.length) return number - 1
  throw new UsageError(`The file has no column “${told}”. It has: ${headings.join(", ")}.`)
}
