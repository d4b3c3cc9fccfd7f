import { isOfMove } from "#analytics/matched-moves.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { formatSpan } from "#model/edtf-format.ts"
import { writeCaveatNotes, writeLeftOutNotes } from "#words/excluded-notes.ts"
import { labParts, rangePart } from "#words/file-parts.ts"
import { joinSentences } from "#words/join-sentences.ts"
import { labNames } from "#words/lab-names.ts"
import { basesOf } from "#words/measure-bases.ts"
import { toMovesTable } from "#words/move-rows.ts"
import {
  writeAddedText,
  writeExchangeNotes,
  writeLeftOverText,
  writeMatchText,
  writeMovesSentence,
} from "#words/move-texts.ts"
import { scenarioSource } from "#words/source-parts.ts"
import { countRest, type ReallocationsView } from "./view.ts"

/** All that the figure says. */
export function writeReallocations(view: ReallocationsView, language: Language): FigureWords {
  const { format } = language
  const { data, matched } = view
  const names = labNames(view.nodes, language)
  const days = formatSpan(`${data.from}/${data.to}`, format)
  const [added, leftOver] = [writeAddedText(matched, names, language), writeLeftOverText(matched, language)]
  const rest = countRest(matched)
  return {
    sentence: writeMovesSentence(matched, names, language),
    subtitle: joinSentences([writeMatchText(days, rest, language), added, leftOver], format),
    notes: [
      ...writeExchangeNotes(matched.exchanges, names, language),
      ...writeLeftOutNotes(view.excluded, language),
      ...writeCaveatNotes(view.caveats, language, (caveat) =>
        view.shown.some((move) => isOfMove(caveat, move)),
      ),
    ],
    table: toMovesTable(matched, view.caveats, names, language),
    source: scenarioSource(data, language),
    bases: basesOf(data, ["granted"], ["derived"]),
    file: ["moved-gpus", rangePart(data), ...labParts(view.asked)],
    terms: ["granted"],
  }
}
