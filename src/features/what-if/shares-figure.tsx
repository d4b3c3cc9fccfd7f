import { msg } from "@lingui/core/macro"
import { useLingui } from "@lingui/react/macro"
import { lazy } from "react"
import { changeHeight } from "#charts/change.ts"
import { Figure } from "#figure/figure.tsx"
import { ScenarioSource } from "#figure/scenario-source.tsx"
import { useLabColours } from "#figure/use-lab-colours.ts"
import type { Language } from "#i18n/language.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { writeEach } from "#i18n/write-each.ts"
import { explanations } from "#words/explain.ts"
import type { Table } from "#words/table.ts"
import { stampWhatIf } from "./use-stamp.ts"
import type { WhatIfContext } from "./what-if-data.tsx"

const ChangeChart = lazy(() => import("#charts/change-chart.tsx"))

/** GPUs per lab before and after, with what becomes of shares, grant rates and Gini. */
export function SharesFigure(context: WhatIfContext) {
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const { org, data, view, names, period } = context
  const colourOf = useLabColours(org.id)
  const sentence = writeSentence(context, language)
  const subtitle = writeSubtitle(context, language)
  const signed = (value: number) => `${value > 0 ? "+" : ""}${format.integer(value)}`
  return (
    <Figure
      id="what-if"
      sentence={sentence}
      subtitle={subtitle}
      height={changeHeight(view.rows.length, true)}
      table={toTable(context, language)}
      source={<ScenarioSource org={org.id} seed={data.seed} sources={data.sources} />}
      bases={[data.basis, "derived"]}
      terms={["requested", "granted", "grant-rate"]}
      dataVersion={org.version}
      isWhatIf
    >
      {({ selected, select }) => (
        <ChangeChart
          rows={view.rows.map(({ lab, before, after }) => {
            const label = names.label(lab)
            const amounts = `${format.integer(before)} → ${format.integer(after)}`
            const difference = signed(after - before)
            return {
              id: lab,
              label,
              shortLabel: names.short(lab),
              ...colourOf(lab),
              before,
              after,
              amounts,
              difference,
              spoken: `${label}: ${amounts}, ${difference}`,
            }
          })}
          max={Math.max(0, ...view.rows.flatMap(({ before, after }) => [before, after]))}
          texts={{
            name: sentence,
            description: subtitle,
            stamp: t`What-if, not data`,
            unit: "GPU",
            before: format.date(period),
            after: t`with the moves`,
            empty: t`No grant is on record for this month.`,
          }}
          formatTick={(value, isShort) => (isShort ? format.short(value) : format.integer(value))}
          choice={{ selected, onSelect: select }}
        />
      )}
    </Figure>
  )
}

function writeSentence({ view, names, period, data }: WhatIfContext, language: Language): string {
  const { t, format } = language
  const stamp = stampWhatIf(data.basis, language)
  const month = format.date(period)
  const changed = view.rows
    .filter(({ before, after }) => before !== after)
    .toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
  // of two that change by as much, the one that gains is the finding
  const [top] = changed.toSorted((a, b) => Number(b.after > b.before) - Number(a.after > a.before))
  if (top === undefined) return stamp(t(msg`nothing is moved in ${month}`))
  const lab = names.label(top.lab)
  const [rateNow, rateThen, shareNow, shareThen] = writeEach(
    [top.rateBefore, top.rateAfter, top.shareBefore, top.shareAfter],
    (share) => format.percent(share ?? 0),
  )
  return stamp(
    top.rateAfter === null
      ? t(msg`${lab} would hold ${shareThen} of all grants in ${month}, not ${shareNow}`)
      : t(msg`${lab} would have been granted ${rateThen} of what it asked for ${month}, not ${rateNow}`),
  )
}

function writeSubtitle({ view, period }: WhatIfContext, { t, format }: Language): string {
  const month = format.date(period)
  const [before, after] = writeEach([view.giniBefore, view.giniAfter], (value) =>
    value === null ? "–" : format.decimal(value, 3),
  )
  const [idleBefore, idleAfter] = writeEach([view.idle?.before ?? 0, view.idle?.after ?? 0], format.integer)
  const start = t(
    msg`GPUs granted per lab in ${month}, as they are and with the moves. Gini coefficient of the grants: ${before} before, ${after} after (0 = all the same).`,
  )
  if (view.idle === null) return start
  return `${start}${format.locale === "zh" ? "" : " "}${t(msg`Idle capacity: ${idleBefore} before, ${idleAfter} after.`)}`
}

function toTable({ view, names }: WhatIfContext, language: Language): Table {
  const { t, format } = language
  const gpus = { numeric: true, format: format.integer, unit: "GPU" }
  const percent = { numeric: true, format: format.percent }
  const { ratio, shareOf } = explanations(language)
  const total = (key: "before" | "after") => () => view.rows.reduce((sum, row) => sum + row[key], 0)
  return {
    caption: t(msg`What-if, not data: GPUs, shares and grant rates per lab, before and after`),
    columns: [
      { key: "lab", label: t(msg`Lab`) },
      { key: "requested", label: t(msg`Asked`), ...gpus },
      { key: "before", label: t(msg`Granted`), ...gpus },
      { key: "after", label: t(msg`With the moves`), ...gpus },
      {
        key: "shareBefore",
        label: t(msg`Share`),
        ...percent,
        explain: shareOf("before", "shareBefore", total("before")),
      },
      {
        key: "shareAfter",
        label: t(msg`Share with the moves`),
        ...percent,
        explain: shareOf("after", "shareAfter", total("after")),
      },
      {
        key: "rateBefore",
        label: t(msg`Grant rate`),
        ...percent,
        explain: ratio("before", "requested", "rateBefore"),
      },
      {
        key: "rateAfter",
        label: t(msg`Grant rate with the moves`),
        ...percent,
        explain: ratio("after", "requested", "rateAfter"),
      },
    ],
    rows: view.rows.map(({ lab, daysBefore: _, daysAfter: __, ...cells }) => ({
      id: lab,
      cells: { ...cells, lab: names.label(lab) },
    })),
  }
}
