import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"

/** “In the scenario …”: what is invented says so in its sentence. A finding begins with a name, so that it can follow. */
export function inScenario(finding: string, isScenario: boolean, { t }: Pick<Language, "t">): string {
  return isScenario ? t(msg`In the scenario ${finding}`) : finding
}

/** The same of a finding that begins with a word, small as it stands behind “In the scenario”; alone it begins a sentence. */
export function inScenarioOf(finding: string, isScenario: boolean, language: Pick<Language, "t">): string {
  return inScenario(
    isScenario ? finding : finding.charAt(0).toUpperCase() + finding.slice(1),
    isScenario,
    language,
  )
}

/** What a drawing is stamped with, `null` where nothing in it is invented. */
export function stampOf(isScenario: boolean, { t }: Pick<Language, "t">): string | null {
  return isScenario ? t(msg`Scenario, invented to demonstrate`) : null
}
