import { msg } from "@lingui/core/macro"
import type { GapRow } from "#charts/gap-rows.ts"
import type { Language } from "#i18n/language.ts"
import { writeEach } from "#i18n/write-each.ts"
import { labNames } from "#words/lab-names.ts"
import { nameUse } from "#words/use-label.ts"
import type { GapFigureView, GapLab, GapView } from "./view.ts"
import { inOrder } from "./words.ts"

/** The rows of the drawing with their texts. A measure some labs lack is named on their rows. */
export function toGapRows(view: GapFigureView, language: Language): GapRow[] {
  const { recorded, colourOf } = view
  const names = labNames(view.nodes, language)
  const labelsOf = writeLabels(recorded, language)
  const ratesOf = writeRates(recorded, language)
  const speak = spokenTexts(language)
  return inOrder(view, names, language).map((row) => ({
    id: row.lab,
    label: names.label(row.lab),
    shortLabel: names.short(row.lab),
    ...colourOf(row.lab),
    requested: row.requested,
    granted: row.granted,
    used: row.used,
    labels: labelsOf(row),
    ...ratesOf(row),
    spoken: `${names.label(row.lab)}: ${speak(row, recorded)}`,
  }))
}

function writeLabels(recorded: GapView["recorded"], language: Language): (row: GapLab) => GapRow["labels"] {
  const { t, format } = language
  return (row) => {
    // in the usual order the places say which is which; in any other, words do
    const isUsual = row.used !== null && row.granted !== null && row.used <= row.granted
    const needsWords = recorded.has("used") && !isUsual
    const [requested, granted, used] = writeEach([row.requested, row.granted, row.used], (value) =>
      value === null ? null : format.integer(value),
    )
    return {
      requested: recorded.has("requested") ? (requested ?? t(msg`request not recorded`)) : null,
      granted:
        granted === null
          ? t(msg`grant not recorded`)
          : needsWords
            ? t(msg`granted ${granted}`)
            : (granted ?? null),
      used: !recorded.has("used")
        ? null
        : used === null
          ? t(msg`use not recorded`)
          : needsWords
            ? nameUse(row, used ?? "", language)
            : (used ?? null),
    }
  }
}

function writeRates(
  recorded: GapView["recorded"],
  { t, format }: Language,
): (row: GapLab) => Pick<GapRow, "rates" | "rateLine"> {
  const textOf = (rate: number | null) => (rate === null ? t(msg`not recorded`) : format.percent(rate))
  return (row) => {
    const [grantRate, useRate] = [textOf(row.grantRate), textOf(row.useRate)]
    const columns = [
      ...(recorded.has("requested") ? [{ rate: row.grantRate, line: t(msg`grant rate ${grantRate}`) }] : []),
      ...(recorded.has("used") ? [{ rate: row.useRate, line: t(msg`use rate ${useRate}`) }] : []),
    ]
    const known = columns.filter(({ rate }) => rate !== null)
    return {
      rates: columns.map(({ rate }) => ({ text: textOf(rate), isKnown: rate !== null })),
      rateLine: known.map(({ line }) => line).join(" · "),
    }
  }
}

/** The row in words, for the live text. */
function spokenTexts(language: Language): (row: GapLab, recorded: GapView["recorded"]) => string {
  const { t, format } = language
  return (row, recorded) => {
    const amount = (value: number | null) => (value === null ? t(msg`not recorded`) : format.integer(value))
    const rate = (value: number | null) => (value === null ? t(msg`not recorded`) : format.percent(value))
    const [asked, granted, used] = [amount(row.requested), amount(row.granted), amount(row.used)]
    const [grantRate, useRate] = [rate(row.grantRate), rate(row.useRate)]
    return [
      ...(recorded.has("requested") ? [t(msg`asked ${asked}`)] : []),
      t(msg`granted ${granted}`),
      ...(recorded.has("used") ? [nameUse(row, used, language)] : []),
      ...(recorded.has("requested") ? [t(msg`grant rate ${grantRate}`)] : []),
      ...(recorded.has("used") ? [t(msg`use rate ${useRate}`)] : []),
    ].join(", ")
  }
}
