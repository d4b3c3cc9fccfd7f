import { useLingui } from "@lingui/react/macro"
import { claimedRange, openNeeded } from "#analytics/claimed-range.ts"
import type { ClaimData, ClaimOutcome } from "#analytics/claims.ts"
import { usePersonNames } from "#figure/claim-detail.ts"
import { useFormat } from "#i18n/use-format.ts"

type Computed = Extract<ClaimOutcome, { kind: "computed" }>

/** What a reader would have to find for the verdict to be another one. */
export function useWhatWouldChange({ people }: ClaimData): (computed: Computed) => string {
  const { t } = useLingui()
  const names = usePersonNames(people)
  const ifWrong = useIfWrong()
  const ifDecided = useIfDecided()
  return (computed) => {
    const { check, result } = computed
    switch (result.verdict) {
      case "holds":
        return ifWrong(computed)
      case "holds-own-source": {
        const who = names(result.rests.filter(({ isOwn }) => isOwn).map(({ id }) => id))
        return check.metric === "milestone"
          ? t`It would hold plainly if a source that does not go back to the claim showed the same.`
          : t`It would hold plainly if sources that do not go back to the claim showed the departure of ${who}.`
      }
      case "possible":
        return ifDecided(computed)
      case "contradicted":
        return t`Only a source that shows a record here to be wrong would change it.`
    }
  }
}

/** What of the certain would have to be wrong for a claim that holds to fall. */
function useIfWrong(): (computed: Computed) => string {
  const { t } = useLingui()
  const format = useFormat()
  return ({ check, result }) => {
    if (check.metric !== "authorsLeft")
      return t`It would no longer hold if a source showed that one of the dates it rests on is wrong.`
    const wrong = format.integer(result.least - claimedRange(check).from + 1)
    const gone = format.integer(result.least)
    return t`It would no longer hold if ${wrong} of the ${gone} counted as gone proved to have been there still.`
  }
}

/** How the open cases would have to turn out for a claim that is possible to hold, or to fall. */
function useIfDecided(): (computed: Computed) => string {
  const { t } = useLingui()
  const format = useFormat()
  return ({ check, result }) => {
    if (check.metric === "destinationShare")
      return t`Records that say when the open cases left, and where to, would decide it.`
    if (check.metric !== "authorsLeft") return t`A source that gives the day would decide it.`
    const needed = openNeeded(check, result)
    const [low, high, all] = [needed.from, needed.to, needed.of].map(format.integer)
    const some =
      needed.to === needed.of
        ? t`at least ${low}`
        : needed.from === needed.to
          ? t`exactly ${low}`
          : t`${low} to ${high}`
    return t`It would hold once dated records show that ${some} of the ${all} open cases had left by then, and be contradicted once they rule that out.`
  }
}
