import type { DecisionsParams } from "#features/decisions/decisions-params.ts"
import { colourOf, type DecisionsRecords } from "#features/decisions/decisions-records.ts"
import {
  filterEntries,
  LATEST,
  type LedgerEntry,
  type Meeting,
  toEntries,
  toMeetings,
} from "#features/decisions/decisions-view.ts"
import type { Decisions } from "#model/decision.ts"
import type { LabNode } from "#model/lab-node.ts"
import type { LabColour } from "#words/lab-colour.ts"

/** The decisions that the parameters ask for, and the meetings of them that are shown at first. */
export interface LedgerView {
  ledger: Decisions
  params: DecisionsParams
  isScenario: boolean
  entries: readonly LedgerEntry[]
  /** nothing is left out of them */
  isAll: boolean
  shown: readonly Meeting[]
  /** how many earlier meetings are not shown */
  rest: number
  nodes: readonly LabNode[]
  colourOf: (lab: string) => LabColour
}

/** `null` where no decision answers to the choices. */
export function toLedgerView(records: DecisionsRecords, params: DecisionsParams): LedgerView | null {
  const { ledger, appeals, nodes } = records
  if (ledger === null) return null
  const all = toEntries(ledger.decisions, appeals?.appeals ?? [])
  const entries = filterEntries(all, params)
  if (entries.length === 0) return null
  const meetings = toMeetings(entries)
  const shown = params.meetings === "all" ? meetings : meetings.slice(0, LATEST)
  return {
    ...{ ledger, params, entries, shown, nodes },
    isAll: entries.length === all.length,
    isScenario: ledger.basis === "scenario",
    rest: meetings.length - shown.length,
    colourOf: colourOf(records),
  }
}
