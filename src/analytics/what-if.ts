/** What nobody was granted, as a place to take from or give to. */
export const IDLE = "idle"

/** GPUs that change hands, whole ones; `from` and `to` are labs or `IDLE`. */
export interface Move {
  from: string
  to: string
  gpus: number
}

export interface WhatIf {
  /** GPUs per lab after all moves, in the order given */
  grants: { lab: string; before: number; after: number }[]
  /** what nobody holds, `null` where capacity is not known */
  idle: { before: number; after: number } | null
  /** each move as it was made: less than asked where its source had less left, 0 where it could not be made at all */
  made: (Move & { asked: number })[]
}

/**
 * Moves GPUs between labs one after another. None falls below zero, and nothing is granted beyond `capacity`: a move takes at most
 * what its source has left. Without a known capacity there is nothing idle to take or to give to. What all hold
 * together, idle included, never changes.
 */
export function applyMoves(
  grants: readonly { lab: string; gpus: number }[],
  capacity: number | null,
  moves: readonly Move[],
): WhatIf {
  const total = grants.reduce((sum, { gpus }) => sum + gpus, 0)
  const idle = capacity === null ? null : Math.max(0, capacity - total)
  const held = new Map(grants.map(({ lab, gpus }) => [lab, gpus]))
  if (idle !== null) held.set(IDLE, idle)
  const made = moves.map((move) => {
    const left = held.get(move.from)
    const isPossible = left !== undefined && held.has(move.to) && move.from !== move.to
    const gpus = isPossible ? Math.max(0, Math.min(move.gpus, Math.floor(left))) : 0
    if (gpus > 0) {
      held.set(move.from, (left ?? 0) - gpus)
      held.set(move.to, (held.get(move.to) ?? 0) + gpus)
    }
    return { ...move, gpus, asked: move.gpus }
  })
  return {
    grants: grants.map(({ lab, gpus }) => ({ lab, before: gpus, after: held.get(lab) ?? gpus })),
    idle: idle === null ? null : { before: idle, after: held.get(IDLE) ?? idle },
    made,
  }
}

/** Days a piece of work of `gpuHours` takes on `gpus` GPUs that do nothing else: H ÷ (GPUs × 24). `null` on none. */
export function daysOfWork(gpuHours: number, gpus: number): number | null {
  return gpus > 0 ? gpuHours / (gpus * 24) : null
}
