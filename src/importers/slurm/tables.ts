import type { Zone } from "#importers/zone.ts"
import { type Account, parseAccounts } from "./accounts.ts"
import { parseCapacity, parseQueue, type WaitingNow } from "./cluster-state.ts"
import { type FairShare, parseFairShares } from "./fair-share.ts"
import { type LimitChange, parseTransactions, parseTresNumbers } from "./limits.ts"
import { parseQos } from "./qos.ts"
import { parseReport, type Report } from "./sreport.ts"

/** What the small tables beside `sacct` tell; what was not given is empty. */
export interface SlurmTables {
  accounts: ReadonlyMap<string, Account>
  changes: readonly LimitChange[]
  tres: ReadonlyMap<string, string>
  qos: ReadonlyMap<string, number>
  fairShares: readonly FairShare[]
  /** GPUs that there are, by type */
  capacity: ReadonlyMap<string, number>
  /** `null` = not told, which is not an empty queue */
  queue: readonly WaitingNow[] | null
  reports: readonly Report[]
}

export const NO_TABLES: SlurmTables = {
  accounts: new Map(),
  changes: [],
  tres: new Map(),
  qos: new Map(),
  fairShares: [],
  capacity: new Map(),
  queue: null,
  reports: [],
}

/** Kinds of tables, as they are recognised. */
export type TableKind = "assoc" | "transactions" | "tres" | "qos" | "sshare" | "sinfo" | "squeue" | "sreport"

/** Adds one table; one of a kind that was there takes its place. Throws an `UnreadableFileError`. */
export function addTable(
  tables: SlurmTables,
  kind: TableKind,
  text: string,
  file: string,
  zone: Zone,
): SlurmTables {
  switch (kind) {
    case "assoc": {
      const accounts = parseAccounts(text, file)
      return { ...tables, accounts: new Map(accounts.map((account) => [account.name, account])) }
    }
    case "transactions":
      return { ...tables, changes: parseTransactions(text, file, zone) }
    case "tres":
      return { ...tables, tres: parseTresNumbers(text, file) }
    case "qos":
      return { ...tables, qos: parseQos(text, file) }
    case "sshare":
      return { ...tables, fairShares: parseFairShares(text, file) }
    case "sinfo":
      return { ...tables, capacity: parseCapacity(text, file) }
    case "squeue":
      return { ...tables, queue: parseQueue(text, file) }
    case "sreport":
      return { ...tables, reports: [...tables.reports, parseReport(text, file)] }
  }
}
