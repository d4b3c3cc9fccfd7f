import { readFileSync } from "node:fs"
import type { ImportedRecord } from "#importers/record.ts"
import { MEASURES, type Measure } from "#model/allocation.ts"
import { guessMapping } from "./guess-mapping.ts"
import { createCsvReader } from "./import-csv.ts"
import type { CsvMapping } from "./mapping.ts"

/** Text of a file in `fixtures/`. */
export function readFixture(name: string): string {
  return readFileSync(new URL(`./fixtures/${name}`, import.meta.url), "utf8")
}

/** A text as the page would read it that asks nothing, save what is put right by hand. */
export function read(
  text: string,
  corrected: Partial<CsvMapping> = {},
  chunks: readonly string[] = [text],
): ImportedRecord {
  const reader = createCsvReader(
    { ...guessMapping(text), ...corrected },
    { file: "a.csv", bytes: text.length },
  )
  for (const chunk of chunks) reader.push(chunk)
  return reader.end()
}

/** What is known of each unit by its name, a team by “lab / team”. */
export function amountsOf({ units, series }: ImportedRecord) {
  const nameOf = (id: string | null): string => {
    const { name = "", parent = null } = units.find((unit) => unit.id === id) ?? {}
    return parent === null ? name : `${nameOf(parent)} / ${name}`
  }
  return Object.fromEntries(
    series.map(({ unit, ...amounts }) => {
      const known = MEASURES.filter((measure) => amounts[measure] !== null)
      return [nameOf(unit), Object.fromEntries(known.map((measure) => [measure, amounts[measure]]))]
    }),
  ) as Record<string, Partial<Record<Measure, (number | null)[]>>>
}

/** Refused lines in short: line, field, value, rule. */
export function refusedIn({ refusals }: ImportedRecord) {
  return refusals.first.map(({ line, field, value, rule }) => [line, field, value, rule])
}
