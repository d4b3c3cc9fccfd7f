import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"
import type { Anomaly } from "#model/allocation.ts"
import { formatSpan } from "#model/edtf-format.ts"
import { joinSentences } from "./join-sentences.ts"

/** Says which days are hatched and left out, and why, in the words of the data. */
export function writeExcludedNotes(excluded: readonly Anomaly[], language: Language) {
  const { t } = language
  return writeNotes(excluded, language, (date) => t(msg`Hatched: ${date}, left out of every finding.`))
}

/** Says which days are left out of a figure that draws none, and why. */
export function writeLeftOutNotes(excluded: readonly Anomaly[], language: Language) {
  const { t } = language
  return writeNotes(excluded, language, (date) => t(msg`Left out: ${date}.`))
}

/** Says what else is known to mislead, and when. */
export function writeCaveatNotes(caveats: readonly Anomaly[], language: Language) {
  const { t } = language
  return writeNotes(caveats, language, (date) => t(msg`Caveat: ${date}.`))
}

function writeNotes(anomalies: readonly Anomaly[], { format }: Language, begin: (date: string) => string) {
  return anomalies.map(({ id, from, to, what }) => {
    const date = formatSpan(from === to ? from : `${from}/${to}`, format)
    return { id, text: joinSentences([begin(date), what[format.locale]], format) }
  })
}
