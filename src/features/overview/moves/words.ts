import { msg } from "@lingui/core/macro"
import type { MatchedMoves } from "#analytics/matched-moves.ts"
import type { Reallocation } from "#analytics/reallocations.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import type { LabNode } from "#model/org.ts"
import { labNames } from "#words/lab-names.ts"
import { toMovesTable, writeAddedText, writeMovesSentence } from "#words/move-texts.ts"

/** The matches, those that are drawn, and what they rest on. */
export interface MovesView {
  matched: MatchedMoves
  shown: readonly Reallocation[]
  nodes: readonly LabNode[]
  sources: readonly string[]
}

/** All that the figure says. */
export function writeMoves({ matched, shown, nodes, sources }: MovesView, language: Language): FigureWords {
  const { t } = language
  const names = labNames(nodes, language)
  const rest = matched.moves.length - shown.length
  const added = writeAddedText(matched, names, language)
  return {
    sentence: writeMovesSentence(matched, names, language),
    subtitle: t(
      msg`Cuts and rises of the same day, matched, the largest first; ${rest} smaller ones are in the table. The match is ours, no transfer is recorded. ${added}`,
    ),
    table: toMovesTable(matched, names, language),
    source: [{ ids: sources }],
    bases: ["measured", "derived"],
    terms: ["granted"],
  }
}
