import { msg } from "@lingui/core/macro"
import { claimedRange } from "#analytics/claimed-range.ts"
import type { CheckResult } from "#analytics/claims.ts"
import type { Language } from "#i18n/language.ts"
import type { Check } from "#model/claim.ts"
import type { Person } from "#model/person.ts"
import { joinSentences } from "./join-sentences.ts"

/** Names by id, as a list in a sentence. */
export function personNames(
  people: readonly Person[],
  { format }: Language,
): (ids: readonly string[]) => string {
  return (ids) => format.list(ids.map((id) => people.find((person) => person.id === id)?.name ?? id))
}

/** “The evidence allows 6 to 9. Open cases: … 2 of them would have to have left by then.” */
export function writeCountDetail(
  people: readonly Person[],
  language: Language,
): (check: Extract<Check, { metric: "authorsLeft" }>, result: CheckResult) => string {
  const { t, format } = language
  const names = personNames(people, language)
  return (check, result) => {
    const [least, most] = [format.integer(result.least), format.integer(result.most)]
    const allows =
      least === most ? t(msg`The evidence gives ${least}.`) : t(msg`The evidence allows ${least} to ${most}.`)
    if (result.open.length === 0) return allows
    const open = names(result.open)
    const missing = claimedRange(check).from - result.least
    const more = format.integer(missing)
    const needs =
      result.verdict === "possible" && missing > 0
        ? t(msg`${more} of them would have to have left by then.`)
        : ""
    return joinSentences([allows, t(msg`Open cases: ${open}.`), needs], format)
  }
}
