import { median } from "#analytics/median.ts"
import type { Appeal, Decision } from "#model/decision.ts"
import type { DecisionsParams } from "./decisions-params.ts"
import { RELEASE_CLASSES, type ReleaseClass, releaseClassOf } from "./release-class.ts"

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

/** Grant rate, `null` where nothing was asked. */
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
      (params.ahead === undefined || releaseClassOf(decision) === params.ahead) &&
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

/** The decisions of one class that hold, and the median share of request met among them. */
export interface CriterionClass<C> {
  value: C
  cases: { decision: Decision; share: number }[]
  median: number | null
}

export interface CriterionView<C> {
  /** those that have cases, in the order of the criterion: what it favours first */
  classes: CriterionClass<C>[]
  /** whether a class never fares worse by its median than one behind it; `null` with fewer than two classes */
  isInOrder: boolean | null
}

/** Grant rate by priority, of decisions that hold. */
export function toPriorityView(entries: readonly LedgerEntry[]): CriterionView<number> {
  return toCriterionView(entries, [1, 2, 3, 4, 5], ({ priority }) => priority)
}

/** Grant rate by how soon the release is planned, of decisions that hold. */
export function toReleaseView(entries: readonly LedgerEntry[]): CriterionView<ReleaseClass> {
  return toCriterionView(entries, RELEASE_CLASSES, releaseClassOf)
}

function toCriterionView<C>(
  entries: readonly LedgerEntry[],
  values: readonly C[],
  classOf: (decision: Decision) => C,
): CriterionView<C> {
  const holding = entries.filter(({ supersededBy }) => supersededBy === null)
  const classes = values.flatMap((value): CriterionClass<C>[] => {
    const cases = holding.flatMap(({ decision, shareMet: share }) =>
      classOf(decision) === value && share !== null ? [{ decision, share }] : [],
    )
    return cases.length === 0 ? [] : [{ value, cases, median: median(cases.map(({ share }) => share)) }]
  })
  const medians = classes.map((each) => each.median ?? 0)
  const isInOrder = medians.every((value, index) => index === 0 || value <= (medians[index - 1] ?? 1))
  return { classes, isInOrder: classes.length < 2 ? null : isInOrder }
}

function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number)
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, "0")}`
}
