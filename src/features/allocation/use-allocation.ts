import { useMemo } from "react"
import type { FigureInput } from "#figure/define-figure.ts"
import { type PageAddress, usePageParams } from "#figure/use-page-params.ts"
import { useRecords } from "#figure/use-records.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { Step } from "#model/allocation.ts"
import type { Org } from "#model/org.ts"
import { type LabNames, labNames } from "#words/lab-names.ts"
import { type AllocationParams, parseAllocationSearch } from "./allocation-params.ts"
import { type AllocationContext, loadContext } from "./allocation-records.ts"
import type { Available } from "./allocation-view.ts"

/** What the controls over the figures are given. */
export interface AllocationChoice extends PageAddress<AllocationParams> {
  org: Org
  available: Available
  step: Step
  names: LabNames
}

const CONTEXT = {
  load: (input: FigureInput<AllocationParams>, read: Parameters<typeof loadContext>[1]): AllocationContext =>
    loadContext(input, read),
}

/** What the reader asked for, what the organisation has of it, and how to ask for something else. */
export function useAllocation(org: Org): AllocationChoice {
  const language = useLanguage()
  const { values: params, setParams } = usePageParams<AllocationParams>(parseAllocationSearch)
  const input = useMemo(() => ({ org, params }), [org, params])
  const { available, record, labs } = useRecords(CONTEXT, input)
  const step = params.step !== undefined && available.steps.includes(params.step) ? params.step : record.step
  return {
    ...{ org, params, setParams, available, step },
    names: labNames(labs, language),
  }
}
