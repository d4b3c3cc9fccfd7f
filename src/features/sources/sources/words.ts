import { msg } from "@lingui/core/macro"
import { languageNames, readNames, sourceKinds } from "#features/sources/source-texts.ts"
import type { SourcesView } from "#features/sources/sources-view.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import type { Table } from "#words/table.ts"

/** All that the figure says. */
export function writeSources(view: SourcesView, language: Language): FigureWords {
  const { t } = language
  const [all, shown] = [view.all.length, view.rows.length]
  return {
    sentence: writeSentence(view, language),
    subtitle: t(
      msg`${shown} of ${all} sources, the newest first, with the number of records that name each.`,
    ),
    hint: t(msg`Choose one for the records.`),
    table: toTable(view, language),
    source: [{ text: t(msg`the data package itself`) }],
    bases: ["reported"],
    file: ["records"],
    terms: ["read", "relay"],
  }
}

function writeSentence(view: SourcesView, { t }: Language): string {
  const count = (read: string) => view.all.filter(({ source }) => source.read === read).length
  const [all, full, unseen] = [view.all.length, count("full"), count("unseen")]
  return full === 0 && unseen === 0
    ? t(msg`${all} sources stand behind what is shown here`)
    : t(msg`Of ${all} sources ${full} were read in full and ${unseen} not at all`)
}

function toTable(view: SourcesView, language: Language): Table {
  const { t, format } = language
  const kindName = sourceKinds(language)
  const languageName = languageNames(language)
  const read = readNames(language)
  return {
    caption: t(msg`Sources: what they are, how they were read, how many records name them`),
    columns: [
      { key: "title", label: t(msg`Title`) },
      { key: "publisher", label: t(msg`Publisher`) },
      { key: "kind", label: t(msg`Kind`) },
      { key: "lang", label: t(msg`Language`) },
      { key: "published", label: t(msg`Date`), type: "date", formatText: (text) => formatEdtf(text, format) },
      { key: "read", label: t(msg`Read`) },
      { key: "records", label: t(msg`Records`), numeric: true, format: format.integer, unit: "count" },
    ],
    rows: view.rows.map(({ source, records }) => ({
      id: source.id,
      cells: {
        title: source.title,
        publisher: source.publisher,
        kind: kindName(source.kind),
        lang: languageName(source.lang),
        published: source.published,
        read: source.read === undefined ? null : read[source.read],
        records: records.length,
      },
    })),
    firstRows: 40,
  }
}
