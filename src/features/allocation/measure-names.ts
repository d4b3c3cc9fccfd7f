import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"
import type { Measure } from "#model/allocation.ts"

/** Names of the measures, as on the controls. */
export function measureNames({ t }: Language): Record<Measure, string> {
  return {
    requested: t(msg`Asked`),
    granted: t(msg`Granted`),
    used: t(msg`Used`),
    queued: t(msg`Queued`),
  }
}

/** The same inside a sentence: “GPUs granted”. */
export function measureWords({ t }: Language): Record<Measure, string> {
  return {
    requested: t(msg`asked for`),
    granted: t(msg`granted`),
    used: t(msg`used`),
    queued: t(msg`queued`),
  }
}
