import { useMemo } from "react"
import { type PageAddress, usePageParams } from "#figure/use-page-params.ts"
import { useRecords } from "#figure/use-records.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { Org } from "#model/org.ts"
import { type LabNames, labNames } from "#words/lab-names.ts"
import { parseTimelineSearch, type TimelineParams } from "./timeline-params.ts"
import { loadTimeline, type TimelineRecords } from "./timeline-records.ts"

/** What the parts of the page that are no figure are given. */
export interface TimelineContext extends TimelineRecords, PageAddress<TimelineParams> {
  org: Org
  names: LabNames
}

const RECORDS = { load: loadTimeline }

/** The records of what shipped and the choices of the address. */
export function useTimeline(org: Org): TimelineContext {
  const { values: params, setParams } = usePageParams<TimelineParams>(parseTimelineSearch)
  const input = useMemo(() => ({ org, params }), [org, params])
  const records = useRecords(RECORDS, input)
  return { org, params, setParams, ...records, names: labNames(records.nodes, useLanguage()) }
}
