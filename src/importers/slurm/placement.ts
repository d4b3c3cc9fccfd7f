import { type Account, lineOf, ROOT } from "./accounts.ts"

/** Which lab and team an account’s GPUs belong to. */
export interface Place {
  /** name of the account that is the lab */
  lab: string
  /** name of the account that is the team; `null` for the lab’s own */
  team: string | null
}

/**
 * Places accounts in labs and teams. A lab is an account on the chosen level of the tree, a team one on the level below;
 * what lies deeper counts as its team’s. An account above the level of labs that holds GPUs itself is a lab for itself, and so
 * is one that the tree does not have: it was deleted, or there is no tree.
 * @param level 1 = directly below the root
 */
export function placeAccounts(
  names: readonly string[],
  tree: ReadonlyMap<string, Account>,
  level: number,
): Map<string, Place> {
  return new Map(
    names.map((name) => {
      const line = lineOf(name, tree).toReversed()
      const lab = line[Math.min(level, line.length) - 1]?.name ?? name
      const team = line[level]?.name ?? null
      return [name, { lab, team }]
    }),
  )
}

/** Levels that a lab may be on: as deep as the tree is. */
export function countLevels(tree: ReadonlyMap<string, Account>): number {
  return Math.max(1, ...[...tree.keys()].map((name) => (name === ROOT ? 0 : lineOf(name, tree).length)))
}
