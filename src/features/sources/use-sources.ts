import { useMemo } from "react"
import { type PageAddress, usePageParams } from "#figure/use-page-params.ts"
import { useRecords } from "#figure/use-records.ts"
import type { Org } from "#model/org.ts"
import type { Bundle } from "#model/references.ts"
import { parseSourcesSearch, type SourcesParams } from "./sources-params.ts"
import { loadBundle } from "./sources-records.ts"
import { type SourcesView, toSourcesView } from "./sources-view.ts"

/** What the panel of a source is given. */
export interface SourcesContext extends PageAddress<SourcesParams> {
  org: Org
  bundle: Bundle
  view: SourcesView
}

const RECORDS = { load: loadBundle }

/** Every record of the organisation and the choices of the address. */
export function useSources(org: Org): SourcesContext {
  const { values: params, setParams } = usePageParams<SourcesParams>(parseSourcesSearch)
  const input = useMemo(() => ({ org, params }), [org, params])
  const bundle = useRecords(RECORDS, input)
  const view = useMemo(() => toSourcesView(bundle, params), [bundle, params])
  return { org, bundle, view, params, setParams }
}
