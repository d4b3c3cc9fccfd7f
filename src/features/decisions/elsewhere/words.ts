import { msg } from "@lingui/core/macro"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import type { Context } from "#model/context.ts"
import { earliest } from "#model/edtf.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import { BASIS_LABELS } from "#words/basis-names.ts"
import { sourcesOf } from "#words/source-parts.ts"
import type { Table } from "#words/table.ts"

/** All that the figure says. */
export function writeElsewhere(
  { records }: { records: readonly Context[] },
  language: Language,
): FigureWords {
  const { t } = language
  const [all, numbered] = [records.length, records.filter(({ value }) => value !== null).length]
  return {
    sentence: t(
      msg`For comparison: of ${all} records of compute and who gets it, here and elsewhere, ${numbered} give a number`,
    ),
    subtitle: t(
      msg`Each with its basis, as its sources give it, the newest first, in our paraphrase. They measure different things and are never added up.`,
    ),
    table: toTable(records, language),
    source: [{ ids: sourcesOf(records) }],
    file: ["numbers"],
    bases: [...new Set(records.map(({ basis = "reported" }) => basis))],
  }
}

function toTable(records: readonly Context[], { t, format }: Language): Table {
  const newestFirst = records.toSorted((a, b) =>
    (earliest(b.date) ?? b.date).localeCompare(earliest(a.date) ?? a.date, "en"),
  )
  return {
    caption: t(msg`Records of compute and who gets it, here and elsewhere`),
    columns: [
      { key: "org", label: t(msg`Organisation`), lang: "en" },
      { key: "date", label: t(msg`Date`), type: "date", formatText: (text) => formatEdtf(text, format) },
      { key: "what", label: t(msg`What`), lang: "en" },
      {
        key: "value",
        label: t(msg`Number`),
        numeric: true,
        format: (value) => format.decimal(value),
        unit: "mixed",
      },
      { key: "unit", label: t(msg`Unit`), lang: "en" },
      { key: "basis", label: t(msg`Basis`) },
      { key: "note", label: t(msg`Note`) },
    ],
    rows: newestFirst.map(({ id, org, date, what, value, unit, basis, note, sources }) => ({
      id,
      sources,
      ...(basis !== undefined && { bases: [basis] }),
      cells: {
        ...{ org, date, what, value },
        unit: unit ?? "–",
        basis: basis === undefined ? "–" : t(BASIS_LABELS[basis]),
        note: note?.[format.locale] ?? "–",
      },
    })),
  }
}
