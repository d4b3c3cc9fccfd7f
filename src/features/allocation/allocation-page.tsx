import { Trans, useLingui } from "@lingui/react/macro"
import { useSuspenseQueries } from "@tanstack/react-query"
import { useMemo } from "react"
import { allocationsQuery } from "#data/allocations.ts"
import { eventsQuery } from "#data/events.ts"
import { labsQuery } from "#data/labs.ts"
import { projectsQuery } from "#data/projects.ts"
import { FigureBoundary } from "#figure/figure-boundary.tsx"
import { useLabNames } from "#figure/lab-names.ts"
import { useFormat } from "#i18n/use-format.ts"
import type { OrgEvent } from "#model/event.ts"
import type { Org } from "#model/org.ts"
import type { Project } from "#model/project.ts"
import { PageHeading } from "#ui/page-heading.tsx"
import { AllocationControls } from "./allocation-controls.tsx"
import { toAvailable, toChoices, toRequest } from "./allocation-view.ts"
import { Breadcrumbs } from "./breadcrumbs.tsx"
import { toEventMarks } from "./events-layer.tsx"
import { MainFigure } from "./main-figure.tsx"
import { useAllocationParams } from "./use-allocation-params.ts"

/** Asked, granted and used per lab over time, as one reader after another needs it. */
export function AllocationPage({ org }: { org: Org }) {
  const { t } = useLingui()
  const isScenario = org.has.some((entry) => entry.resource === "allocations" && entry.basis === "scenario")
  return (
    <>
      <PageHeading
        title={t`Asked, granted, used`}
        lead={
          isScenario
            ? t`Amounts are a scenario, hatched wherever they are drawn. Two training runs are on record; capacity is a line through reported figures.`
            : t`Grants as the scheduler recorded them, so nothing here is a scenario. What was not recorded is named.`
        }
      />
      <FigureBoundary height={{ wide: 600, narrow: 800 }}>
        <Explorer org={org} />
      </FigureBoundary>
    </>
  )
}

function Explorer({ org }: { org: Org }) {
  const has = new Set(org.has.map((entry) => entry.resource))
  return has.has("projects") && has.has("events") ? (
    <WithRecords org={org} />
  ) : (
    <Figures org={org} projects={[]} events={[]} />
  )
}

/** Runs and events come from the public record, where the organisation has one. */
function WithRecords({ org }: { org: Org }) {
  const [projects, events] = useSuspenseQueries({ queries: [projectsQuery(org.id), eventsQuery(org.id)] })
  return <Figures org={org} projects={projects.data.records} events={events.data.records} />
}

interface FiguresProps {
  org: Org
  projects: readonly Project[]
  events: readonly OrgEvent[]
}

function Figures({ org, projects, events }: FiguresProps) {
  const { locale } = useFormat()
  const { values: params, refused, setParams } = useAllocationParams()
  // without parameters: the whole record at its finest step, which says what there is to choose from
  const [{ data: record }, labs] = useSuspenseQueries({
    queries: [allocationsQuery({ org: org.id }), labsQuery(org.id)],
  })
  const names = useLabNames(labs.data)
  const available = useMemo(
    () => toAvailable(record, { hasRuns: projects.length > 0, hasEvents: events.length > 0 }),
    [record, projects, events],
  )
  const choices = useMemo(() => toChoices(params, available), [params, available])
  const request = useMemo(() => toRequest(org.id, params, available), [org.id, params, available])
  const marks = useMemo(
    () => toEventMarks(events, request.from ?? record.from, request.to ?? record.to, locale),
    [events, request, record, locale],
  )
  const step = params.step !== undefined && available.steps.includes(params.step) ? params.step : record.step
  const layers = new Set(params.layers?.split("~") ?? ["capacity", "runs"])
  const shared = { org, request, params, setParams }
  return (
    <>
      <Breadcrumbs
        org={org}
        lab={params.lab ?? null}
        labs={available.labs}
        names={names}
        setParams={setParams}
      />
      <RefusedNotice refused={refused} />
      <AllocationControls {...{ params, setParams, choices, step, layers, available, names }} />
      <FigureBoundary height={{ wide: 400, narrow: 340 }}>
        <MainFigure {...shared} choices={choices} layers={layers} projects={projects} events={marks} />
      </FigureBoundary>
    </>
  )
}

function RefusedNotice({ refused }: { refused: readonly { name: string; value: string }[] }) {
  return refused.map(({ name, value }) => (
    <p key={name} role="status" className="notice text-control">
      <Trans>
        The address asks for {name} = “{value}”, which this page does not know; it shows the default instead.
      </Trans>
    </p>
  ))
}
