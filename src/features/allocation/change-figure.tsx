import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { useSuspenseQueries } from "@tanstack/react-query"
import { lazy, useMemo } from "react"
import { changeHeight } from "#charts/change.ts"
import { allocationsQuery } from "#data/allocations.ts"
import { labsQuery } from "#data/labs.ts"
import { Figure } from "#figure/figure.tsx"
import { useLabColours } from "#figure/use-lab-colours.ts"
import type { Language } from "#i18n/language.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { writeEach } from "#i18n/write-each.ts"
import { SelectField } from "#ui/select-field.tsx"
import { labNames } from "#words/lab-names.ts"
import { AllocationSource, AnomalyNotes } from "./allocation-source.tsx"
import { toChangeRows, toChangeTable, writeChangeSentence, writePeriodName } from "./change-texts.ts"
import { type ChangeView, toChangeView } from "./change-view.ts"
import { atFinestStep, type FigureProps } from "./figure-props.ts"

const ChangeChart = lazy(() => import("#charts/change-chart.tsx"))

/** Granted GPUs per lab in two periods of the range, the largest difference first. */
export function ChangeFigure({ org, request, params, setParams }: FigureProps) {
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const [{ data }, labs] = useSuspenseQueries({
    queries: [allocationsQuery(atFinestStep(request)), labsQuery(org.id)],
  })
  const names = labNames(labs.data, language)
  const step = request.step ?? data.step
  const { before, after } = params
  const view = useMemo(
    () => toChangeView(data, { step, before, after, labs: labs.data }),
    [data, step, before, after, labs.data],
  )
  const isScenario = data.basis === "scenario"
  const sentence = writeChangeSentence(view, names, isScenario, language)
  const subtitle = writeSubtitle(view, language)
  const rows = toChangeRows(view, { names, colourOf: useLabColours(org.id) }, language)
  const nameOf = writePeriodName(view.step, language)
  const [first, second] = writeEach([view.before, view.after], (period) =>
    period === null ? "–" : nameOf(period),
  )
  return (
    <Figure
      id="change"
      sentence={sentence}
      subtitle={subtitle}
      controls={<PeriodChoice view={view} setParams={setParams} />}
      howToRead={<AnomalyNotes excluded={view.excluded} />}
      height={changeHeight(rows.length, isScenario)}
      table={toChangeTable(view, names, isScenario, language)}
      source={<AllocationSource org={org.id} data={data} />}
      bases={[data.basis, "derived"]}
      terms={["granted"]}
      dataVersion={org.version}
    >
      {({ selected, select }) => (
        <ChangeChart
          rows={rows}
          max={Math.max(0, ...rows.flatMap((row) => [row.before ?? 0, row.after ?? 0]))}
          texts={{
            name: sentence,
            description: subtitle,
            stamp: isScenario ? t`Scenario, invented to demonstrate` : null,
            unit: "GPU",
            before: first ?? "",
            after: second ?? "",
            empty: t`No lab’s grant differs.`,
          }}
          formatTick={(value, isShort) => (isShort ? format.short(value) : format.integer(value))}
          choice={{ selected, onSelect: select }}
        />
      )}
    </Figure>
  )
}

function writeSubtitle({ rows }: ChangeView, { t, format }: Language): string {
  const same = rows.filter(({ kind }) => kind === "same").length
  const appearing = rows.some(({ kind }) => kind === "appeared" || kind === "vanished")
  return [
    t(msg`GPUs granted per lab, mean of each period, the largest difference first.`),
    ...(appearing
      ? [t(msg`A lab that is new or gone has no difference: it was not there to hold none.`)]
      : []),
    ...(same > 0 ? [t(msg`Without any difference and only in the table: ${same}.`)] : []),
  ].join(format.locale === "zh" ? "" : " ")
}

function PeriodChoice({ view, setParams }: { view: ChangeView; setParams: FigureProps["setParams"] }) {
  const language = useLanguage()
  const { t } = useLingui()
  const nameOf = writePeriodName(view.step, language)
  const options = view.periods.map((period) => ({ value: period, label: nameOf(period) }))
  const { before, after } = view
  if (before === null || after === null) return null
  return (
    <>
      <div className="control-row mt-4">
        <SelectField
          label={t`Earlier period`}
          value={before}
          options={options}
          onChoose={(period) => setParams({ before: period, after })}
        />
        <SelectField
          label={t`Later period`}
          value={after}
          options={options}
          onChoose={(period) => setParams({ before, after: period })}
        />
      </div>
      {view.refused.map((period) => (
        <p key={period} role="status" className="mt-2 mb-0 text-small text-ink2">
          <Trans>
            The address asks for {period}, of which this range has no grant on record; another is shown.
          </Trans>
        </p>
      ))}
    </>
  )
}
