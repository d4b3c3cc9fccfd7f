/** `npm run import`: a cluster's own records as a bundle. `--help` says how. */

import { findMappingFault } from "#importers/csv/mapping.ts"
import { readFiles } from "#importers/intake.ts"
import { toRecord } from "#importers/intake-record.ts"
import { UnreadableFileError } from "#importers/record.ts"
import { mergeSmallGroups } from "#importers/small-groups.ts"
import { findMapping } from "./import/find-mapping.ts"
import { openFiles, readStandardInput } from "./import/input-files.ts"
import { HELP, type ImportCommand, parseImportCommand, UsageError } from "./import/options.ts"
import { createProgress, sayWhatWasRead } from "./import/say.ts"
import { writeBundle } from "./import/write-bundle.ts"

async function run(command: ImportCommand): Promise<number> {
  const standardInput = command.files.includes("-") ? await readStandardInput() : null
  const { inputs, hashes } = openFiles(command.files, standardInput)
  const progress = createProgress(process.stderr, command.quiet)
  const mappings = await findMapping(inputs, command)
  const { exportZone, asOf } = command
  const intake = await readFiles(inputs, {
    options: { exportZone, asOf, mappings, columns: {} },
    onProgress: progress.show,
  })
  progress.clear()
  if (intake.problems.length > 0) {
    for (const { file, told } of intake.problems) console.error(`${file}: ${told.en}.`)
    console.error("Nothing was written.")
    return 1
  }
  const unnamed = intake.records.find(({ record }) => record === null)
  if (unnamed?.mapping) {
    console.error(
      `${unnamed.file}: ${findMappingFault(unnamed.mapping)?.en ?? ""} It has: ${unnamed.mapping.headings.join(", ")}.`,
    )
    console.error("Say with --map which column is what. Nothing was written.")
    return 1
  }
  const read = toRecord(intake, command.choices)
  if (read === null || read.days.length === 0) {
    console.error("The files hold no amounts of GPUs on any day. Nothing was written.")
    return 1
  }
  const files = read.files.map((file) => ({
    ...file,
    ...(hashes.has(file.name) && { sha256: hashes.get(file.name) ?? "" }),
  }))
  const record = { ...read, files }
  const today = new Date().toISOString().slice(0, 10)
  const written = writeBundle(
    command.keepSmallGroups ? record : mergeSmallGroups(record),
    command.out,
    command.name,
    today,
  )
  if (!command.quiet) sayWhatWasRead(record, written, command)
  return 0
}

try {
  const command = parseImportCommand(process.argv.slice(2))
  if (command === null) console.log(HELP)
  process.exitCode = command === null ? 0 : await run(command)
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\nnpm run import -- --help says how.`)
    process.exitCode = 2
  } else if (error instanceof UnreadableFileError) {
    console.error(`${error.message}. Nothing was written.`)
    process.exitCode = 1
  } else throw error
}
