import { useSuspenseQueries } from "@tanstack/react-query"
import { type ReactNode, useMemo } from "react"
import type { ClaimData } from "#analytics/claims.ts"
import { withEveryAuthor } from "#analytics/every-author.ts"
import { claimsQuery } from "#data/claims.ts"
import { papersQuery } from "#data/papers.ts"
import { peopleQuery } from "#data/people.ts"
import { projectsQuery } from "#data/projects.ts"
import { sourcesQuery } from "#data/sources.ts"
import { type SetParams, usePageParams } from "#figure/use-page-params.ts"
import type { Org } from "#model/org.ts"
import type { RejectedRecord } from "#model/records.ts"
import { type ClaimsParams, type ClaimsSearch, parseClaimsSearch } from "./claims-params.ts"
import { type ClaimsView, toClaimsView } from "./claims-view.ts"

/** What the page of claims and its figure are given. */
export interface ClaimsContext {
  org: Org
  view: ClaimsView
  data: ClaimData
  params: ClaimsParams
  refused: ClaimsSearch["refused"]
  rejected: readonly RejectedRecord[]
  setParams: SetParams<ClaimsParams>
}

interface ClaimsDataProps {
  org: Org
  children: (context: ClaimsContext) => ReactNode
}

/** Reads claims, what they are checked against, and the address. */
export function ClaimsData({ org, children }: ClaimsDataProps) {
  const { values: params, refused, setParams } = usePageParams<ClaimsParams>(parseClaimsSearch)
  const [claims, papers, people, projects, sources] = useSuspenseQueries({
    queries: [
      claimsQuery(org.id),
      papersQuery(org.id),
      peopleQuery(org.id),
      projectsQuery(org.id),
      sourcesQuery(org.id),
    ],
  })
  const data = useMemo(
    () => ({
      papers: papers.data.records,
      people: withEveryAuthor(papers.data.records, people.data.records),
      projects: projects.data.records,
      sources: sources.data.records,
    }),
    [papers.data, people.data, projects.data, sources.data],
  )
  const view = useMemo(
    () => toClaimsView(claims.data.records, data, params),
    [claims.data.records, data, params],
  )
  return children({ org, view, data, params, refused, rejected: claims.data.rejected, setParams })
}
