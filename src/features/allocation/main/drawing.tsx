import { lazy } from "react"
import { STACK_HEIGHT } from "#charts/stacked-steps.ts"
import type { AllocationParams } from "#features/allocation/allocation-params.ts"
import type { DrawingProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { Anomaly } from "#model/allocation.ts"
import { toDayNumber } from "#model/edtf.ts"
import { periodDays } from "#model/period.ts"
import { labNames } from "#words/lab-names.ts"
import { toRunMarks } from "#words/run-marks.ts"
import { toEventMarks } from "./events.ts"
import { MainPanels } from "./panels.tsx"
import { toMainSeries } from "./rows.ts"
import type { MainFigureView } from "./view.ts"

/** Drawn by Recharts, which panels do without. */
const MainStack = lazy(() => import("./stack.tsx"))

/** The labs’ amounts: stacked, as shares, or one panel each. */
export default function MainDrawing({
  view,
  words,
  params,
  setParams,
  selection,
  width,
  limit,
}: DrawingProps<AllocationParams, unknown, MainFigureView>) {
  const language = useLanguage()
  const { format } = language
  const { choices, colourOf, data, marked, isScenario } = view
  const names = labNames(view.nodes, language)
  const formatAmount = (value: number, isShort: boolean) =>
    choices.view === "share"
      ? format.percent(value)
      : isShort || value >= 1e6
        ? format.short(value)
        : format.integer(value)
  const shared = {
    ...{ view, formatAmount, isScenario, names, marked, selection, width, isAll: view.showsAll },
    sentence: words.sentence,
    subtitle: words.subtitle,
    excluded: toSpans(view.excluded),
  }
  const zoom = {
    onZoom: (first: string, last: string) => setParams(toRange(first, last, view)),
    ...((params.from !== undefined || params.to !== undefined) && {
      onReset: () => setParams({ from: undefined, to: undefined }),
    }),
  }
  if (choices.view === "panels") return <MainPanels {...shared} {...zoom} colourOf={colourOf} />
  return (
    <MainStack
      {...shared}
      choices={choices}
      series={toMainSeries(view, names, colourOf, view.within !== null, view.nodes, language)}
      runs={toRunMarks(view.runs, language)}
      events={toEventMarks(view.events ?? [], data.from, data.to, format.locale)}
      hasCapacity={view.hasCapacity}
      lastDay={data.to}
      onIsolate={(key) => {
        if (view.labs.includes(key) && view.labs.length + view.others.length > 1)
          setParams({ labs: key, lab: undefined })
      }}
      {...zoom}
      height={limit === undefined ? STACK_HEIGHT : { wide: limit, narrow: limit }}
    />
  )
}

/** The days of some periods as a range of the page; the ends of the record are the default and are left out. */
function toRange(first: string, last: string, { data, available }: MainFigureView) {
  const { record } = available
  const [from, to] = [periodDays(first, data.step).from, periodDays(last, data.step).to]
  return { from: from <= record.from ? undefined : from, to: to >= record.to ? undefined : to }
}

function toSpans(excluded: readonly Anomaly[]) {
  return excluded.map(({ from, to, labs }) => ({
    from: toDayNumber(from),
    to: toDayNumber(to),
    keys: labs,
  }))
}
