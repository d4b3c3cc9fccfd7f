import { msg } from "@lingui/core/macro"
import { useLingui } from "@lingui/react/macro"
import { useSuspenseQueries } from "@tanstack/react-query"
import { lazy, useMemo } from "react"
import type { CurvePoint } from "#charts/lorenz-chart.tsx"
import { allocationsQuery } from "#data/allocations.ts"
import { labsQuery } from "#data/labs.ts"
import { Figure } from "#figure/figure.tsx"
import type { Language } from "#i18n/language.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { formatSpan } from "#model/edtf-format.ts"
import { labNames } from "#words/lab-names.ts"
import { AllocationSource, AnomalyNotes } from "./allocation-source.tsx"
import { type LorenzView, toLorenzView } from "./fairness-view.ts"
import { atFinestStep, type FigureProps } from "./figure-props.ts"
import { IndexNotes, toLorenzTable, writeLorenzSentence } from "./lorenz-texts.tsx"

const LorenzChart = lazy(() => import("#charts/lorenz-chart.tsx"))

export const LORENZ_HEIGHT = { wide: 620, narrow: 690 }

/** How unequally granted GPUs are spread over the labs, with two indices and what they mean. */
export function LorenzFigure({ org, request }: FigureProps) {
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const [{ data }, labs] = useSuspenseQueries({
    queries: [allocationsQuery(atFinestStep(request)), labsQuery(org.id)],
  })
  const names = labNames(labs.data, language)
  const view = useMemo(() => toLorenzView(data), [data])
  const isScenario = data.basis === "scenario"
  const range = formatSpan(`${data.from}/${data.to}`, format)
  const sentence = writeLorenzSentence(view, isScenario, language)
  const count = view.labs.length
  const subtitle = t`Mean GPUs granted over the range, among the ${count} labs that existed on some day of it, ${range}.`
  const isDefined = view.gini !== null && count > 1
  const [gini, jain] = [format.decimal(view.gini ?? 0, 2), format.decimal(view.jain ?? 0, 2)]
  return (
    <Figure
      id="lorenz"
      sentence={sentence}
      subtitle={subtitle}
      howToRead={<AnomalyNotes excluded={view.excluded} />}
      height={isDefined ? LORENZ_HEIGHT : { wide: 32, narrow: 32 }}
      table={toLorenzTable(view, names, isScenario, language)}
      source={<AllocationSource org={org.id} data={data} />}
      bases={[data.basis, "derived"]}
      terms={["granted", "gini", "jain"]}
      dataVersion={org.version}
    >
      <LorenzChart
        points={toCurve(view, isDefined, language)}
        texts={{
          name: sentence,
          description: subtitle,
          stamp: isScenario ? t`Scenario, invented to demonstrate` : null,
          population: t`share of the labs, the smallest first`,
          share: t`share of mean grants`,
          equal: t`all granted the same`,
          indices: t`Gini ${gini}, Jain ${jain}, n = ${count}`,
          empty: t`Gini and Jain are not defined here.`,
        }}
        formatShare={format.percent}
      />
      <IndexNotes view={view} />
    </Figure>
  )
}

/** The points of the curve with what each says. */
function toCurve({ points, labs }: LorenzView, isDefined: boolean, { t, format }: Language): CurvePoint[] {
  if (!isDefined) return []
  return points.flatMap(({ population, share }, index) => {
    if (share === null) return []
    const [count, all, part] = [format.integer(index), format.integer(labs.length), format.percent(share)]
    return [
      {
        id: labs[index - 1]?.lab ?? "none",
        population,
        share,
        spoken: t(msg`the ${count} smallest of ${all} labs: ${part} of the mean grants`),
      },
    ]
  })
}
