import { msg } from "@lingui/core/macro"
import { claimedRange } from "#analytics/claimed-range.ts"
import type { Language } from "#i18n/language.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import { writeCountDetail } from "#words/claim-detail.ts"
import { writeMadeBy } from "#words/made-by.ts"
import { verdictNames } from "#words/verdict-names.ts"
import type { CountBar } from "./count-bars.ts"
import type { PressFigureView } from "./view.ts"
import { writeCountedAt } from "./words.ts"

/** The bars of the drawing with their texts, one per claim. */
export function toBars(view: PressFigureView, language: Language): CountBar[] {
  const { t, format } = language
  const verdicts = verdictNames(language)
  const detailOf = writeCountDetail(view.people, language)
  return view.rows.map((row) => {
    const { claim, check, result } = row
    const { from, to } = claimedRange(check)
    const paper = view.papers.find(({ id }) => id === check.paper)
    const [need, upTo] = [format.integer(from), format.integer(to ?? 0)]
    const verdict = verdicts[result.verdict]
    return {
      id: claim.id,
      text: claim.text[format.locale],
      origin: [
        writeMadeBy(claim.madeBy, format.locale),
        formatEdtf(claim.madeOn, format),
        ...writeCountedAt(row, language),
      ].join(t(msg`, `)),
      certain: result.least,
      most: result.most,
      of: result.of ?? result.most,
      claimed: { from, to },
      claimLabel:
        to === null
          ? t(msg`the claim needs ${need}`)
          : to === from
            ? t(msg`the claim says ${need}`)
            : t(msg`the claim says ${need} to ${upTo}`),
      verdict: verdict.charAt(0).toUpperCase() + verdict.slice(1),
      detail: detailOf(row.check, row.result),
      fill: paper === undefined ? "var(--ink2)" : view.colourOf(paper).fill,
      spoken: `${claim.text[format.locale]} ${verdict}. ${detailOf(row.check, row.result)}`,
    }
  })
}
