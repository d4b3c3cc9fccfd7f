import { useSuspenseQueries } from "@tanstack/react-query"
import { useLocation, useNavigate } from "@tanstack/react-router"
import { type ReactNode, useMemo } from "react"
import { papersQuery } from "#data/papers.ts"
import { peopleQuery } from "#data/people.ts"
import { projectsQuery } from "#data/projects.ts"
import type { Org } from "#model/org.ts"
import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"
import type { RejectedRecord } from "#model/records.ts"
import { type LabColour, labColour } from "#words/lab-colour.ts"
import { AS_OF, type PeopleParams, type PeopleSearch, parsePeopleSearch } from "./people-params.ts"

/** Changes the address: a choice makes an entry in the history, `replace` does not (typing). */
export type SetPeopleParams = (patch: Partial<PeopleParams>, options?: { replace?: boolean }) => void

/** What every figure of people is given. */
export interface PeopleContext {
  org: Org
  papers: readonly Paper[]
  people: readonly Person[]
  asOf: string
  params: PeopleParams
  refused: PeopleSearch["refused"]
  rejected: readonly RejectedRecord[]
  setParams: SetPeopleParams
  /** the colour of a paper is that of the lab it came from */
  colourOf: (paper: Paper) => LabColour
}

/** Reads papers, people and the address, for the page and for each of its figures alone. */
export function PeopleData({ org, children }: { org: Org; children: (context: PeopleContext) => ReactNode }) {
  const search = useLocation({ select: (location) => location.search as Record<string, unknown> })
  const navigate = useNavigate()
  const { values: params, refused } = useMemo(() => parsePeopleSearch(search), [search])
  const [papers, people, projects] = useSuspenseQueries({
    queries: [papersQuery(org.id), peopleQuery(org.id), projectsQuery(org.id)],
  })
  const labOf = new Map(projects.data.records.map((project) => [project.id, project.lab]))
  return children({
    org,
    papers: papers.data.records,
    people: people.data.records,
    asOf: params.asOf ?? AS_OF,
    params,
    refused,
    rejected: [...papers.data.rejected, ...people.data.rejected],
    setParams: (patch, { replace = false } = {}) => {
      const next = (previous: object) => ({ ...previous, ...patch })
      void navigate({ to: ".", search: next, replace, resetScroll: false })
    },
    colourOf: (paper) => labColour(labOf.get(paper.project) ?? ""),
  })
}
