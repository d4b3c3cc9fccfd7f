import { useMemo } from "react"
import { type PageAddress, usePageParams } from "#figure/use-page-params.ts"
import { useRecords } from "#figure/use-records.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { Org } from "#model/org.ts"
import { type LabNames, labNames } from "#words/lab-names.ts"
import { parseWhatIfSearch, type WhatIfParams } from "./what-if-params.ts"
import { loadWhatIf, toWhatIf, type WhatIf } from "./what-if-records.ts"

/** What the reader moved, what follows, and how to move something else. */
export interface WhatIfContext extends WhatIf, PageAddress<WhatIfParams> {
  names: LabNames
}

const RECORDS = { load: loadWhatIf }

/** The address read against the organisation's months. */
export function useWhatIf(org: Org): WhatIfContext {
  const language = useLanguage()
  const { values: params, setParams } = usePageParams<WhatIfParams>(parseWhatIfSearch)
  const input = useMemo(() => ({ org, params }), [org, params])
  const records = useRecords(RECORDS, input)
  const whatIf = useMemo(() => toWhatIf(records, input), [records, input])
  return { ...whatIf, params, setParams, names: labNames(whatIf.nodes, language) }
}
