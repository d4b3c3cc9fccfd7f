import { gini } from "#analytics/inequality.ts"
import { applyMoves, daysOfWork, type Move, type WhatIf } from "#analytics/what-if.ts"
import type { Allocations } from "#model/allocation.ts"
import type { Compute, Project } from "#model/project.ts"

/** One lab before and after the moves. */
export interface WhatIfRow {
  lab: string
  requested: number | null
  before: number
  after: number
  shareBefore: number | null
  shareAfter: number | null
  /** granted ÷ requested, `null` where no request is recorded */
  rateBefore: number | null
  rateAfter: number | null
  /** days the chosen work would take on all of the lab’s GPUs, `null` on none or without a work */
  daysBefore: number | null
  daysAfter: number | null
}

export interface WhatIfView {
  rows: WhatIfRow[]
  idle: WhatIf["idle"]
  made: WhatIf["made"]
  giniBefore: number | null
  giniAfter: number | null
}

/** A piece of work with published GPU-hours. */
export interface Work {
  id: string
  name: string
  hours: number
  basis: Compute["basis"]
  sources: readonly string[]
}

/** `from.to.gpus~…` as moves; what the schema let through always reads. */
export function parseMoves(text: string | undefined): Move[] {
  if (text === undefined) return []
  return text.split("~").map((move) => {
    const [from = "", to = "", gpus = "0"] = move.split(".")
    return { from, to, gpus: Number(gpus) }
  })
}

/** The opposite of `parseMoves`; `undefined` for none. */
export function writeMoves(moves: readonly Move[]): string | undefined {
  return moves.length === 0 ? undefined : moves.map(({ from, to, gpus }) => `${from}.${to}.${gpus}`).join("~")
}

/** The published works, the largest first; never a total of runs that are listed, too. */
export function listWorks(projects: readonly Project[]): Work[] {
  const works = projects.flatMap(({ compute }) =>
    compute.flatMap(({ what, role, gpuHours, basis, sources }): Work[] => {
      if (gpuHours === null || role === "capacity") return []
      if (role === "total" && compute.some((other) => other.role === "run" && other.gpuHours !== null))
        return []
      return [{ id: toId(what), name: what, hours: gpuHours, basis, sources }]
    }),
  )
  return works
    .filter((work, index) => works.findIndex(({ id }) => id === work.id) === index)
    .toSorted((a, b) => b.hours - a.hours)
}

/** What comes before a comma or a bracket is the name; the rest tells how it was counted. */
function toId(what: string): string {
  const [name = what] = what.split(/[,(]/)
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
}

interface WhatIfOptions {
  /** of the work whose days are counted */
  hours: number | null
  /** false: a capacity that counts no machines says nothing of what nobody holds */
  hasCapacity: boolean
}

/** One month of the answer with the moves made; labs without a grant that month are left out. */
export function toWhatIfView(
  { series, periods, capacity }: Allocations,
  period: string,
  moves: readonly Move[],
  { hours, hasCapacity }: WhatIfOptions,
): WhatIfView {
  const index = periods.indexOf(period)
  const holders = series.flatMap(({ lab, granted, requested }) => {
    const gpus = granted[index] ?? null
    return gpus === null ? [] : [{ lab, gpus, requested: requested[index] ?? null }]
  })
  const { grants, idle, made } = applyMoves(
    holders,
    hasCapacity ? (capacity.values[index] ?? null) : null,
    moves,
  )
  const [allBefore, allAfter] = [
    sum(grants.map(({ before }) => before)),
    sum(grants.map(({ after }) => after)),
  ]
  const rate = (part: number, whole: number | null) => (whole === null || whole === 0 ? null : part / whole)
  return {
    rows: grants.map(({ lab, before, after }) => {
      const requested = holders.find((holder) => holder.lab === lab)?.requested ?? null
      return {
        lab,
        requested,
        before,
        after,
        shareBefore: rate(before, allBefore),
        shareAfter: rate(after, allAfter),
        rateBefore: rate(before, requested),
        rateAfter: rate(after, requested),
        daysBefore: hours === null ? null : daysOfWork(hours, before),
        daysAfter: hours === null ? null : daysOfWork(hours, after),
      }
    }),
    idle,
    made,
    giniBefore: gini(grants.map(({ before }) => before)),
    giniAfter: gini(grants.map(({ after }) => after)),
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
