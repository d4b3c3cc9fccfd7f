import { useSuspenseQueries } from "@tanstack/react-query"
import { type ReactNode, useMemo } from "react"
import { allocationsQuery } from "#data/allocations.ts"
import { eventsQuery } from "#data/events.ts"
import { labsQuery } from "#data/labs.ts"
import { projectsQuery } from "#data/projects.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { Step } from "#model/allocation.ts"
import type { OrgEvent } from "#model/event.ts"
import type { Org } from "#model/org.ts"
import type { Project } from "#model/project.ts"
import { type LabNames, labNames } from "#words/lab-names.ts"
import type { Available } from "./allocation-controls.tsx"
import { toAvailable, toChoices, toRequest } from "./allocation-view.ts"
import { type EventMark, toEventMarks } from "./events-layer.tsx"
import type { FigureProps } from "./figure-props.ts"
import type { MainParams } from "./main-view.ts"
import { type SetParams, useAllocationParams } from "./use-allocation-params.ts"

/** What the reader asked for, what the organisation has of it, and how to ask for something else. */
export interface AllocationContext extends FigureProps {
  setParams: SetParams
  refused: readonly { name: string; value: string }[]
  available: Available
  choices: MainParams
  step: Step
  layers: ReadonlySet<string>
  names: LabNames
  projects: readonly Project[]
  events: readonly EventMark[]
}

interface AllocationDataProps {
  org: Org
  children: (context: AllocationContext) => ReactNode
}

/** Reads the address against the organisation's data, for the page and for each of its figures alone. */
export function AllocationData({ org, children }: AllocationDataProps) {
  const has = new Set(org.has.map((entry) => entry.resource))
  if (has.has("projects") && has.has("events")) return <WithRecords org={org}>{children}</WithRecords>
  return (
    <Context org={org} projects={[]} events={[]}>
      {children}
    </Context>
  )
}

/** Runs and events come from the public record, where the organisation has one. */
function WithRecords({ org, children }: AllocationDataProps) {
  const [projects, events] = useSuspenseQueries({ queries: [projectsQuery(org.id), eventsQuery(org.id)] })
  return (
    <Context org={org} projects={projects.data.records} events={events.data.records}>
      {children}
    </Context>
  )
}

interface ContextProps extends AllocationDataProps {
  projects: readonly Project[]
  events: readonly OrgEvent[]
}

function Context({ org, projects, events, children }: ContextProps) {
  const language = useLanguage()
  const { locale } = useFormat()
  const { values: params, refused, setParams } = useAllocationParams()
  // without parameters: the whole record at its usual step, which says what there is to choose from
  const [{ data: record }, labs] = useSuspenseQueries({
    queries: [allocationsQuery({ org: org.id }), labsQuery(org.id)],
  })
  const names = labNames(labs.data, language)
  const available = useMemo(
    () => toAvailable(record, { hasRuns: projects.length > 0, hasEvents: events.length > 0 }, labs.data),
    [record, projects, events, labs.data],
  )
  const choices = useMemo(() => toChoices(params, available), [params, available])
  const request = useMemo(() => toRequest(org.id, params, available), [org.id, params, available])
  const marks = useMemo(
    () => toEventMarks(events, request.from ?? record.from, request.to ?? record.to, locale),
    [events, request, record, locale],
  )
  const step = params.step !== undefined && available.steps.includes(params.step) ? params.step : record.step
  const layers = new Set(params.layers?.split("~") ?? ["capacity", "runs"])
  const found = { available, choices, step, layers, names, projects, events: marks }
  return children({ org, request, params, setParams, refused, ...found })
}
