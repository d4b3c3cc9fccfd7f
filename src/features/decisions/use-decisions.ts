import { useMemo } from "react"
import { type PageAddress, usePageParams } from "#figure/use-page-params.ts"
import { useRecords } from "#figure/use-records.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { Decisions } from "#model/decision.ts"
import type { Org } from "#model/org.ts"
import { type LabNames, labNames } from "#words/lab-names.ts"
import { type DecisionsParams, parseDecisionsSearch } from "./decisions-params.ts"
import { loadDecisions } from "./decisions-records.ts"
import { type LedgerEntry, toEntries } from "./decisions-view.ts"

/** What the parts of the page that are no figure are given. */
export interface DecisionsContext extends PageAddress<DecisionsParams> {
  org: Org
  ledger: Decisions | null
  all: readonly LedgerEntry[]
  names: LabNames
}

const RECORDS = { load: loadDecisions }

/** The decisions and the choices of the address. */
export function useDecisions(org: Org): DecisionsContext {
  const language = useLanguage()
  const { values: params, setParams } = usePageParams<DecisionsParams>(parseDecisionsSearch)
  const input = useMemo(() => ({ org, params }), [org, params])
  const { ledger, appeals, nodes } = useRecords(RECORDS, input)
  const all = toEntries(ledger?.decisions ?? [], appeals?.appeals ?? [])
  return { org, params, setParams, ledger, all, names: labNames(nodes, language) }
}
