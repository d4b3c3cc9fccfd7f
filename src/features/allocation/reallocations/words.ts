import { msg } from "@lingui/core/macro"
import { writeAnomalyNotes } from "#features/allocation/allocation-records.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { formatSpan } from "#model/edtf-format.ts"
import { labNames } from "#words/lab-names.ts"
import { toMovesTable, writeAddedText, writeLeftOverText, writeMovesSentence } from "#words/move-texts.ts"
import { scenarioSource } from "#words/source-parts.ts"
import { countRest, type ReallocationsView } from "./view.ts"

/** All that the figure says. */
export function writeReallocations(view: ReallocationsView, language: Language): FigureWords {
  const { t, format } = language
  const { data, matched } = view
  const names = labNames(view.nodes, language)
  const days = formatSpan(`${data.from}/${data.to}`, format)
  const [added, leftOver] = [writeAddedText(matched, names, language), writeLeftOverText(matched, language)]
  const rest = countRest(matched)
  return {
    sentence: writeMovesSentence(matched, names, language),
    subtitle: t(
      msg`Cuts and rises of the same day, matched, the largest first, ${days}; ${rest} smaller ones are in the table. The match is ours, no transfer is recorded. ${added} ${leftOver}`,
    ),
    notes: writeAnomalyNotes(view.excluded, [], language),
    table: toMovesTable(matched, names, language),
    source: scenarioSource(data, language),
    bases: [data.basis, "derived"],
    terms: ["granted"],
  }
}
