import { useLingui } from "@lingui/react/macro"
import { useSuspenseQueries } from "@tanstack/react-query"
import { lazy, useMemo } from "react"
import { gapRowsHeight } from "#charts/gap-rows.ts"
import { allocationsQuery } from "#data/allocations.ts"
import { labsQuery } from "#data/labs.ts"
import { Figure } from "#figure/figure.tsx"
import { useLabNames } from "#figure/lab-names.ts"
import { useLabColours } from "#figure/use-lab-colours.ts"
import { useFormat } from "#i18n/use-format.ts"
import { formatSpan } from "#model/edtf-format.ts"
import { AllocationSource, AnomalyNotes } from "./allocation-source.tsx"
import { atFinestStep, type FigureProps } from "./figure-props.ts"
import { useGapRows } from "./gap-chart-rows.ts"
import { GapControls } from "./gap-controls.tsx"
import { useGapSentence, useGapSubtitle, useGapTable } from "./gap-texts.ts"
import { type GapView, toGapView } from "./gap-view.ts"
import { useRuns } from "./use-runs.ts"

const GapRowsChart = lazy(() => import("#charts/gap-rows-chart.tsx"))

/** Per lab: what it asked for, was granted and used over the range, with the two rates between them. */
export function GapFigure({ org, request, params, setParams }: FigureProps) {
  const format = useFormat()
  const [{ data }, labs] = useSuspenseQueries({
    queries: [allocationsQuery(atFinestStep(request)), labsQuery(org.id)],
  })
  const names = useLabNames(labs.data)
  const runs = useRuns(org, data)
  const { locale } = format
  const view = useMemo(
    () => toGapView(data, { sort: params.sort, compare: params.compare, runs, nameOf: names.label, locale }),
    [data, params.sort, params.compare, runs, names, locale],
  )
  const isScenario = data.basis === "scenario"
  const range = formatSpan(`${data.from}/${data.to}`, format)
  const sentence = useGapSentence(view, names, isScenario)
  const subtitle = useGapSubtitle(view, range, isScenario)
  const rows = useGapRows(view, { names, colourOf: useLabColours(org.id) })
  const texts = useDrawingTexts(view, isScenario)
  return (
    <Figure
      id="gap"
      sentence={sentence}
      subtitle={subtitle}
      controls={<GapControls view={view} names={names} setParams={setParams} />}
      howToRead={<AnomalyNotes excluded={view.excluded} caveats={view.caveats} />}
      height={gapRowsHeight(rows.length, isScenario)}
      table={useGapTable(view, names, isScenario)}
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

function useDrawingTexts({ recorded }: GapView, isScenario: boolean) {
  const { t } = useLingui()
  const [hasRequests, hasUse] = [recorded.has("requested"), recorded.has("used")]
  return {
    stamp: isScenario ? t`Scenario, invented to demonstrate` : null,
    unit: "GPU",
    howToRead: t`How to read`,
    marks: {
      requested: hasRequests ? t`asked` : null,
      granted: t`granted`,
      used: hasUse ? t`used` : null,
    },
    formulas: [
      ...(hasRequests ? [t`Grant rate = granted ÷ asked.`] : []),
      ...(hasUse ? [t`Use rate = used ÷ granted.`] : []),
    ],
    columns: [...(hasRequests ? [t`Grant rate`] : []), ...(hasUse ? [t`Use rate`] : [])],
  }
}
