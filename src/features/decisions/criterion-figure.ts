import type { InputOf } from "#figure/define-figure.ts"
import { onlyParams } from "#figure/use-page-params.ts"
import type { CriterionFigureView } from "./criterion-words.ts"
import { parseDecisionsSearch } from "./decisions-params.ts"
import { colourOf, type DecisionsRecords } from "./decisions-records.ts"
import { type CriterionView, filterEntries, type LedgerEntry, toEntries } from "./decisions-view.ts"

/** What a figure of one criterion reads of the address: whose decisions are counted. */
export const parseCriterion = onlyParams(parseDecisionsSearch, ["lab"])

/** What is shown of the decisions of all months, of all labs or of one; `null` without a ledger. */
export function deriveCriterion<C extends string | number>(
  records: DecisionsRecords,
  { params: { lab } }: InputOf<typeof parseCriterion>,
  toView: (entries: readonly LedgerEntry[]) => CriterionView<C>,
): CriterionFigureView<C> | null {
  const { ledger, appeals, nodes } = records
  if (ledger === null) return null
  const all = toEntries(ledger.decisions, appeals?.appeals ?? [])
  const isScenario = ledger.basis === "scenario"
  const view = toView(filterEntries(all, lab === undefined ? {} : { lab }))
  return { ...view, ledger, nodes, isScenario, lab, colourOf: colourOf(records) }
}
