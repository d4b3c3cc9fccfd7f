import { msg } from "@lingui/core/macro"
import { useSuspenseQueries } from "@tanstack/react-query"
import { lazy, useMemo } from "react"
import { gapRowsHeight } from "#charts/gap-rows.ts"
import { allocationsQuery } from "#data/allocations.ts"
import { labsQuery } from "#data/labs.ts"
import { Figure } from "#figure/figure.tsx"
import { useLabColours } from "#figure/use-lab-colours.ts"
import type { Language } from "#i18n/language.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { formatSpan } from "#model/edtf-format.ts"
import { labNames } from "#words/lab-names.ts"
import { AllocationSource, AnomalyNotes } from "./allocation-source.tsx"
import { atFinestStep, type FigureProps } from "./figure-props.ts"
import { toGapRows } from "./gap-chart-rows.ts"
import { GapControls } from "./gap-controls.tsx"
import { toGapTable, writeGapSentence, writeGapSubtitle } from "./gap-texts.ts"
import { type GapView, toGapView } from "./gap-view.ts"
import { useRuns } from "./use-runs.ts"

const GapRowsChart = lazy(() => import("#charts/gap-rows-chart.tsx"))

/** Per lab: what it asked for, was granted and used over the range, with the two rates between them. */
export function GapFigure({ org, request, params, setParams }: FigureProps) {
  const language = useLanguage()
  const format = useFormat()
  const [{ data }, labs] = useSuspenseQueries({
    queries: [allocationsQuery(atFinestStep(request)), labsQuery(org.id)],
  })
  const names = labNames(labs.data, language)
  const runs = useRuns(org, data)
  const { locale } = format
  const view = useMemo(
    () => toGapView(data, { sort: params.sort, compare: params.compare, runs, nameOf: names.label, locale }),
    [data, params.sort, params.compare, runs, names, locale],
  )
  const isScenario = data.basis === "scenario"
  const range = formatSpan(`${data.from}/${data.to}`, format)
  const sentence = writeGapSentence(view, names, isScenario, language)
  const subtitle = writeGapSubtitle(view, range, isScenario, language)
  const rows = toGapRows(view, { names, colourOf: useLabColours(org.id) }, language)
  const texts = writeDrawingTexts(view, isScenario, language)
  return (
    <Figure
      id="gap"
      sentence={sentence}
      subtitle={subtitle}
      controls={<GapControls view={view} names={names} setParams={setParams} />}
      howToRead={<AnomalyNotes excluded={view.excluded} caveats={view.caveats} />}
      height={gapRowsHeight(rows.length, isScenario)}
      table={toGapTable(view, names, isScenario, language)}
      source={<AllocationSource org={org.id} data={data} />}
      bases={[data.basis, "derived"]}
      terms={["requested", "granted", "used", "grant-rate", "use-rate"]}
      dataVersion={org.version}
    >
      {({ selected, select }) => (
        <GapRowsChart
          rows={rows}
          max={view.max}
          texts={{ name: sentence, description: subtitle, ...texts }}
          formatTick={(value, isShort) => (isShort ? format.short(value) : format.integer(value))}
          choice={{ selected, onSelect: select }}
        />
      )}
    </Figure>
  )
}

function writeDrawingTexts({ recorded }: GapView, isScenario: boolean, { t }: Language) {
  const [hasRequests, hasUse] = [recorded.has("requested"), recorded.has("used")]
  return {
    stamp: isScenario ? t(msg`Scenario, invented to demonstrate`) : null,
    unit: "GPU",
    howToRead: t(msg`How to read`),
    marks: {
      requested: hasRequests ? t(msg`asked`) : null,
      granted: t(msg`granted`),
      used: hasUse ? t(msg`used`) : null,
    },
    formulas: [
      ...(hasRequests ? [t(msg`Grant rate = granted ÷ asked.`)] : []),
      ...(hasUse ? [t(msg`Use rate = used ÷ granted.`)] : []),
    ],
    columns: [...(hasRequests ? [t(msg`Grant rate`)] : []), ...(hasUse ? [t(msg`Use rate`)] : [])],
  }
}
