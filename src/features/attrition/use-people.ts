import { useSuspenseQueries } from "@tanstack/react-query"
import { papersQuery } from "#data/papers.ts"
import { peopleQuery } from "#data/people.ts"
import { type PageAddress, usePageParams } from "#figure/use-page-params.ts"
import type { Org } from "#model/org.ts"
import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"
import type { RejectedRecord } from "#model/records.ts"
import { type PeopleParams, parsePeopleSearch, usualAsOf } from "./people-params.ts"

/** What the parts of the page that are no figure are given. */
export interface PeopleContext extends PageAddress<PeopleParams> {
  org: Org
  papers: readonly Paper[]
  people: readonly Person[]
  asOf: string
  rejected: readonly RejectedRecord[]
}

/** Papers, people and the choices of the address. */
export function usePeople(org: Org): PeopleContext {
  const { values: params, setParams } = usePageParams<PeopleParams>(parsePeopleSearch)
  const [papers, people] = useSuspenseQueries({ queries: [papersQuery(org.id), peopleQuery(org.id)] })
  return {
    org,
    papers: papers.data.records,
    people: people.data.records,
    asOf: params.asOf ?? usualAsOf(org),
    rejected: [...papers.data.rejected, ...people.data.rejected],
    params,
    setParams,
  }
}
