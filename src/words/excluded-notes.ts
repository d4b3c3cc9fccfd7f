import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"
import type { Anomaly } from "#model/allocation.ts"
import { formatSpan } from "#model/edtf-format.ts"
import { joinSentences } from "./join-sentences.ts"

/** Says which days are hatched and left out, and why, in the words of the data. */
export function writeExcludedNotes(excluded: readonly Anomaly[], { t, format }: Language) {
  return excluded.map(({ id, from, to, what }) => {
    const date = formatSpan(from === to ? from : `${from}/${to}`, format)
    return {
      id,
      text: joinSentences(
        [t(msg`Hatched: ${date}, left out of every finding.`), what[format.locale]],
        format,
      ),
    }
  })
}
