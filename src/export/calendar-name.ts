import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"
import type { Decisions } from "#model/decision.ts"

/** What a calendar of meetings is called, and the day that its file is stamped with. */
export function calendarName(
  name: string,
  { basis, asOf }: Pick<Decisions, "basis" | "asOf">,
  { t }: Pick<Language, "t">,
): { name: string; stamp: string } {
  const text = `${name}, Power Draw`
  return { name: basis === "scenario" ? t(msg`Scenario: ${text}`) : text, stamp: asOf }
}
