import { Trans, useLingui } from "@lingui/react/macro"
import { useSuspenseQueries } from "@tanstack/react-query"
import { useMemo } from "react"
import { listRuns } from "#analytics/reported-runs.ts"
import { type AllocationsRequest, allocationsQuery } from "#data/allocations.ts"
import { labsQuery } from "#data/labs.ts"
import { ExcludedNote } from "#figure/excluded-note.tsx"
import { Figure } from "#figure/figure.tsx"
import { SourceLinks } from "#figure/source-links.tsx"
import { useLabColours } from "#figure/use-lab-colours.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { Anomaly } from "#model/allocation.ts"
import { toDayNumber } from "#model/edtf.ts"
import { formatSpan } from "#model/edtf-format.ts"
import type { Org } from "#model/org.ts"
import type { Project } from "#model/project.ts"
import { StateMessage } from "#ui/state-message.tsx"
import { labNames } from "#words/lab-names.ts"
import { toRunMarks } from "#words/run-marks.ts"
import type { AllocationParams } from "./allocation-params.ts"
import { DecisionsLink } from "./decisions-link.tsx"
import { type EventMark, EventsList } from "./events-layer.tsx"
import { MainPanels } from "./main-panels.tsx"
import { MainStack } from "./main-stack.tsx"
import { toMainTable } from "./main-table.ts"
import { writeMainSentence, writeMainSubtitle } from "./main-texts.ts"
import { type MainParams, type MainView, toMainView } from "./main-view.ts"
import { parseMove } from "./marked-move.ts"
import type { SetParams } from "./use-allocation-params.ts"
import { toMainSeries } from "./use-main-series.ts"

const STACK_HEIGHT = { wide: 400, narrow: 340 }

interface MainFigureProps {
  org: Org
  request: AllocationsRequest
  params: AllocationParams
  setParams: SetParams
  choices: MainParams
  /** what is laid over: capacity, runs, events */
  layers: ReadonlySet<string>
  projects: readonly Project[]
  events: readonly EventMark[]
}

/** Amounts per lab over time: stacked, as shares, or one panel per lab. */
export function MainFigure({
  org,
  request,
  params,
  setParams,
  choices,
  layers,
  projects,
  events,
}: MainFigureProps) {
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const [{ data }, labs] = useSuspenseQueries({ queries: [allocationsQuery(request), labsQuery(org.id)] })
  const names = labNames(labs.data, language)
  const colourOf = useLabColours(org.id)
  const view = useMemo(() => toMainView(data, choices), [data, choices])
  const isScenario = data.basis === "scenario"
  const range = formatSpan(`${data.from}/${data.to}`, format)
  const within = params.lab !== undefined && !view.labs.includes(params.lab) ? params.lab : null
  const lab = params.lab === undefined || within !== null ? null : lookInto(view, params.lab)
  const sentence = writeMainSentence({ view, choices, isScenario, lab, within, names }, language)
  const subtitle = writeMainSubtitle(choices, range, isScenario, language)
  const table = toMainTable(view, choices, data, names, isScenario, language)
  const runs = toRunMarks(listRuns(projects, new Set(view.labs)), language)
  const series = toMainSeries(view, names, colourOf, within !== null, language)
  if (data.periods.length === 0) {
    const showAll = () => setParams({ from: undefined, to: undefined })
    return (
      <StateMessage
        title={t`Nothing is recorded in this range.`}
        action={{ label: t`Show the whole record`, onClick: showAll }}
      />
    )
  }
  const marked = parseMove(params.move)
  const isStack = choices.view !== "panels"
  const hasRuns =
    isStack &&
    choices.view === "absolute" &&
    choices.unit === "gpus" &&
    choices.measure === "granted" &&
    layers.has("runs")
  const showsAll = request.labs === undefined
  const hasCapacity =
    showsAll &&
    choices.view === "absolute" &&
    layers.has("capacity") &&
    view.rows.some((row) => row.capacity !== null)
  const formatAmount = (value: number, isShort: boolean) =>
    choices.view === "share"
      ? format.percent(value)
      : isShort || value >= 1e6
        ? format.short(value)
        : format.integer(value)
  const excluded = toSpans(view.excluded)
  const shared = { view, formatAmount, sentence, subtitle, isScenario, names }
  return (
    <Figure
      id="allocation"
      sentence={sentence}
      subtitle={subtitle}
      howToRead={<ExcludedNote excluded={view.excluded} />}
      height={isStack ? STACK_HEIGHT : panelsHeight(view)}
      table={table}
      source={
        <MainSource org={org} seed={data.seed} ids={isScenario ? data.capacity.sources : data.sources} />
      }
      bases={[
        data.basis,
        ...(choices.view === "share" || choices.unit === "gpu-hours" || choices.hasIdle
          ? (["derived"] as const)
          : []),
        ...(hasRuns && runs.length > 0 ? (["reported"] as const) : []),
      ]}
      terms={choices.hasIdle ? [choices.measure, "idle"] : [choices.measure]}
      dataVersion={org.version}
    >
      {({ selected, select }) =>
        isStack ? (
          <>
            <MainStack
              {...shared}
              choices={choices}
              series={series}
              runs={hasRuns ? runs : []}
              events={layers.has("events") ? events : []}
              hasCapacity={hasCapacity}
              lastDay={data.to}
              excluded={excluded}
              marked={marked}
              height={STACK_HEIGHT}
              selection={{ selected, select }}
            />
            <DecisionsLink org={org} period={selected} lab={params.lab ?? null} />
            {layers.has("events") && <EventsList org={org} events={events} />}
          </>
        ) : (
          <>
            <MainPanels
              {...shared}
              colourOf={colourOf}
              excluded={excluded}
              marked={marked}
              selection={{ selected, select }}
            />
            <DecisionsLink org={org} period={selected} lab={params.lab ?? null} />
          </>
        )
      }
    </Figure>
  )
}

/** First and last recorded amount of one lab, and their sum. */
function lookInto(view: MainView, id: string) {
  const values = view.rows.map((row) => row.values[id] ?? null).filter((value) => value !== null)
  const sum = values.reduce((total, value) => total + value, 0)
  return { id, first: values[0] ?? null, last: values.at(-1) ?? null, sum }
}

/** Five panels a row when wide, one when narrow; as the drawing lays them out. */
function panelsHeight(view: MainView) {
  const count = view.labs.length
  return { wide: Math.ceil(count / 5) * (count > 5 ? 122 : 152), narrow: count * 120 }
}

function toSpans(excluded: readonly Anomaly[]) {
  return excluded.map((anomaly) => ({ from: toDayNumber(anomaly.from), to: toDayNumber(anomaly.to) }))
}

function MainSource({ org, seed, ids }: { org: Org; seed: number | null; ids: readonly string[] }) {
  const { t } = useLingui()
  const links = <SourceLinks org={org.id} ids={ids} most={2} more={(count) => t`and ${count} more`} />
  if (seed === null) return links
  return (
    <>
      <Trans>scenario model, seed {seed}; runs from their papers; capacity built on reported figures:</Trans>{" "}
      {links}
    </>
  )
}
