import { msg } from "@lingui/core/macro"
import type { GapRow } from "#charts/gap-rows.ts"
import type { HistoryMonth } from "#features/team/team-view.ts"
import type { Language } from "#i18n/language.ts"
import { writeEach } from "#i18n/write-each.ts"
import type { LabColour } from "#words/lab-colour.ts"
import { isOverGrant, nameUse } from "#words/use-label.ts"
import { hasMeasure, rateOf } from "./words.ts"

/** One row per month, with its amounts in words. */
export function toHistoryRows(
  history: readonly HistoryMonth[],
  colour: LabColour,
  language: Language,
): GapRow[] {
  const { t, format } = language
  const speak = spokenTexts(history, language)
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
      labels: writeLabels(month, language),
      rates: rate === null && month.requested === null ? [] : [{ text: rateText, isKnown: rate !== null }],
      rateLine: rate === null ? "" : t(msg`grant rate ${rateText}`),
      spoken: `${format.date(month.period)}: ${speak(month)}`,
    }
  })
}

/** In the usual order the places say which is which; where more was used than granted, words do. */
function writeLabels(month: HistoryMonth, language: Language): GapRow["labels"] {
  const { t, format } = language
  const [requested, granted, used] = writeEach([month.requested, month.granted, month.used], (value) =>
    value === null ? null : format.integer(value),
  )
  if (granted === null || used === null || !isOverGrant(month)) return { requested, granted, used }
  return { requested, granted: t(msg`granted ${granted}`), used: nameUse(month, used, language) }
}

/** Every amount by its name; what no month has on record is not spoken of. */
function spokenTexts(history: readonly HistoryMonth[], language: Language): (month: HistoryMonth) => string {
  const { t, format } = language
  const [hasRequests, hasUse] = [hasMeasure(history, "requested"), hasMeasure(history, "used")]
  return (month) => {
    const amount = (value: number | null) => (value === null ? t(msg`not recorded`) : format.integer(value))
    const [asked, granted] = [amount(month.requested), amount(month.granted)]
    return [
      ...(hasRequests ? [t(msg`asked ${asked}`)] : []),
      t(msg`granted ${granted}`),
      ...(hasUse ? [nameUse(month, amount(month.used), language)] : []),
    ].join(", ")
  }
}
