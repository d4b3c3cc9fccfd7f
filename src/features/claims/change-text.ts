import { msg } from "@lingui/core/macro"
import { claimedRange, openNeeded } from "#analytics/claimed-range.ts"
import type { ClaimData, ClaimOutcome } from "#analytics/claims.ts"
import type { Language } from "#i18n/language.ts"
import { writeEach } from "#i18n/write-each.ts"
import { personNames } from "#words/claim-detail.ts"

type Computed = Extract<ClaimOutcome, { kind: "computed" }>

/** What a reader would have to find for the verdict to be another one. */
export function writeWhatWouldChange(
  { people }: ClaimData,
  language: Language,
): (computed: Computed) => string {
  const { t } = language
  const names = personNames(people, language)
  const ifWrong = writeIfWrong(language)
  const ifDecided = writeIfDecided(language)
  return (computed) => {
    const { check, result } = computed
    switch (result.verdict) {
      case "holds":
        return ifWrong(computed)
      case "holds-own-source": {
        const who = names(result.rests.filter(({ isOwn }) => isOwn).map(({ id }) => id))
        return check.metric === "milestone"
          ? t(msg`It would hold plainly if a source that does not go back to the claim showed the same.`)
          : t(
              msg`It would hold plainly if sources that do not go back to the claim showed the departure of ${who}.`,
            )
      }
      case "possible":
        return ifDecided(computed)
      case "contradicted":
        return t(msg`Only a source that shows a record here to be wrong would change it.`)
    }
  }
}

/** What of the certain would have to be wrong for a claim that holds to fall. */
function writeIfWrong({ t, format }: Language): (computed: Computed) => string {
  return ({ check, result }) => {
    if (check.metric !== "authorsLeft")
      return t(msg`It would no longer hold if a source showed that one of the dates it rests on is wrong.`)
    const wrong = format.integer(result.least - claimedRange(check).from + 1)
    const gone = format.integer(result.least)
    return t(
      msg`It would no longer hold if ${wrong} of the ${gone} counted as gone proved to have been there still.`,
    )
  }
}

/** How the open cases would have to turn out for a claim that is possible to hold, or to fall. */
function writeIfDecided({ t, format }: Language): (computed: Computed) => string {
  return ({ check, result }) => {
    if (check.metric === "destinationShare")
      return t(msg`Records that say when the open cases left, and where to, would decide it.`)
    if (check.metric !== "authorsLeft") return t(msg`A source that gives the day would decide it.`)
    const needed = openNeeded(check, result)
    const [low, high, all] = writeEach([needed.from, needed.to, needed.of], format.integer)
    const some =
      needed.to === needed.of
        ? t(msg`at least ${low}`)
        : needed.from === needed.to
          ? t(msg`exactly ${low}`)
          : t(msg`${low} to ${high}`)
    return t(
      msg`It would hold once dated records show that ${some} of the ${all} open cases had left by then, and be contradicted once they rule that out.`,
    )
  }
}
