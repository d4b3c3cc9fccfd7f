import { msg } from "@lingui/core/macro"
import type { Verdict } from "#analytics/claims.ts"
import type { Language } from "#i18n/language.ts"

/** The verdicts in words. */
export function verdictNames({ t }: Language): Record<Verdict, string> {
  return {
    holds: t(msg`holds`),
    "holds-own-source": t(msg`holds, on the claim’s own source`),
    possible: t(msg`possible, not shown`),
    contradicted: t(msg`contradicted`),
  }
}
