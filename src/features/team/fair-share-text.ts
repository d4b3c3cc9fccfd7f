import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"
import { writeEach } from "#i18n/write-each.ts"
import { inScenarioOf } from "#words/in-scenario.ts"
import type { TeamView } from "./team-view.ts"

type Facts = Pick<TeamView, "amounts" | "comparable">

/** What is used beside what is held, each as a part of all, and one as a multiple of the other. */
export function writeFairShare(
  facts: Facts,
  shareOfShare: number,
  isScenario: boolean,
  language: Language,
): string {
  const { t, format } = language
  const [used, allUsed, granted, allGranted] = writeAmounts(facts, language)
  const times = format.decimal(shareOfShare, 2)
  const fact = t(
    msg`you used ${used} of the ${allUsed} GPUs in use and held ${granted} of the ${allGranted} granted: ${times} times your share.`,
  )
  return inScenarioOf(fact, isScenario, language)
}

/** The same as a sum that a reader can do again. */
export function writeFairShareSum(facts: Facts, language: Language): string {
  const [used, allUsed, granted, allGranted] = writeAmounts(facts, language)
  return `(${used} ÷ ${allUsed}) ÷ (${granted} ÷ ${allGranted})`
}

/** Used, used by all, granted, granted to all; small means keep decimals, so that they give the result. */
function writeAmounts({ amounts, comparable }: Facts, { format }: Language) {
  return writeEach([amounts.used, comparable.used, amounts.granted, comparable.granted], (gpus) => {
    const value = gpus ?? 0
    return value < 1000 ? format.decimal(value, 1) : format.integer(value)
  })
}
