/** A place among others by size, the largest first. Those of the same size share a place, as in a race: 1, 2, 2, 4. */
export interface Rank {
  place: number
  of: number
  /** how many others have the same size */
  tied: number
}

/** The place of `id` among `amounts`; those that are not recorded take no part. `null` where its own is not recorded. */
export function rankOf(id: string, amounts: readonly { id: string; amount: number | null }[]): Rank | null {
  const own = amounts.find((each) => each.id === id)?.amount ?? null
  if (own === null) return null
  const known = amounts.flatMap(({ amount }) => amount ?? [])
  return {
    place: known.filter((amount) => amount > own).length + 1,
    of: known.length,
    tied: known.filter((amount) => amount === own).length - 1,
  }
}

/**
 * How much of its share a member uses: (used ÷ all used) ÷ (granted ÷ all granted), all over the same days. 1 = as much of all
 * use as of all grants. The plain form of Slurm's LevelFS, turned over, so that more is more. `null` where a part is
 * not recorded or nothing was granted or used.
 */
export function shareOfShare(
  own: { granted: number | null; used: number | null },
  all: { granted: number | null; used: number | null },
): number | null {
  if (own.used === null || own.granted === null || all.used === null || all.granted === null) return null
  if (own.granted === 0 || all.used === 0 || all.granted === 0) return null
  return own.used / all.used / (own.granted / all.granted)
}
