import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"
import type { Outcome } from "#model/decision.ts"

/** What can become of an appeal, in words. */
export function outcomeNames({ t }: Language): Record<Outcome, string> {
  return {
    granted: t(msg({ message: "granted", context: "appeal" })),
    "granted-in-part": t(msg`granted in part`),
    denied: t(msg`denied`),
    "passed-up": t(msg`passed up`),
    withdrawn: t(msg`withdrawn`),
    pending: t(msg`pending`),
  }
}
