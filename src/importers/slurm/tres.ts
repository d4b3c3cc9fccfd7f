/** What a TRES text says of GPUs. */
export interface Gpus {
  /** whole GPUs, `null` where the text names none at all: the site may not track them */
  count: number | null
  /** GPUs by type, where types are named */
  byType: ReadonlyMap<string, number>
}

const NONE: Gpus = { count: null, byType: new Map() }

/** Slices of a GPU (MIG) are named after their part of it, such as `a100_3g.20gb`: they are no whole GPUs. */
const SLICE = /\dg\.\d+gb/

/**
 * The GPUs of a text such as `cpu=8,gres/gpu:a100=2,gres/gpu=2`: two, not four. Typed amounts count only where the untyped
 * one is missing. `gres/shard`, `gres/mps` and slices are no GPUs.
 */
export function parseGpus(tres: string): Gpus {
  if (!tres.includes("gres/gpu")) return NONE
  const byType = new Map<string, number>()
  let untyped: number | null = null
  for (const part of tres.split(",")) {
    const [, type, count] = /^gres\/gpu(?::([^=]+))?=(\d+)$/.exec(part) ?? []
    if (count === undefined) continue
    if (type === undefined) untyped = Number(count)
    else if (!SLICE.test(type)) byType.set(type, (byType.get(type) ?? 0) + Number(count))
  }
  if (untyped === null && byType.size === 0) return NONE
  return { count: untyped ?? sum(byType.values()), byType }
}

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0)
}
