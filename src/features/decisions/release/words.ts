import { msg } from "@lingui/core/macro"
import {
  type CriterionFigureView,
  type CriterionTexts,
  writeCriterion,
} from "#features/decisions/criterion-words.ts"
import type { ReleaseClass } from "#features/decisions/release-class.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"

/** All that the figure says. */
export function writeRelease(view: CriterionFigureView<ReleaseClass>, language: Language): FigureWords {
  return writeCriterion(view, releaseTexts(language), language)
}

export function releaseTexts({ t }: Language): CriterionTexts<ReleaseClass> {
  const names: Record<ReleaseClass, string> = {
    quarter: t(msg`Under 3 months`),
    half: t(msg`3 to 5 months`),
    year: t(msg`6 to 11 months`),
    later: t(msg`12 months or more`),
  }
  const places: Record<ReleaseClass, string> = {
    quarter: t(msg`for releases under 3 months away`),
    half: t(msg`for releases 3 to 5 months away`),
    year: t(msg`for releases 6 to 11 months away`),
    later: t(msg`for releases 12 months or more away`),
  }
  return {
    criterion: t(msg`the months from the month decided about to the planned release`),
    head: t(msg`Planned release in`),
    nameOf: (value) => names[value],
    atOf: (value) => places[value],
  }
}
