import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"

/** “In the scenario …”: what is invented says so in its sentence. A finding begins with a name, so that it can follow. */
export function inScenario(finding: string, isScenario: boolean, { t }: Pick<Language, "t">): string {
  return isScenario ? t(msg`In the scenario ${finding}`) : finding
}

/** What a drawing is stamped with, `null` where nothing in it is invented. */
export function stampOf(isScenario: boolean, { t }: Pick<Language, "t">): string | null {
  return isScenario ? t(msg`Scenario, invented to demonstrate`) : null
}
