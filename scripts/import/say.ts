import type { WriteStream } from "node:tty"
import type { Progress } from "#importers/intake.ts"
import { type ImportedRecord, RULES, type RuleId } from "#importers/record.ts"
import { countRefusals } from "#importers/refusals.ts"
import type { ImportCommand } from "./options.ts"
import type { Written } from "./write-bundle.ts"

const MEGABYTE = 1_000_000
/** Ten times a second is often enough for an eye. */
const PAUSE_MS = 100

/** A line of progress on a terminal; nothing in a log. */
export function createProgress(stream: WriteStream, isQuiet: boolean) {
  const isShown = stream.isTTY === true && !isQuiet
  let last = 0
  return {
    show({ file, bytes, of, rows }: Progress): void {
      if (!isShown || performance.now() - last < PAUSE_MS) return
      last = performance.now()
      stream.write(
        `\r\u001b[K${file}: ${toMegabytes(bytes)} of ${toMegabytes(of)} MB, ${rows.toLocaleString("en")} rows`,
      )
    },
    clear(): void {
      if (isShown) stream.write("\r\u001b[K")
    },
  }
}

function toMegabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(bytes < MEGABYTE ? 1 : 0)
}

/** What was read, refused and written, and what must be said of it. */
export function sayWhatWasRead(
  record: ImportedRecord,
  written: Written,
  { out, exportZone }: ImportCommand,
): void {
  const labs = record.units.filter(({ kind }) => kind === "lab").length
  const teams = record.units.filter(({ kind }) => kind === "team").length
  for (const { name, kind, rows } of record.files)
    console.log(`${name}: ${kind}, ${rows.toLocaleString("en")} rows`)
  console.log(
    `${record.days[0]} to ${record.days.at(-1)}, ${labs} labs, ${teams} teams; times of the export read as ${exportZone}`,
  )
  sayRefusals(record)
  for (const { account, from, to, here, there, reason } of record.checks ?? [])
    if (here !== there)
      console.log(
        `${account}, ${from} to ${to}: ${here} GPU-seconds here, ${there} in the report. ${reason?.en ?? ""}`,
      )
  for (const { en } of record.limits) console.log(`– ${en}`)
  console.log(
    written.isNew
      ? `${out}: version ${written.version}, ${written.days} days, ${written.added} of them new.`
      : `${out}: nothing new, version ${written.version} stays.`,
  )
  if (written.listedIn !== null) console.log(`${written.listedIn} lists it now.`)
}

function sayRefusals({ refusals }: ImportedRecord): void {
  if (countRefusals(refusals) === 0) return
  for (const [rule, count] of Object.entries(refusals.counts))
    console.error(`${count} lines refused: ${RULES[rule as RuleId].en}`)
  for (const { file, line, field, value, rule } of refusals.first.slice(0, 5))
    console.error(`  ${file}:${line}: ${field === null ? "" : `${field} `}“${value}” ${RULES[rule].en}`)
}
