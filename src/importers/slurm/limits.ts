import { UnreadableFileError } from "#importers/record.ts"
import type { Zone } from "#importers/zone.ts"
import type { Account } from "./accounts.ts"
import { readTable } from "./table.ts"
import { createTimeReader } from "./time.ts"

export const TRANSACTIONS_COMMAND = "TZ=UTC sacctmgr -P show transactions > transactions.psv"
export const TRES_COMMAND = "sacctmgr -P show tres > tres.psv"

/** A change of what an account may hold, as `sacctmgr show transactions` has it. */
export interface LimitChange {
  /** seconds since 1970 */
  at: number
  /** number of the association */
  association: string
  /** whether the account was made then: it held nothing before */
  isNew: boolean
  /** the limits from then on, by the number of the TRES */
  limit: ReadonlyMap<string, number>
}

/** Numbers of TRES by name: `1001` is `gres/gpu` at one site and something else at another. */
export function parseTresNumbers(text: string, file: string): ReadonlyMap<string, string> {
  const rows = readTable(text, ["Type", "Name", "ID"], file, TRES_COMMAND)
  return new Map(
    rows.map((row) => [row("ID"), row("Name") === "" ? row("Type") : `${row("Type")}/${row("Name")}`]),
  )
}

/**
 * Reads what transactions changed. They name associations and TRES by number, several at once where one command changed
 * several. Who did it is left out. Throws an `UnreadableFileError`.
 * @param zone of whoever exported
 */
export function parseTransactions(text: string, file: string, zone: Zone): LimitChange[] {
  const rows = readTable(text, ["Time", "Action", "Where", "Info"], file, TRANSACTIONS_COMMAND)
  const { read } = createTimeReader(zone)
  const encoder = new TextEncoder()
  const changes = rows.flatMap((row) => {
    if (!/^(Add|Modify) Associations$/.test(row("Action"))) return []
    const bytes = encoder.encode(row("Time"))
    const at = read(bytes, 0, bytes.length)
    if (at <= 0) throw new UnreadableFileError(file, NO_TIME)
    const isNew = row("Action").startsWith("Add")
    return [...row("Where").matchAll(/id_assoc=(\d+)/g)].flatMap(([, association = ""]) => {
      const limit = findLimit(row("Info"), association, isNew)
      return limit === undefined ? [] : [{ at, association, isNew, limit }]
    })
  })
  return changes.toSorted((a, b) => a.at - b.at)
}

const NO_TIME = { en: "has a time that cannot be read", zh: "含有无法读取的时间" }

/**
 * `grp_tres='1001=16'`, or `grp_tres = if (id_assoc=4, '1001=8', grp_tres)`; an empty text or −1 takes a limit away. A new
 * association without one has no limit, a changed one keeps what it had (`undefined`).
 */
function findLimit(
  info: string,
  association: string,
  isNew: boolean,
): ReadonlyMap<string, number> | undefined {
  const conditional = new RegExp(`grp_tres ?= ?if ?\\(id_assoc=${association}, ?'([^']*)'`).exec(info)
  const plain = /(?:^|[ ,])grp_tres='([^']*)'/.exec(info)
  const [, told] = conditional ?? plain ?? []
  if (told === undefined) return isNew ? new Map() : undefined
  const pairs = told
    .split(",")
    .map((pair) => pair.split("="))
    .flatMap(([number = "", count = ""]) => (/^\d+$/.test(count) ? [[number, Number(count)] as const] : []))
  return new Map(pairs)
}

/** The GPUs of a limit by number: untyped ones, else those of all types; `null` = no limit. */
function gpusOfLimit(limit: ReadonlyMap<string, number>, tres: ReadonlyMap<string, string>): number | null {
  const named = [...limit].map(([number, count]) => [tres.get(number) ?? number, count] as const)
  const untyped = named.find(([name]) => name === "gres/gpu")
  if (untyped !== undefined) return untyped[1]
  const typed = named.filter(([name]) => name.startsWith("gres/gpu:"))
  return typed.length === 0 ? null : typed.reduce((sum, [, count]) => sum + count, 0)
}

/** What an account may hold from a moment on. */
export interface LimitStep {
  /** seconds since 1970 */
  from: number
  /** GPUs, `null` = no limit */
  limit: number | null
  /** whether the account was made then */
  isNew: boolean
}

/** The limits of an account as a step function, oldest first; what held before the first step is not known. */
export function limitSteps(
  account: Account,
  changes: readonly LimitChange[],
  tres: ReadonlyMap<string, string>,
): LimitStep[] {
  return changes
    .filter(({ association }) => association === account.id)
    .map(({ at, limit, isNew }) => ({ from: at, limit: gpusOfLimit(limit, tres), isNew }))
}
