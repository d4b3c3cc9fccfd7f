import { isOfExchange, type MatchedMoves } from "#analytics/matched-moves.ts"
import type { Reallocation } from "#analytics/reallocations.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import type { Allocations, Anomaly } from "#model/allocation.ts"
import type { LabNode } from "#model/lab-node.ts"
import { writeCaveatNotes } from "#words/excluded-notes.ts"
import { joinSentences } from "#words/join-sentences.ts"
import { labNames } from "#words/lab-names.ts"
import { basesOf } from "#words/measure-bases.ts"
import { toMovesTable } from "#words/move-rows.ts"
import { writeAddedText, writeExchangeNotes, writeMatchText, writeMovesSentence } from "#words/move-texts.ts"

/** The matches, those that are drawn, and what they rest on. */
export interface MovesView {
  matched: MatchedMoves
  shown: readonly Reallocation[]
  /** what the record warns of, and of it what concerns the moves that are drawn */
  warnings: readonly Anomaly[]
  caveats: readonly Anomaly[]
  nodes: readonly LabNode[]
  data: Pick<Allocations, "basis" | "bases" | "sources">
}

/** All that the figure says. */
export function writeMoves(view: MovesView, language: Language): FigureWords {
  const { matched, shown, nodes } = view
  const names = labNames(nodes, language)
  const moved = matched.exchanges.filter((exchange) => shown.some((move) => isOfExchange(move, exchange)))
  const rest = matched.moves.length - shown.length
  const added = writeAddedText(matched, names, language)
  return {
    sentence: writeMovesSentence(matched, names, language),
    subtitle: joinSentences([writeMatchText(null, rest, language), added], language.format),
    notes: [...writeExchangeNotes(moved, names, language), ...writeCaveatNotes(view.caveats, language)],
    table: toMovesTable(matched, view.warnings, names, language),
    source: [{ ids: view.data.sources }],
    bases: basesOf(view.data, ["granted"], ["derived"]),
    file: ["moved-gpus"],
    terms: ["granted"],
  }
}
