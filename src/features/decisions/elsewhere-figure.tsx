import { msg } from "@lingui/core/macro"
import { useLingui } from "@lingui/react/macro"
import { useSuspenseQuery } from "@tanstack/react-query"
import { contextQuery } from "#data/context.ts"
import { RejectedNotice } from "#figure/rejected-notice.tsx"
import { SourceLinks } from "#figure/source-links.tsx"
import { TableFigure } from "#figure/table-figure.tsx"
import type { Language } from "#i18n/language.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { Context } from "#model/context.ts"
import { earliest } from "#model/edtf.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import type { Org } from "#model/org.ts"
import type { Table } from "#words/table.ts"

/** What is reported of compute and of who gets it in other places, for comparison; nothing where nothing is on record. */
export function ElsewhereFigure({ org }: { org: Org }) {
  const hasRecords = org.has.some(({ resource }) => resource === "context")
  return hasRecords ? <Reported org={org} /> : null
}

function Reported({ org }: { org: Org }) {
  const language = useLanguage()
  const { t } = useLingui()
  const { records, rejected } = useSuspenseQuery(contextQuery(org.id)).data
  const [all, numbered] = [records.length, records.filter(({ value }) => value !== null).length]
  const sources = [...new Set(records.flatMap((record) => record.sources))]
  return (
    <TableFigure
      id="elsewhere"
      sentence={t`For comparison: of ${all} records of compute and who gets it, here and elsewhere, ${numbered} give a number`}
      subtitle={t`Each as its sources report it, the newest first, in our paraphrase; an estimate, and what was searched for and not found, says so. They measure different things and are never added up.`}
      controls={<RejectedNotice rejected={rejected} />}
      table={toTable(records, language)}
      source={<SourceLinks org={org.id} ids={sources} most={3} more={(count) => t`and ${count} more`} />}
      bases={["reported"]}
      dataVersion={org.version}
    />
  )
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
      { key: "value", label: t(msg`Number`), numeric: true, format: (value) => format.decimal(value) },
      { key: "unit", label: t(msg`Unit`), lang: "en" },
      { key: "note", label: t(msg`Note`), lang: "en" },
    ],
    rows: newestFirst.map(({ id, org, date, what, value, unit, note, sources }) => ({
      id,
      sources,
      cells: { org, date, what, value, unit: unit ?? "–", note: note ?? "–" },
    })),
  }
}
