import { msg } from "@lingui/core/macro"
import type { AllocationParams } from "#features/allocation/allocation-params.ts"
import { type FigureInput, hasResource, type Lead } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"

/** From a period to who decided about it; nowhere where the organisation has no record of that. */
export function leadToDecisions(
  period: string,
  { org, params }: FigureInput<Pick<AllocationParams, "lab">>,
  { t, format }: Language,
): Lead | null {
  if (!hasResource(org, "decisions")) return null
  const month = period.slice(0, 7)
  const name = format.date(month)
  return {
    label: t(msg`Who decided about ${name}, and by what`),
    page: "decisions",
    search: { period: month, lab: params.lab },
    hash: "ledger",
  }
}
