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

/**
 * Says what else is known to mislead, and when: in full what concerns the finding, the rest behind one line that names
 * the days.
 */
export function writeCaveatNotes(
  caveats: readonly Anomaly[],
  language: Language,
  concerns: (caveat: Anomaly) => boolean = () => true,
): { id: string; text: string; summary?: string }[] {
  const { t, format } = language
  const inFull = writeNotes(caveats.filter(concerns), language, (date) => t(msg`Caveat: ${date}.`))
  const rest = caveats.filter((caveat) => !concerns(caveat))
  if (rest.length === 0) return inFull
  const days = format.list(rest.map((caveat) => dateOf(caveat, format)))
  const text = rest.map((caveat) => {
    const [date, what] = [dateOf(caveat, format), caveat.what[format.locale]]
    return t(msg`${date}: ${what}`)
  })
  const summary = t(msg`More that is known to mislead: ${days}`)
  return [...inFull, { id: "caveats", summary, text: joinSentences(text, format) }]
}

function dateOf({ from, to }: Anomaly, format: Language["format"]): string {
  return formatSpan(from === to ? from : `${from}/${to}`, format)
}

function writeNotes(anomalies: readonly Anomaly[], { format }: Language, begin: (date: string) => string) {
  return anomalies.map((anomaly) => ({
    id: anomaly.id,
    text: joinSentences([begin(dateOf(anomaly, format)), anomaly.what[format.locale]], format),
  }))
}
