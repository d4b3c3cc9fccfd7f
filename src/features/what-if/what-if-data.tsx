import { useSuspenseQueries } from "@tanstack/react-query"
import { type ReactNode, useMemo } from "react"
import type { Move } from "#analytics/what-if.ts"
import { allocationsQuery } from "#data/allocations.ts"
import { labsQuery } from "#data/labs.ts"
import { projectsQuery } from "#data/projects.ts"
import { type PageAddress, usePageParams } from "#figure/use-page-params.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { Allocations } from "#model/allocation.ts"
import type { Org } from "#model/org.ts"
import type { Project } from "#model/project.ts"
import { type LabNames, labNames } from "#words/lab-names.ts"
import { parseWhatIfSearch, type WhatIfParams } from "./what-if-params.ts"
import { listWorks, parseMoves, toWhatIfView, type WhatIfView, type Work } from "./what-if-view.ts"

/** The work whose days are counted: a published one, or hours of the reader’s own. */
export interface ChosenWork extends Omit<Work, "id" | "basis" | "sources"> {
  published: Work | null
}

/** What the reader moved, what follows, and how to move something else. */
export interface WhatIfContext extends PageAddress<WhatIfParams> {
  org: Org
  data: Allocations
  period: string
  moves: readonly Move[]
  works: readonly Work[]
  work: ChosenWork | null
  view: WhatIfView
  names: LabNames
}

interface WhatIfDataProps {
  org: Org
  children: (context: WhatIfContext) => ReactNode
}

/** Reads the address against the organisation's months, for the page and for each of its figures alone. */
export function WhatIfData({ org, children }: WhatIfDataProps) {
  if (org.has.some(({ resource }) => resource === "projects"))
    return <WithProjects org={org}>{children}</WithProjects>
  return (
    <Context org={org} projects={NONE}>
      {children}
    </Context>
  )
}

const NONE: readonly Project[] = []
/** The work that is counted where the address names none, if the organisation has it. */
const USUAL_WORK = "llama-65b"

function WithProjects({ org, children }: WhatIfDataProps) {
  const [projects] = useSuspenseQueries({ queries: [projectsQuery(org.id)] })
  return (
    <Context org={org} projects={projects.data.records}>
      {children}
    </Context>
  )
}

function Context({ org, projects, children }: WhatIfDataProps & { projects: readonly Project[] }) {
  const language = useLanguage()
  const { values: params, refused, setParams } = usePageParams<WhatIfParams>(parseWhatIfSearch)
  const [{ data }, labs] = useSuspenseQueries({
    queries: [allocationsQuery({ org: org.id, step: "month" }), labsQuery(org.id)],
  })
  const names = labNames(labs.data, language)
  const works = useMemo(() => listWorks(projects), [projects])
  const period = data.periods.find((each) => each === params.period) ?? data.periods.at(-1) ?? ""
  const published = works.find(({ id }) => id === (params.work ?? USUAL_WORK)) ?? null
  const own = params.hours === undefined ? null : Number(params.hours)
  const work =
    own === null ? published && { ...published, published } : { name: "", hours: own, published: null }
  const hours = work?.hours ?? null
  const moves = useMemo(() => parseMoves(params.moves), [params.moves])
  const view = useMemo(() => toWhatIfView(data, period, moves, hours), [data, period, moves, hours])
  // what the schema let through and the data does not know is refused like anything else
  const unknown = [
    ...(params.period !== undefined && params.period !== period
      ? [{ name: "period", value: params.period }]
      : []),
    ...(params.work !== undefined && params.work !== published?.id
      ? [{ name: "work", value: params.work }]
      : []),
  ]
  const context = { org, params, refused: [...refused, ...unknown], setParams, data, period, moves }
  return children({ ...context, works, work, view, names })
}
