import { readTable } from "./table.ts"
import { parseGpus } from "./tres.ts"

export const QOS_COMMAND = "sacctmgr -P show qos > qos.psv"

/** Limits of GPUs that all jobs of a QOS hold together (`GrpTRES`), by name. Throws an `UnreadableFileError`. */
export function parseQos(text: string, file: string): ReadonlyMap<string, number> {
  const rows = readTable(text, ["Name", "GrpTRES"], file, QOS_COMMAND)
  return new Map(
    rows.flatMap((row) => {
      const { count } = parseGpus(row("GrpTRES"))
      return count === null ? [] : [[row("Name"), count] as const]
    }),
  )
}
