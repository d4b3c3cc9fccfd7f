import { useSuspenseQueries } from "@tanstack/react-query"
import { type ReactNode, useMemo } from "react"
import { BUNDLE_QUERIES, type BundleFile } from "#data/bundle-queries.ts"
import type { peopleQuery } from "#data/people.ts"
import { type SetParams, usePageParams } from "#figure/use-page-params.ts"
import type { Org } from "#model/org.ts"
import type { Bundle } from "#model/references.ts"
import { parseSourcesSearch, type SourcesParams, type SourcesSearch } from "./sources-params.ts"
import { type SourcesView, toSourcesView } from "./sources-view.ts"

/** What the page of sources and its figures are given. */
export interface SourcesContext {
  org: Org
  bundle: Bundle
  view: SourcesView
  params: SourcesParams
  refused: SourcesSearch["refused"]
  setParams: SetParams<SourcesParams>
}

interface SourcesDataProps {
  org: Org
  children: (context: SourcesContext) => ReactNode
}

/** Reads every file of the organisation: only all of them together say what rests on a source. */
export function SourcesData({ org, children }: SourcesDataProps) {
  const { values: params, refused, setParams } = usePageParams<SourcesParams>(parseSourcesSearch)
  const files = (Object.keys(BUNDLE_QUERIES) as BundleFile[]).filter((file) =>
    org.has.some(({ resource }) => resource === file),
  )
  const bundle = useSuspenseQueries({
    queries: files.map((file) => BUNDLE_QUERIES[file](org.id) as ReturnType<typeof peopleQuery>),
    combine: (results) =>
      Object.fromEntries(results.map(({ data }, index) => [files[index], recordsOf(data)])) as Bundle,
  })
  const view = useMemo(() => toSourcesView(bundle, params), [bundle, params])
  return children({ org, bundle, view, params, refused, setParams })
}

/**
 * A file comes with what was refused of it, the labs come bare from the API; with them come the teams of the scenario,
 * which are invented and rest on nothing.
 */
function recordsOf(data: { records: readonly object[] } | readonly object[]): readonly object[] {
  if ("records" in data) return data.records
  return data.filter((lab) => !("kind" in lab) || lab.kind !== "team")
}
