import { useLingui } from "@lingui/react/macro"
import type { Outcome } from "#model/decision.ts"

/** What can become of an appeal, in words. */
export function useOutcomeNames(): Record<Outcome, string> {
  const { t } = useLingui()
  return {
    granted: t({ message: "granted", context: "appeal" }),
    "granted-in-part": t`granted in part`,
    denied: t`denied`,
    "passed-up": t`passed up`,
    withdrawn: t`withdrawn`,
    pending: t`pending`,
  }
}
