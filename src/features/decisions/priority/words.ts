import { msg } from "@lingui/core/macro"
import {
  type CriterionFigureView,
  type CriterionTexts,
  writeCriterion,
} from "#features/decisions/criterion-words.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"

/** All that the figure says. */
export function writePriority(view: CriterionFigureView<number>, language: Language): FigureWords {
  return writeCriterion(view, priorityTexts(language), language)
}

export function priorityTexts({ t }: Language): CriterionTexts<number> {
  return {
    criterion: t(msg`the priority it was given`),
    head: t(msg`Priority`),
    nameOf: (priority) => t(msg`Priority ${priority}`),
    atOf: (priority) => t(msg`at priority ${priority}`),
  }
}
