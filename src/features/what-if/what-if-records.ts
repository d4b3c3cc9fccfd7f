import { countsMachines } from "#analytics/capacity.ts"
import type { Move } from "#analytics/what-if.ts"
import { allocationsQuery } from "#data/allocations.ts"
import { labsQuery } from "#data/labs.ts"
import { projectsQuery } from "#data/projects.ts"
import { type Answers, type FigureInput, hasResource, type Read } from "#figure/define-figure.ts"
import type { Allocations } from "#model/allocation.ts"
import type { LabNode } from "#model/lab-node.ts"
import type { Org } from "#model/org.ts"
import { colourLabs, type LabColour } from "#words/lab-colour.ts"
import type { WhatIfParams } from "./what-if-params.ts"
import { listWorks, parseMoves, toWhatIfView, type WhatIfView, type Work } from "./what-if-view.ts"

/** The work whose days are counted: a published one, or hours of the reader’s own. */
export interface ChosenWork {
  name: string
  hours: number
  published: Work | null
}

/** What the reader moved, and what follows. */
export interface WhatIf {
  data: Allocations
  nodes: readonly LabNode[]
  period: string
  moves: readonly Move[]
  works: readonly Work[]
  work: ChosenWork | null
  view: WhatIfView
  colourOf: (lab: string) => LabColour
}

export type WhatIfRecords = Answers<ReturnType<typeof queries>>

/** The months of the organisation, its labs, and its projects where it has any. */
export function loadWhatIf({ org }: Pick<FigureInput<unknown>, "org">, read: Read): WhatIfRecords {
  return read(queries(org))
}

function queries(org: Org) {
  return {
    data: allocationsQuery({ org: org.id, step: "month" }),
    record: allocationsQuery({ org: org.id }),
    nodes: labsQuery(org.id),
    projects: hasResource(org, "projects") ? projectsQuery(org.id) : null,
  }
}

/** The choices of the address read against the records. */
export function toWhatIf(
  { data, record, nodes, projects }: WhatIfRecords,
  { params, org }: FigureInput<WhatIfParams>,
): WhatIf {
  const works = listWorks(projects?.records ?? [])
  const period = data.periods.find((each) => each === params.period) ?? data.periods.at(-1) ?? ""
  const work = chooseWork(works, params, org.usual.work)
  const moves = parseMoves(params.moves)
  return {
    ...{ data, nodes, period, moves, works, work },
    view: toWhatIfView(data, period, moves, {
      hours: work?.hours ?? null,
      hasCapacity: countsMachines(record),
    }),
    colourOf: colourLabs(record),
  }
}

/** Hours of one’s own, else the published work that is named, else the usual one, if the organisation has it. */
function chooseWork(
  works: readonly Work[],
  params: WhatIfParams,
  usual: string | undefined,
): ChosenWork | null {
  if (params.hours !== undefined) return { name: "", hours: Number(params.hours), published: null }
  const published = works.find(({ id }) => id === (params.work ?? usual)) ?? null
  return published && { name: published.name, hours: published.hours, published }
}

/** What the schema let through and the data does not know. */
export function listUnknown(
  { period, works }: WhatIf,
  params: WhatIfParams,
): { name: string; value: string }[] {
  return [
    ...(params.period !== undefined && params.period !== period
      ? [{ name: "period", value: params.period }]
      : []),
    ...(params.work !== undefined && works.every(({ id }) => id !== params.work)
      ? [{ name: "work", value: params.work }]
      : []),
  ]
}
