import { msg, plural } from "@lingui/core/macro"
import type { Lead } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import type { CriterionFigureView } from "./criterion-words.ts"

/** From a class of a criterion to its decisions in the ledger, from a dot to the one that it stands for. */
export function leadToLedger<C extends string | number>(
  row: string,
  { classes }: Pick<CriterionFigureView<C>, "classes">,
  param: "priority" | "ahead",
  { t, format }: Language,
): Lead | null {
  const found = classes.find(({ value }) => String(value) === row)
  const place = { mark: undefined, meetings: "all", outcome: undefined, period: undefined }
  const none = { priority: undefined, ahead: undefined }
  if (found !== undefined) {
    const count = format.integer(found.cases.length)
    return {
      label: t(
        msg({
          message: plural(found.cases.length, {
            one: "This one decision",
            other: `These ${count} decisions`,
          }),
        }),
      ),
      search: { ...place, ...none, [param]: row, decision: undefined },
      hash: "ledger",
    }
  }
  const isDecision = classes.some(({ cases }) => cases.some(({ decision }) => decision.id === row))
  if (!isDecision) return null
  return {
    label: t(msg`This decision in the ledger`),
    search: { ...place, ...none, decision: row },
    hash: "ledger",
  }
}
