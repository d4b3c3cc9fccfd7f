import { useLingui } from "@lingui/react/macro"
import type { Verdict } from "#analytics/claims.ts"

/** The verdicts in words. */
export function useVerdictNames(): Record<Verdict, string> {
  const { t } = useLingui()
  return {
    holds: t`holds`,
    "holds-own-source": t`holds, on the claim’s own source`,
    possible: t`possible, not shown`,
    contradicted: t`contradicted`,
  }
}
