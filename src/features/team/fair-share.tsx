import { Trans } from "@lingui/react/macro"
import { useFormat } from "#i18n/use-format.ts"
import { writeEach } from "#i18n/write-each.ts"
import type { TeamContext } from "./use-team.ts"

/** Fair share in words first, the formula on request. */
export function FairShare({ view, isScenario }: TeamContext) {
  const format = useFormat()
  if (view.shareOfShare === null) {
    return (
      <p className="fair-share mt-8 mb-0 max-w-text text-ink2">
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
  const times = format.decimal(view.shareOfShare, 2)
  const result = format.decimal(view.shareOfShare, 2)
  const [used, granted] = writeEach([view.amounts.used ?? 0, view.amounts.granted ?? 0], format.integer)
  const all = format.integer(view.comparable.granted ?? 0)
  return (
    <section className="fair-share mt-12 max-w-text">
      <p className="m-0">
        {isScenario ? (
          <Trans>In the scenario you use {times} times your share.</Trans>
        ) : (
          <Trans>You use {times} times your share.</Trans>
        )}{" "}
        {view.shareOfShare > 1.05 ? (
          <Trans>That is more of all use than you hold of all grants.</Trans>
        ) : view.shareOfShare < 0.95 ? (
          <Trans>That is less of all use than you hold of all grants.</Trans>
        ) : (
          <Trans>That is about as much of all use as you hold of all grants.</Trans>
        )}
      </p>
      <details className="mt-2 text-control">
        <summary className="cursor-pointer text-ink2">
          <Trans>How this is reckoned</Trans>
        </summary>
        <p className="mt-2 mb-0">
          <Trans>
            (used ÷ used by all) ÷ (granted ÷ granted to all), mean GPUs of the labs whose use is on record.
            Here {used} used and {granted} granted, of {all} granted to all of these: {result}. Above 1 is
            more than the share.
          </Trans>
        </p>
      </details>
    </section>
  )
}
