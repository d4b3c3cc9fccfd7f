import { plural } from "@lingui/core/macro"
import { useLingui } from "@lingui/react/macro"
import { lazy, useMemo } from "react"
import { lanesHeight } from "#charts/lanes-layout.ts"
import { Figure } from "#figure/figure.tsx"
import { SourceLinks } from "#figure/source-links.tsx"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { fromDayNumber } from "#model/edtf.ts"
import { formatSpan } from "#model/edtf-format.ts"
import { EVENT_KINDS } from "#model/event.ts"
import { StateMessage } from "#ui/state-message.tsx"
import { toLabLegend } from "#words/lab-legend.ts"
import { TimelineControls } from "./timeline-controls.tsx"
import type { TimelineContext } from "./timeline-data.tsx"
import { chosenOf } from "./timeline-params.ts"
import { fitDays, projectsRange, type Range, toRangeParams, wholeRange } from "./timeline-range.ts"
import { toEventLines, toLanes } from "./timeline-rows.ts"
import { toShapes } from "./timeline-shapes.ts"
import { toTimelineTable } from "./timeline-table.ts"
import { writeTimelineSentence } from "./timeline-texts.ts"
import { countStarts, type TimelineView, toTimelineView } from "./timeline-view.ts"

const LanesChart = lazy(() => import("#charts/lanes-chart.tsx"))

/** Every project from start to end or release, with its milestones, under the events of the organisation. */
export function TimelineFigure(context: TimelineContext) {
  const { t } = useLingui()
  const { projects, events } = context
  const whole = useMemo(() => wholeRange(projects, events), [projects, events])
  if (whole === null) return <StateMessage title={t`No project and no event is recorded.`} />
  return <Timeline {...context} whole={whole} usual={projectsRange(projects) ?? whole} />
}

function Timeline({ whole, usual, ...context }: TimelineContext & { whole: Range; usual: Range }) {
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const { org, projects, events, labs, names, params, setParams } = context
  const grouping = params.lanes ?? "lab"
  const range = useMemo(
    () => ({ from: params.from ?? usual.from, to: params.to ?? usual.to }),
    [params.from, params.to, usual],
  )
  const view = useMemo(() => {
    const kinds = chosenOf(params.kinds, EVENT_KINDS)
    const order = labs.map(({ id }) => id)
    return toTimelineView(projects, events, order, { lanes: grouping, range, kinds })
  }, [projects, events, labs, grouping, range, params.kinds])
  const sentence = writeTimelineSentence(countStarts(projects), language)
  const span = formatSpan(`${range.from}/${range.to}`, format)
  const subtitle = t`${span}. A bar runs from start to end of training or release and fades where a date is not known; a frame in it is a training run on record, dashed where it lies somewhere in there. Choose anything for its facts and sources.`
  const lanes = toLanes(view, grouping, names, projects, language)
  const toLine = toEventLines(language)
  const lines = view.events.map(toLine)
  const drawn = { lanes, events: lines, domain: view.domain }
  const keys = { legend: toLabLegend(labsOf(view), names, language), shapes: toShapes(language) }
  return (
    <Figure
      id="timeline"
      sentence={sentence}
      subtitle={subtitle}
      controls={
        <>
          <TimelineControls {...context} {...{ range, whole, usual, grouping }} />
          <Outside view={view} />
        </>
      }
      height={lanesHeight(drawn)}
      table={toTimelineTable(view, names, language)}
      source={
        <SourceLinks org={org.id} ids={sourcesOf(view)} most={3} more={(count) => t`and ${count} more`} />
      }
      bases={["reported"]}
      terms={["uncertain-date"]}
      dataVersion={org.version}
      selection={{ selected: params.item ?? null, select: (item) => setParams({ item: item ?? undefined }) }}
    >
      {({ selected, select }) => (
        <LanesChart
          {...drawn}
          links={view.links}
          {...keys}
          texts={{ name: sentence, description: subtitle, events: t`Events` }}
          formatTick={(day, isShort) => format.axisMonth(fromDayNumber(day), isShort)}
          choice={{ selected, onSelect: select }}
          // scrubbing: no entry in the history for each step
          onDomain={(from, to) =>
            setParams(toRangeParams(fitDays(from, to, whole), usual), { replace: true })
          }
        />
      )}
    </Figure>
  )
}

/** What the range leaves out is said, not hidden. */
function Outside({ view: { outside } }: { view: TimelineView }) {
  const { t } = useLingui()
  if (outside.projects + outside.events === 0) return null
  const parts = [
    ...(outside.projects > 0 ? [plural(outside.projects, { one: "# project", other: "# projects" })] : []),
    ...(outside.events > 0 ? [plural(outside.events, { one: "# event", other: "# events" })] : []),
  ]
  const list = parts.join(t`, `)
  return <p className="mt-3 mb-0 text-small text-ink2">{t`Outside these dates: ${list}.`}</p>
}

function labsOf({ lanes }: TimelineView): string[] {
  return lanes.flatMap(({ projects }) => projects.map(({ project }) => project.lab))
}

function sourcesOf({ lanes, events }: TimelineView): string[] {
  const projects = lanes.flatMap((lane) => lane.projects.map(({ project }) => project))
  const records = [
    ...projects.flatMap((project) => [project, ...project.milestones]),
    ...events.map(({ event }) => event),
  ]
  return [...new Set(records.flatMap(({ sources }) => sources))]
}
