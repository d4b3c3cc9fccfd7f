import { msg } from "@lingui/core/macro"
import type { GapRow } from "#charts/gap-rows.ts"
import type { HistoryMonth } from "#features/team/team-view.ts"
import type { Language } from "#i18n/language.ts"
import type { LabColour } from "#words/lab-colour.ts"
import { rateOf } from "./words.ts"

/** One row per month, with its amounts in words. */
export function toHistoryRows(
  history: readonly HistoryMonth[],
  colour: LabColour,
  { t, format }: Language,
): GapRow[] {
  const text = (value: number | null) => (value === null ? null : format.integer(value))
  return history.map((month) => {
    const name = format.axisMonth(`${month.period}-01`)
    const rate = rateOf(month)
    const rateText = rate === null ? t(msg`not recorded`) : format.percent(rate)
    return {
      id: month.period,
      label: name,
      shortLabel: name,
      ...colour,
      text: "var(--ink)",
      requested: month.requested,
      granted: month.granted,
      used: month.used,
      labels: { requested: text(month.requested), granted: text(month.granted), used: text(month.used) },
      rates: rate === null && month.requested === null ? [] : [{ text: rateText, isKnown: rate !== null }],
      rateLine: rate === null ? "" : t(msg`grant rate ${rateText}`),
      spoken: `${format.date(month.period)}: ${[text(month.requested), text(month.granted), text(month.used)].map((each) => each ?? t(msg`not recorded`)).join(", ")}`,
    }
  })
}
