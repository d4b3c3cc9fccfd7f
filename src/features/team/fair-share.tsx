import { Trans } from "@lingui/react/macro"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { writeFairShare, writeFairShareSum } from "./fair-share-text.ts"
import type { TeamContext } from "./use-team.ts"

/** Fair share in words first, with all that it is reckoned from; the formula on request. */
export function FairShare({ view, isScenario }: TeamContext) {
  const language = useLanguage()
  const format = useFormat()
  const { shareOfShare } = view
  if (shareOfShare === null) {
    return (
      <p id="fair-share" className="fair-share mt-8 mb-0 max-w-text text-ink2">
        {view.amounts.granted === null ? (
          <Trans>How much of its share is used cannot be said: no grant is recorded for this month.</Trans>
        ) : view.amounts.used === null ? (
          <Trans>How much of its share is used cannot be said: use is not recorded for this month.</Trans>
        ) : (
          <Trans>
            How much of its share is used cannot be said: the use of its lab is not on record as a whole.
          </Trans>
        )}
      </p>
    )
  }
  const [sum, result] = [writeFairShareSum(view, language), format.decimal(shareOfShare, 2)]
  return (
    <section id="fair-share" className="fair-share mt-12 max-w-text">
      <p className="m-0">{writeFairShare(view, shareOfShare, isScenario, language)}</p>
      <details className="mt-2 text-control">
        <summary className="cursor-pointer text-ink2">
          <Trans>How this is reckoned</Trans>
        </summary>
        <p className="mt-2 mb-0">
          <Trans>
            (used ÷ used by all) ÷ (granted ÷ granted to all), in mean GPUs of the labs whose use is on
            record: {sum} = {result}. Above 1 is more than the share.
          </Trans>
        </p>
      </details>
    </section>
  )
}
