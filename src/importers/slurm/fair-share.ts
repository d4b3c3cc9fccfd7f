import { groupBy } from "#importers/group.ts"
import { type Account, parseShare, ROOT } from "./accounts.ts"
import { readTable, refuseEmpty } from "./table.ts"

export const SSHARE_COMMAND = "sshare -P -a -l > sshare.psv"

/** How an account stands in the fair-share tree on the day of the export. A share is a priority, not a holding. */
export interface FairShare {
  account: string
  rawShare: number | null
  /** of its level */
  normShare: number
  /** part of all use, decayed, that it had */
  effectiveUsage: number
  /** share ÷ use within its level: above 1 it had less than its share, below 1 more; `null` = not told, `Infinity` = no use */
  levelFs: number | null
}

/** Reads `sshare -P -a -l`, whose tree is told by leading blanks; users are left out. Throws an `UnreadableFileError`. */
export function parseFairShares(text: string, file: string): FairShare[] {
  const rows = readTable(text, ["Account", "User", "RawShares", "NormShares"], file, SSHARE_COMMAND)
  refuseEmpty(rows, file)
  return rows
    .filter((row) => row("User") === "")
    .map((row) => ({
      account: row("Account").trim(),
      rawShare: parseShare(row("RawShares")),
      normShare: Number(row("NormShares") || "0"),
      effectiveUsage: Number(row("EffectvUsage") || "0"),
      levelFs: parseFactor(row("LevelFS")),
    }))
}

function parseFactor(text: string): number | null {
  if (text === "inf") return Number.POSITIVE_INFINITY
  const factor = Number(text)
  return text === "" || Number.isNaN(factor) ? null : factor
}

/**
 * The part of the cluster that the share of each account is, multiplied up the tree. An account that takes its parent’s
 * share has none of its own: what is below it stands on the parent’s level (as `sshare` norms it).
 */
export function normShares(accounts: readonly Account[]): ReadonlyMap<string, number> {
  const childrenOf = groupBy(accounts, ({ parent }) => parent)
  const norms = new Map<string, number>()
  const sumOf = (account: Account): number =>
    (childrenOf.get(account.name) ?? []).reduce(
      (sum, child) => sum + (child.share ?? sumOf(child)),
      account.userShares,
    )
  const walk = (account: Account, norm: number, levelSum: number) => {
    for (const child of childrenOf.get(account.name) ?? []) {
      if (child.share === null) walk(child, norm, levelSum)
      else {
        const own = levelSum === 0 ? 0 : (norm * child.share) / levelSum
        norms.set(child.name, own)
        walk(child, own, sumOf(child))
      }
    }
  }
  const root = accounts.find(({ name }) => name === ROOT)
  if (root !== undefined) walk(root, 1, sumOf(root))
  return norms
}
