import { msg } from "@lingui/core/macro"
import { fileNames, writePartText, writeRecordTitle } from "#features/sources/source-texts.ts"
import { findRecord, type SourcesView } from "#features/sources/sources-view.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import type { Statement, Weakness } from "#model/back-references.ts"
import type { Bundle } from "#model/references.ts"
import type { Table } from "#words/table.ts"

/** Statements that rest on little, and which of them are listed. */
export interface WeakView extends Pick<SourcesView, "statements" | "weak"> {
  bundle: Bundle
  weakness: Weakness
}

/** All that the figure says. */
export function writeWeak(view: WeakView, language: Language): FigureWords {
  const { t } = language
  const { single, unseen, relayed } = view.weak
  const [all, one, none, repeated] = [view.statements, single.length, unseen.length, relayed.length]
  return {
    sentence: t(
      msg`Of ${all} statements ${one} rest on a single source, ${none} only on sources that were not seen, ${repeated} only on sources that repeat others`,
    ),
    subtitle: t(
      msg`A statement is whatever has its own list of sources: an observation, a milestone, a bound of a departure, a claim. Resting on one source makes none of them wrong; it says where to look first.`,
    ),
    table: toTable(view, language),
    source: [{ text: t(msg`the data package itself`) }],
    bases: ["derived"],
    file: ["statements", view.weakness],
    terms: ["read", "relay"],
  }
}

/** What tells a statement from all others. */
export function idOf({ file, record, path }: Statement): string {
  return `${file}/${record}/${path}`
}

function toTable({ bundle, weak, weakness }: WeakView, language: Language): Table {
  const { t, format } = language
  const kinds = fileNames(language)
  const titleOf = writeRecordTitle(language)
  const partText = writePartText(language)
  const publisher = (id: string) => bundle.sources?.find((source) => source.id === id)?.publisher ?? id
  return {
    caption: t(msg`Statements that rest on little, with their sources`),
    columns: [
      { key: "record", label: t(msg`Record`) },
      { key: "file", label: t(msg`Kind`) },
      { key: "part", label: t(msg`Statement`), lang: "en" },
      { key: "sources", label: t(msg`Source`) },
    ],
    rows: weak[weakness].map((statement) => {
      const record = findRecord(bundle, statement)
      const whole = t(msg`the record as a whole`)
      return {
        id: idOf(statement),
        cells: {
          record: record === null ? statement.record : titleOf(statement.file, record),
          file: kinds[statement.file],
          part: record === null ? whole : (partText(record, statement.path) ?? whole),
          sources: format.list(statement.sources.map(publisher)),
        },
      }
    }),
    firstRows: 40,
  }
}
