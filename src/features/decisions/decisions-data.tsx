import { useSuspenseQueries } from "@tanstack/react-query"
import { type ReactNode, useMemo } from "react"
import { appealsQuery, decisionsQuery } from "#data/decisions.ts"
import { labsQuery } from "#data/labs.ts"
import { type PageAddress, usePageParams } from "#figure/use-page-params.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { Appeals, Decisions } from "#model/decision.ts"
import type { Org } from "#model/org.ts"
import { type LabNames, labNames } from "#words/lab-names.ts"
import { type DecisionsParams, parseDecisionsSearch } from "./decisions-params.ts"
import { filterEntries, type LedgerEntry, toEntries } from "./decisions-view.ts"

/** What every figure of the page is made from. */
export interface DecisionsContext extends PageAddress<DecisionsParams> {
  org: Org
  ledger: Decisions
  appeals: Appeals
  /** all entries, and those the parameters ask for */
  all: readonly LedgerEntry[]
  entries: readonly LedgerEntry[]
  names: LabNames
  isScenario: boolean
}

/** Reads the address against the organisation's decisions, for the page and for each of its figures alone. */
export function DecisionsData({
  org,
  children,
}: {
  org: Org
  children: (context: DecisionsContext) => ReactNode
}) {
  const language = useLanguage()
  const { values: params, refused, setParams } = usePageParams<DecisionsParams>(parseDecisionsSearch)
  const [{ data: ledger }, { data: appeals }, labs] = useSuspenseQueries({
    queries: [decisionsQuery(org.id), appealsQuery(org.id), labsQuery(org.id)],
  })
  const names = labNames(labs.data, language)
  const all = useMemo(() => toEntries(ledger.decisions, appeals.appeals), [ledger, appeals])
  const entries = useMemo(() => filterEntries(all, params), [all, params])
  const isScenario = ledger.basis === "scenario"
  return children({ org, params, refused, setParams, ledger, appeals, all, entries, names, isScenario })
}
