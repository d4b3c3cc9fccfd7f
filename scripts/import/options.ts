import { parseArgs } from "node:util"
import type { SlurmChoices } from "#importers/slurm/choices.ts"
import { isZone } from "#importers/zone.ts"

/** What is wrong with a command, in a sentence: exit code 2. */
export class UsageError extends Error {
  override name = "UsageError"
}

export interface ImportCommand {
  kind: "slurm" | "csv"
  /** paths; `-` = standard input */
  files: readonly string[]
  out: string
  /** what the organisation is called */
  name: string | null
  /** zone of the export */
  exportZone: string
  /** seconds since 1970 */
  asOf: number | null
  choices: SlurmChoices
  /** headings of a CSV by what they are: `lab=Labor` */
  map: Readonly<Record<string, string>>
  unit: "gpus" | "gpu-hours" | null
  keepSmallGroups: boolean
  quiet: boolean
}

export const HELP = `Makes a bundle of a cluster's own records, for public/data/<organisation>.

  npm run import -- slurm --sacct FILE... [tables] [options] --out FOLDER
  npm run import -- csv FILE... [--map lab=COLUMN,day=COLUMN,used=COLUMN] [options] --out FOLDER

FILE may be packed with gzip; - is standard input. What a file is, is told by its first line.

Tables beside sacct (docs/your-cluster.md has the command for each):
  --assoc FILE  --transactions FILE  --tres FILE  --qos FILE  --sshare FILE
  --squeue FILE  --sinfo FILE  --sreport FILE...

Options:
  --tz ZONE          zone in which Slurm's commands were called (default UTC, as in TZ=UTC sacct)
  --days ZONE        zone at whose midnights days are cut (default: that of --tz)
  --from DAY         day that the export was asked for with -S (default: that of the first job that ended)
  --as-of TIME       moment of the export, such as 2026-11-02T07:17:32Z (default: the last that its rows speak of)
  --lab-level N      level of accounts that are labs, 1 = directly below root (default 1)
  --no-shares        leave the grant of a lab without a limit unknown, instead of estimating it by its share
  --by-type          tell types of GPU apart, as pools
  --rename A=B       call the account A by the name B; may be repeated, two labs of one name become one
  --map, --unit      of a CSV: columns by heading or number; gpus or gpu-hours
  --name NAME        what the organisation is called (default: the name of the folder)
  --keep-small       name labs and teams of fewer than three users, for a page that is not public
  --quiet            say only what is wrong
  --help             this text

Run again with another export, it adds the days that are new and keeps the rest.
Exit code 0: done, or nothing new; 1: a file cannot be read, nothing was written; 2: the command is wrong.
`

const TABLES = [
  "sacct",
  "assoc",
  "transactions",
  "tres",
  "qos",
  "sshare",
  "squeue",
  "sinfo",
  "sreport",
] as const

const many = { type: "string", multiple: true } as const
const text = { type: "string" } as const
const flag = { type: "boolean" } as const

/** Reads the arguments; `null` = help is asked for. Throws a `UsageError`. */
export function parseImportCommand(args: readonly string[]): ImportCommand | null {
  const { values, positionals } = parse(args)
  if (values.help || args.length === 0) return null
  const [kind, ...more] = positionals
  if (kind !== "slurm" && kind !== "csv") throw new UsageError(`“${kind ?? ""}” is neither slurm nor csv.`)
  const files = [...TABLES.flatMap((table) => values[table] ?? []), ...more]
  if (files.length === 0) throw new UsageError("No file is given.")
  if (values.out === undefined) throw new UsageError("--out is missing: the folder of the bundle.")
  const exportZone = readZone(values.tz ?? "UTC", "--tz")
  return {
    ...{ kind, files, out: values.out, exportZone },
    name: values.name ?? null,
    asOf: readMoment(values["as-of"]),
    choices: {
      dayZone: readZone(values.days ?? exportZone, "--days"),
      labLevel: readLevel(values["lab-level"] ?? "1"),
      from: readDay(values.from),
      byShare: values["no-shares"] !== true,
      byType: values["by-type"] === true,
      names: Object.fromEntries((values.rename ?? []).map((pair) => readPair(pair, "--rename"))),
    },
    map: Object.fromEntries(
      (values.map ?? "")
        .split(",")
        .filter(Boolean)
        .map((pair) => readPair(pair, "--map")),
    ),
    unit: readUnit(values.unit),
    keepSmallGroups: values["keep-small"] === true,
    quiet: values.quiet === true,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{ sacct: many, assoc: many, transactions: many, tres: many, qos: many, sshare: many },
        ...{ squeue: many, sinfo: many, sreport: many, rename: many },
        ...{ out: text, name: text, tz: text, days: text, from: text, "as-of": text },
        ...{ "lab-level": text, map: text, unit: text },
        ...{ "no-shares": flag, "by-type": flag, "keep-small": flag, quiet: flag, help: flag },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function readZone(zone: string, option: string): string {
  if (isZone(zone)) return zone
  throw new UsageError(`${option} is “${zone}”, which is no zone such as Europe/Paris.`)
}

function readMoment(told: string | undefined): number | null {
  if (told === undefined) return null
  const moment = /^\d{9,10}$/.test(told) ? Number(told) : Date.parse(told) / 1000
  const hasZone = /^\d+$|Z$|[+-]\d\d:?\d\d$/.test(told)
  if (Number.isFinite(moment) && hasZone) return moment
  throw new UsageError(
    `--as-of is “${told}”: give seconds since 1970 or a time with its offset, 2026-11-02T07:17:32Z.`,
  )
}

function readLevel(told: string): number {
  if (/^[1-9]$/.test(told)) return Number(told)
  throw new UsageError(`--lab-level is “${told}”, which is no number from 1 to 9.`)
}

function readDay(told: string | undefined): string | null {
  if (told === undefined) return null
  if (/^\d{4}-\d\d-\d\d$/.test(told) && Number.isFinite(Date.parse(told))) return told
  throw new UsageError(`--from is “${told}”, which is no day such as 2026-01-01.`)
}

function readPair(pair: string, option: string): [string, string] {
  const at = pair.indexOf("=")
  if (at > 0 && at < pair.length - 1) return [pair.slice(0, at), pair.slice(at + 1)]
  throw new UsageError(`${option} has “${pair}”, which is no pair such as lab=Account.`)
}

function readUnit(told: string | undefined): ImportCommand["unit"] {
  if (told === undefined || told === "gpus" || told === "gpu-hours") return told ?? null
  throw new UsageError(`--unit is “${told}”: give gpus or gpu-hours.`)
}
