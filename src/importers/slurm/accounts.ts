import { groupBy } from "#importers/group.ts"
import { readTable, refuseEmpty } from "./table.ts"
import { parseGpus } from "./tres.ts"

export const ASSOC_COMMAND =
  "sacctmgr -P show assoc format=ID,Cluster,Account,User,ParentName,Share,GrpTRES,GrpTRESMins,GrpTRESRunMins > assoc.psv"

/** One account as `sacctmgr show assoc` has it on the day of the export. */
export interface Account {
  name: string
  /** number of its association, by which transactions name it */
  id: string
  /** `null` for the root */
  parent: string | null
  /** raw share; `null` = takes that of its parent (`parent`) */
  share: number | null
  /** limit of GPUs that it and all below it hold at one moment; `null` = none */
  limit: number | null
  limitByType: ReadonlyMap<string, number>
  /** budget of GPU-minutes over time (`GrpTRESMins`), and of those promised to what runs (`GrpTRESRunMins`) */
  budgetMinutes: number | null
  runMinutes: number | null
  /** names of the QOS that it may use */
  qos: readonly string[]
  /** users with an association, as numbers, and the sum of their shares */
  users: ReadonlySet<number>
  userShares: number
}

/** The root of all accounts in Slurm. */
export const ROOT = "root"

/** What Slurm writes for `parent` in its own records. */
export const PARENTS_SHARE = 2_147_483_647

/** Reads the tree of accounts. Users are counted and forgotten. Throws an `UnreadableFileError`. */
export function parseAccounts(text: string, file: string): Account[] {
  const rows = readTable(text, ["Account", "User", "ParentName", "Share"], file, ASSOC_COMMAND)
  refuseEmpty(rows, file)
  const numbers = new Map<string, number>()
  for (const row of rows) if (!numbers.has(row("User"))) numbers.set(row("User"), numbers.size)
  const usersOf = groupBy(
    rows.filter((row) => row("User") !== ""),
    (row) => row("Account"),
  )
  return rows
    .filter((row) => row("User") === "" && row("Partition") === "")
    .map((row) => {
      const limit = parseGpus(row("GrpTRES"))
      const users = usersOf.get(row("Account")) ?? []
      return {
        name: row("Account"),
        id: row("ID"),
        parent: row("ParentName") === "" ? null : row("ParentName"),
        share: parseShare(row("Share")),
        limit: limit.count,
        limitByType: limit.byType,
        budgetMinutes: parseGpus(row("GrpTRESMins")).count,
        runMinutes: parseGpus(row("GrpTRESRunMins")).count,
        qos: row("QOS")
          .split(",")
          .filter((name) => name !== ""),
        users: new Set(users.map((user) => numbers.get(user("User")) ?? 0)),
        userShares: users.reduce((sum, user) => sum + (parseShare(user("Share")) ?? 0), 0),
      }
    })
}

/** A raw share, `null` for `parent`. */
export function parseShare(text: string): number | null {
  const share = Number(text)
  return text === "" || Number.isNaN(share) || share === PARENTS_SHARE ? null : share
}

/** An account and those above it, the nearest first, without the root. */
export function lineOf(name: string, accounts: ReadonlyMap<string, Account>): Account[] {
  const line: Account[] = []
  let at = accounts.get(name)
  // a table that was cut together by hand may go round in circles
  while (at !== undefined && at.name !== ROOT && !line.includes(at)) {
    line.push(at)
    at = at.parent === null ? undefined : accounts.get(at.parent)
  }
  return line
}
