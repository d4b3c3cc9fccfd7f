import { msg } from "@lingui/core/macro"
import { useLingui } from "@lingui/react/macro"
import { useSuspenseQueries } from "@tanstack/react-query"
import { lazy, useMemo } from "react"
import { lanesHeight } from "#charts/lanes-layout.ts"
import { papersQuery } from "#data/papers.ts"
import { peopleQuery } from "#data/people.ts"
import { Figure } from "#figure/figure.tsx"
import { SourceLinks } from "#figure/source-links.tsx"
import type { Language } from "#i18n/language.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { Basis } from "#model/basis.ts"
import { fromDayNumber } from "#model/edtf.ts"
import { formatSpan } from "#model/edtf-format.ts"
import { StateMessage } from "#ui/state-message.tsx"
import { ToggleRow } from "#ui/toggle-row.tsx"
import { toRivalryLanes } from "./rivalry-rows.ts"
import { toRivalryTable } from "./rivalry-table.ts"
import { RIVALRY, type RivalryView, toRivalryView } from "./rivalry-view.ts"
import type { TimelineContext } from "./timeline-data.tsx"
import { chosenOf, RIVALRY_LAYERS, type RivalryLayer, toggled } from "./timeline-params.ts"
import { toEventLines } from "./timeline-rows.ts"
import { toShapes } from "./timeline-shapes.ts"

const LanesChart = lazy(() => import("#charts/lanes-chart.tsx"))

/** The two projects of the quarrel on one axis: runs, departures, clusters, reorganisations. */
export function RivalryFigure(context: TimelineContext) {
  const { t } = useLingui()
  const { org, projects, events, clusters } = context
  const [papers, people] = useSuspenseQueries({ queries: [papersQuery(org.id), peopleQuery(org.id)] })
  const view = useMemo(
    () =>
      toRivalryView({ papers: papers.data.records, people: people.data.records, projects, events, clusters }),
    [papers.data, people.data, projects, events, clusters],
  )
  if (view === null) return <StateMessage title={t`There are no two projects whose authors are followed.`} />
  return <Rivalry {...context} view={view} />
}

function Rivalry({ org, params, setParams, view }: TimelineContext & { view: RivalryView }) {
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const layers = chosenOf(params.rivalry, RIVALRY_LAYERS)
  const toLine = toEventLines(language)
  const sentence = writeRivalrySentence(view, language)
  const span = formatSpan(`${RIVALRY.from}/${RIVALRY.to}`, format)
  const subtitle = t`${span}. A fading bar under a project is the interval in which an author left; it ends on the first day they are known to be gone. Who is not known to have left is not drawn. What stands at the same time is not thereby a cause.`
  const drawn = {
    lanes: toRivalryLanes(view, layers, language),
    events: layers.has("reorgs") ? view.events.map(toLine) : [],
    domain: view.domain,
  }
  const names = {
    runs: t`Reported runs`,
    departures: t`Departures`,
    clusters: t`Clusters`,
    reorgs: t`Reorganisations and layoffs`,
  }
  const shapes = toShapes(language)
  return (
    <Figure
      id="rivalry"
      sentence={sentence}
      subtitle={subtitle}
      controls={
        <div className="control-row mt-4">
          <ToggleRow
            label={t`Layers`}
            options={RIVALRY_LAYERS.map((value) => ({ value, label: names[value] }))}
            isOn={(layer) => layers.has(layer)}
            onToggle={(layer) => setParams({ rivalry: toggled(params.rivalry, RIVALRY_LAYERS, layer) })}
          />
        </div>
      }
      height={lanesHeight(drawn)}
      table={toRivalryTable(view, layers, language)}
      source={
        <SourceLinks org={org.id} ids={sourcesOf(view)} most={3} more={(count) => t`and ${count} more`} />
      }
      bases={basesOf(view, layers)}
      terms={["interval", "uncertain-date"]}
      dataVersion={org.version}
      selection={{ selected: params.item ?? null, select: (item) => setParams({ item: item ?? undefined }) }}
    >
      {({ selected, select }) => (
        <LanesChart
          {...drawn}
          links={[]}
          legend={[]}
          shapes={shapes}
          texts={{ name: sentence, description: subtitle, events: t`Events` }}
          formatTick={(day, isShort) => format.axisMonth(fromDayNumber(day), isShort)}
          choice={{ selected, onSelect: choose(select) }}
        />
      )}
    </Figure>
  )
}

/** The end of a departure stands for its person; the two rows of clusters stand for nothing of their own. */
function choose(select: (id: string | null) => void): (id: string | null) => void {
  return (id) => {
    if (!id?.startsWith("clusters-")) select(id?.replace(/\.by$/, "") ?? null)
  }
}

/** How many of each paper’s authors had left by the last day, and no more than that. */
function writeRivalrySentence({ sides }: RivalryView, { t, format }: Language): string {
  const date = format.date(RIVALRY.to)
  const clauses = sides.map(({ paper: { shortTitle }, authors, left: { least, most } }) =>
    least === most
      ? t(msg`${least} of ${shortTitle}’s ${authors} authors`)
      : t(msg`${least} to ${most} of ${shortTitle}’s ${authors} authors`),
  )
  return t(msg`By ${date}, ${format.list(clauses)} had left`)
}

function sourcesOf({ sides, clusters, events }: RivalryView): string[] {
  const records = [
    ...sides.flatMap(({ project: { project }, departures }) => [
      project,
      ...project.milestones,
      ...departures.map(({ person }) => person.departure),
    ]),
    ...clusters.map(({ cluster }) => cluster),
    ...events.map(({ event }) => event),
  ]
  return [...new Set(records.flatMap(({ sources }) => sources))]
}

/** The bases of what is drawn: intervals between two sightings are derived, statements of clusters have their own. */
function basesOf({ sides, clusters }: RivalryView, layers: ReadonlySet<RivalryLayer>): Basis[] {
  const hasBrackets = sides.some(({ departures }) =>
    departures.some(({ person }) => person.departure.basis === "bracketed"),
  )
  const found: Basis[] = [
    "reported",
    ...(layers.has("departures") && hasBrackets ? (["derived"] as const) : []),
    ...(layers.has("clusters") ? clusters.map(({ cluster }) => cluster.basis) : []),
  ]
  return [...new Set(found)]
}
