import { median } from "#analytics/median.ts"
import type { Appeal, Decision } from "#model/decision.ts"
import type { DecisionsParams } from "./decisions-params.ts"

/** One line of the ledger. */
export interface LedgerEntry {
  decision: Decision
  /** granted ÷ requested, `null` where nothing was asked */
  shareMet: number | null
  /** GPUs against what held for the month before, `null` where nothing did */
  change: number | null
  /** the decision that took its place */
  supersededBy: string | null
  appeal: Appeal | null
}

export interface Meeting {
  date: string
  entries: LedgerEntry[]
}

/** How many meetings are shown at first. */
export const LATEST = 3

/** Share of request met, `null` where nothing was asked. */
export function shareMet({ requested, granted }: Pick<Decision, "requested" | "granted">): number | null {
  return requested === 0 ? null : granted / requested
}

/** Every decision with what it meant, in the order given. */
export function toEntries(decisions: readonly Decision[], appeals: readonly Appeal[]): LedgerEntry[] {
  const successor = new Map(
    decisions.flatMap(({ id, supersedes }) => (supersedes === null ? [] : [[supersedes, id]])),
  )
  const final = decisions.filter(({ id }) => !successor.has(id))
  const held = new Map(final.map(({ lab, period, granted }) => [`${lab}/${period}`, granted]))
  return decisions.map((decision) => {
    const before = held.get(`${decision.lab}/${monthBefore(decision.period)}`)
    return {
      decision,
      shareMet: shareMet(decision),
      change: before === undefined ? null : decision.granted - before,
      supersededBy: successor.get(decision.id) ?? null,
      appeal: appeals.find((appeal) => appeal.decision === decision.id) ?? null,
    }
  })
}

/** The entries the parameters ask for. */
export function filterEntries(entries: readonly LedgerEntry[], params: DecisionsParams): LedgerEntry[] {
  return entries.filter(
    ({ decision, appeal }) =>
      (params.lab === undefined || decision.lab === params.lab) &&
      (params.priority === undefined || String(decision.priority) === params.priority) &&
      (params.period === undefined || decision.period === params.period) &&
      isOfOutcome(decision, appeal, params.outcome),
  )
}

function isOfOutcome(
  decision: Decision,
  appeal: Appeal | null,
  outcome: DecisionsParams["outcome"],
): boolean {
  if (outcome === undefined) return true
  if (outcome === "appealed") return appeal !== null
  return outcome === "full" ? decision.granted >= decision.requested : decision.granted < decision.requested
}

/** The entries by meeting, newest first. */
export function toMeetings(entries: readonly LedgerEntry[]): Meeting[] {
  const dates = [...new Set(entries.map(({ decision }) => decision.meetingDate))].toSorted().toReversed()
  return dates.map((date) => ({
    date,
    entries: entries.filter(({ decision }) => decision.meetingDate === date),
  }))
}

/** The decisions of one priority that hold, and the median share of request met among them. */
export interface PriorityClass {
  priority: number
  cases: { decision: Decision; share: number }[]
  median: number | null
}

export interface PriorityView {
  classes: PriorityClass[]
  /** whether a higher priority never fares worse by its median; `null` with fewer than two classes */
  isInOrder: boolean | null
}

/** Whether the stated criterion explains the grants: share of request met by priority, of decisions that hold. */
export function toPriorityView(entries: readonly LedgerEntry[]): PriorityView {
  const holding = entries.filter(({ supersededBy }) => supersededBy === null)
  const classes = [1, 2, 3, 4, 5].flatMap((priority): PriorityClass[] => {
    const cases = holding.flatMap(({ decision, shareMet: share }) =>
      decision.priority === priority && share !== null ? [{ decision, share }] : [],
    )
    return cases.length === 0 ? [] : [{ priority, cases, median: median(cases.map(({ share }) => share)) }]
  })
  const medians = classes.map((each) => each.median ?? 0)
  const isInOrder = medians.every((value, index) => index === 0 || value <= (medians[index - 1] ?? 1))
  return { classes, isInOrder: classes.length < 2 ? null : isInOrder }
}

function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number)
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, "0")}`
}
