import { lazy } from "react"
import { STACK_HEIGHT } from "#charts/stacked-steps.ts"
import type { DrawingProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { Anomaly } from "#model/allocation.ts"
import { toDayNumber } from "#model/edtf.ts"
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
  selection,
  width,
  limit,
}: DrawingProps<object, unknown, MainFigureView>) {
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
    ...{ view, formatAmount, isScenario, names, marked, selection, width },
    sentence: words.sentence,
    subtitle: words.subtitle,
    excluded: toSpans(view.excluded),
  }
  if (choices.view === "panels") return <MainPanels {...shared} colourOf={colourOf} />
  return (
    <MainStack
      {...shared}
      choices={choices}
      series={toMainSeries(view, names, colourOf, view.within !== null, view.nodes, language)}
      runs={toRunMarks(view.runs, language)}
      events={toEventMarks(view.events ?? [], data.from, data.to, format.locale)}
      hasCapacity={view.hasCapacity}
      lastDay={data.to}
      height={limit === undefined ? STACK_HEIGHT : { wide: limit, narrow: limit }}
    />
  )
}

function toSpans(excluded: readonly Anomaly[]) {
  return excluded.map(({ from, to }) => ({ from: toDayNumber(from), to: toDayNumber(to) }))
}
