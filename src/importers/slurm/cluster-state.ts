import { countTasks } from "./job-id.ts"
import { readTable, refuseEmpty } from "./table.ts"
import { parseGpus } from "./tres.ts"

export const SINFO_COMMAND = "sinfo -o '%P|%a|%l|%D|%T|%N|%G' > sinfo.psv"
export const SQUEUE_COMMAND =
  "squeue -a -O 'JobArrayID:|,Account:|,State:|,Reason:|,tres-alloc:|' > squeue.psv"

/** GPUs that there are on the day of the export, by type; `""` where a node names none. */
export function parseCapacity(text: string, file: string): ReadonlyMap<string, number> {
  const rows = readTable(text, ["NODELIST", "GRES"], file, SINFO_COMMAND)
  refuseEmpty(rows, file)
  // a node stands once for each partition that has it
  const gresOf = new Map<string, string>()
  for (const row of rows) for (const node of expandHosts(row("NODELIST"))) gresOf.set(node, row("GRES"))
  const total = new Map<string, number>()
  for (const gres of gresOf.values())
    for (const [type, count] of parseGres(gres)) total.set(type, (total.get(type) ?? 0) + count)
  return total
}

/** `gpu:a100:8(S:0-1),gpu:h100:4`, `gpu:8`; slices and other resources are no GPUs. */
function parseGres(gres: string): [type: string, count: number][] {
  const plain = gres.replace(/\([^)]*\)/g, "")
  return plain.split(",").flatMap((part): [string, number][] => {
    const [, type = "", count = ""] = /^gpu(?::([^:]+))?:(\d+)$/.exec(part) ?? []
    return count === "" || /\dg\.\d+gb/.test(type) ? [] : [[type, Number(count)]]
  })
}

/** `gpu[01-04,07],login1` → the names of the nodes. */
export function expandHosts(list: string): string[] {
  return [...list.matchAll(/([^,[\]]+)(?:\[([^\]]*)\]([^,[\]]*))?/g)].flatMap(
    ([, prefix = "", ranges, suffix = ""]) => {
      if (ranges === undefined) return [prefix]
      return ranges.split(",").flatMap((range) => {
        const [first = "", last = first] = range.split("-")
        const count = Number(last) - Number(first) + 1
        return Array.from(
          { length: Math.min(Math.max(count, 0), MOST_NODES) },
          (_, at) => `${prefix}${String(Number(first) + at).padStart(first.length, "0")}${suffix}`,
        )
      })
    },
  )
}

const MOST_NODES = 100_000

/** What waits in the queue at the moment of the export, held jobs and unstarted tasks of arrays included. */
export interface WaitingNow {
  account: string
  jobs: number
  gpus: number
  /** the reason that the scheduler gives, as it names it */
  reason: string
}

/** Reads what waits. Throws an `UnreadableFileError`. */
export function parseQueue(text: string, file: string): WaitingNow[] {
  const rows = readTable(text, ["JOBID", "ACCOUNT", "STATE", "REASON"], file, SQUEUE_COMMAND)
  return rows
    .filter((row) => row("STATE") === "PENDING")
    .map((row) => {
      const jobs = countTasks(row("JOBID")) ?? 1
      return {
        account: row("ACCOUNT"),
        jobs,
        gpus: jobs * (parseGpus(row("TRES_ALLOC")).count ?? 0),
        reason: row("REASON"),
      }
    })
}
