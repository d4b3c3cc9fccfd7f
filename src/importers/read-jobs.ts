import type { ImportedFile } from "#importers/record.ts"
import { createJobsReader, type Jobs } from "#importers/slurm/sacct.ts"
import { openZone } from "#importers/zone.ts"
import type { InputFile, Reading } from "./intake.ts"
import { orProblem, type Problem } from "./problems.ts"
import { toPlainBytes } from "./streams.ts"

/** All exports of `sacct` together. One that breaks is left out, and the others are read anew without it. */
export async function readJobs(
  inputs: readonly InputFile[],
  reading: Reading,
  problems: Problem[],
): Promise<{ jobs: Jobs | null; files: ImportedFile[] }> {
  if (inputs.length === 0) return { jobs: null, files: [] }
  const { options } = reading
  const reader = createJobsReader(openZone(options.exportZone))
  const files: ImportedFile[] = []
  for (const input of inputs) {
    const before = { rows: reader.rows(), refused: reader.refused() }
    const read = await orProblem(input, problems, () =>
      readOneExport(input, reader, inputs.length === 1 ? options.asOf : null, reading.onProgress),
    )
    if (read === null)
      return readJobs(
        inputs.filter((other) => other !== input),
        reading,
        problems,
      )
    files.push({
      ...{ name: input.name, kind: "sacct", bytes: input.size },
      rows: reader.rows() - before.rows,
      refused: reader.refused() - before.refused,
    })
  }
  return { jobs: reader.all(), files }
}

async function readOneExport(
  input: InputFile,
  reader: ReturnType<typeof createJobsReader>,
  asOf: number | null,
  onProgress: Reading["onProgress"],
): Promise<true> {
  const file = reader.openFile(input.name, asOf)
  let bytes = 0
  for await (const chunk of toPlainBytes(input.open())) {
    file.push(chunk)
    bytes += chunk.length
    onProgress({ file: input.name, bytes: Math.min(bytes, input.size), of: input.size, rows: reader.rows() })
  }
  file.end()
  return true
}
