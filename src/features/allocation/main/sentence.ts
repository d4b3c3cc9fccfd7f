import { msg, plural } from "@lingui/core/macro"
import { measureWords } from "#features/allocation/measure-names.ts"
import { writeWhen } from "#features/allocation/shown-period.ts"
import type { Language } from "#i18n/language.ts"
import { inScenario, inScenarioOf } from "#words/in-scenario.ts"
import type { LabNames } from "#words/lab-names.ts"
import { noneOf } from "#words/unit-kind.ts"
import type { LastPeriod } from "./last-period.ts"
import type { LabAmounts, MainFigureView } from "./view.ts"

/** The finding: who holds most at the end and of what, or what became of the one lab that is looked into. */
export function writeMainSentence(view: MainFigureView, names: LabNames, language: Language): string {
  const { t } = language
  const { last, lab, isScenario } = view
  if (last === null) return t(msg`Nothing of this is recorded in the range`)
  if (lab !== null) return writeLabSentence(view, lab, names, language)
  if (view.within !== null) return writePartSentence(view, last, names, language)
  return inScenario(writeLabsFinding(view, last, names, language), isScenario, language)
}

/** What is needed to say how much of what the first of some had, and when. */
function toPhrases({ choices, data }: MainFigureView, last: LastPeriod, names: LabNames, language: Language) {
  const { format } = language
  return {
    name: names.label(last.top.lab),
    when: writeWhen(data.step, language)(last),
    what: measureWords(language)[choices.measure],
    share: format.percent(last.top.gpus / last.whole),
    count: format.spelled(last.labs),
  }
}

/** Of labs: all there are, or those that are chosen; each finding names what the share is a share of. */
function writeLabsFinding(
  view: MainFigureView,
  last: LastPeriod,
  names: LabNames,
  language: Language,
): string {
  const { t } = language
  const { name, when, count } = toPhrases(view, last, names, language)
  const ofWhole = writeOfWhole(view, last, names, language)
  if (last.labs === 1 && view.showsAll) {
    // others hold grants whose use, or queue, is not on record
    const { what } = toPhrases(view, last, names, language)
    return last.missing === 0
      ? t(msg`${name} is the only lab on record ${when}`)
      : t(msg`${name} is the only lab of which it is on record what was ${what} ${when}`)
  }
  if (last.labs === 1) return t(msg`${name} had ${ofWhole} ${when}`)
  const of = view.showsAll ? t(msg`the ${count} labs`) : t(msg`the ${count} labs chosen`)
  const none = noneOf(of, last.labs, language)
  if (!view.showsAll) {
    return last.isTied
      ? t(msg`${none} had more than ${name}: ${ofWhole} ${when}`)
      : last.labs === 2
        ? t(msg`${name} had more than the other lab chosen: ${ofWhole} ${when}`)
        : t(msg`${name} had the most of the ${count} labs chosen: ${ofWhole} ${when}`)
  }
  if (last.isTied) return t(msg`${name} had ${ofWhole} ${when}, and ${none} more`)
  return last.labs === 2
    ? t(msg`${name} had ${ofWhole} ${when}, more than the other lab`)
    : t(msg`${name} had ${ofWhole} ${when}, the most of the ${count} labs`)
}

/** “23 % of all GPUs granted”, or of those of the labs that are on record where some are not. */
function writeOfWhole(view: MainFigureView, last: LastPeriod, names: LabNames, language: Language): string {
  const { t, format } = language
  const { share, what } = toPhrases(view, last, names, language)
  if (view.choices.measure === "granted" || (last.missing === 0 && view.showsAll))
    return t(msg`${share} of all GPUs ${what}`)
  const labs = format.spelled(last.wholeLabs)
  return t(
    msg({
      message: plural(last.wholeLabs, {
        one: `${share} of the GPUs ${what} in the one lab that is on record as a whole`,
        other: `${share} of the GPUs ${what} in the ${labs} labs that are on record as a whole`,
      }),
    }),
  )
}

/** Which team or pool of a lab had most of what the lab had. */
function writePartSentence(
  view: MainFigureView,
  last: LastPeriod,
  names: LabNames,
  language: Language,
): string {
  const { t } = language
  const { isPool, isScenario } = view
  const { when, what, share, count } = toPhrases(view, last, names, language)
  const [part, whole] = [names.short(last.top.lab), names.label(view.within ?? "")]
  if (isPool && view.whole === "shown") {
    const finding =
      last.labs === 1
        ? t(msg`${part} is the only cluster of ${whole} of which it is on record what was ${what} ${when}`)
        : t(
            msg`${part} had ${share} of the GPUs ${what} ${when} in the ${count} clusters of ${whole} that are on record`,
          )
    return inScenario(finding, isScenario, language)
  }
  const start = isPool
    ? t(msg`${part} had ${share} of the GPUs ${what} in ${whole} ${when}`)
    : t(msg`the team ${part} had ${share} of the GPUs ${what} in ${whole} ${when}`)
  const finish = writeRank(last, isPool, language)
  const finding = finish === null ? start : t(msg`${start}, ${finish}`)
  return isPool ? inScenario(finding, isScenario, language) : inScenarioOf(finding, isScenario, language)
}

/** “the most of four teams”, `null` of one alone. */
function writeRank(last: LastPeriod, isPool: boolean, language: Language): string | null {
  const { t, format } = language
  if (last.labs === 1) return null
  const count = format.spelled(last.labs)
  if (last.isTied) {
    const none = noneOf(
      isPool ? t(msg`the ${count} clusters`) : t(msg`the ${count} teams`),
      last.labs,
      language,
    )
    return t(msg`and ${none} more`)
  }
  if (last.labs === 2) return isPool ? t(msg`more than the other cluster`) : t(msg`more than the other team`)
  return isPool ? t(msg`the most of the ${count} clusters`) : t(msg`the most of the ${count} teams`)
}

/** One lab: from its first to its last amount; hours add up, so they are given as a sum. */
function writeLabSentence(
  { choices, isScenario, data, whole }: MainFigureView,
  { id, first, last, sum }: LabAmounts,
  names: LabNames,
  language: Language,
): string {
  const { t, format } = language
  const [name, what] = [names.label(id), measureWords(language)[choices.measure]]
  if (first === null || last === null) return t(msg`${name}: not recorded over the whole range`)
  const whenOf = writeWhen(data.step, language)
  const [since, until] = [whenOf(first), whenOf(last)]
  const isOne = first.period === last.period
  if (choices.view === "share") {
    const [from, to] = [format.percent(first.value), format.percent(last.value)]
    const all =
      whole === "labs" ? t(msg`of all GPUs ${what}`) : t(msg`of the GPUs ${what} in the labs on record`)
    const finding = isOne
      ? t(msg`${name} had ${from} ${all} ${since}`)
      : t(msg`${name} went from ${from} ${all} ${since} to ${to} ${until}`)
    return inScenario(finding, isScenario, language)
  }
  if (choices.unit === "gpu-hours") {
    const hours = format.integer(sum)
    return inScenario(t(msg`${name} came to ${hours} GPU-hours ${what}`), isScenario, language)
  }
  const [from, to] = [format.integer(first.value), format.integer(last.value)]
  const finding = isOne
    ? t(msg`${name} had ${from} GPUs ${what} ${since}`)
    : t(msg`${name} went from ${from} GPUs ${what} ${since} to ${to} ${until}`)
  return inScenario(finding, isScenario, language)
}
