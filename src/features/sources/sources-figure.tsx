import { msg } from "@lingui/core/macro"
import { useLingui } from "@lingui/react/macro"
import { TableFigure } from "#figure/table-figure.tsx"
import type { Language } from "#i18n/language.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import { SelectField } from "#ui/select-field.tsx"
import type { Table } from "#words/table.ts"
import { languageNames, readNames, sourceKinds } from "./source-texts.ts"
import type { SourcesContext } from "./sources-data.tsx"

/** Every source with how it was read and how much rests on it; choosing one opens it. */
export function SourcesFigure(context: SourcesContext) {
  const language = useLanguage()
  const { t } = useLingui()
  const { org, view } = context
  const count = (read: string) => view.all.filter(({ source }) => source.read === read).length
  const [all, full, unseen] = [view.all.length, count("full"), count("unseen")]
  const sentence =
    full === 0 && unseen === 0
      ? t`${all} sources stand behind what is shown here`
      : t`Of ${all} sources ${full} were read in full and ${unseen} not at all`
  const [shown] = [view.rows.length]
  return (
    <TableFigure
      id="sources"
      sentence={sentence}
      subtitle={t`${shown} of ${all} sources, the newest first, with the number of records that name each. Choose one for the records.`}
      controls={<SourcesControls {...context} />}
      table={toSourcesTable(context, language)}
      source={t`the data package itself`}
      bases={["reported"]}
      terms={["read", "relay"]}
      dataVersion={org.version}
    />
  )
}

function SourcesControls({ view, params, setParams }: SourcesContext) {
  const language = useLanguage()
  const { t } = useLingui()
  const kindName = sourceKinds(language)
  const languageName = languageNames(language)
  const read = readNames(language)
  const all = { value: "", label: t`all` }
  return (
    <div className="control-row mt-4">
      <label className="block min-w-0 max-w-full text-small text-ink2">
        <span className="block">{t`Title or publisher`}</span>
        <input
          type="search"
          className="field"
          value={params.q ?? ""}
          onChange={(event) => setParams({ q: event.target.value || undefined }, { replace: true })}
        />
      </label>
      <SelectField
        label={t`Kind`}
        value={params.kind ?? ""}
        options={[all, ...view.kinds.map((kind) => ({ value: kind, label: kindName(kind) }))]}
        onChoose={(kind) => setParams({ kind: kind || undefined })}
      />
      <SelectField
        label={t`Language`}
        value={params.in ?? ""}
        options={[all, ...view.languages.map((tag) => ({ value: tag, label: languageName(tag) }))]}
        onChoose={(lang) => setParams({ in: lang || undefined })}
      />
      <SelectField
        label={t`Read`}
        value={params.read ?? ""}
        options={[
          all,
          ...(["full", "excerpt", "unseen"] as const).map((value) => ({ value, label: read[value] })),
        ]}
        onChoose={(value) => setParams({ read: (value as typeof params.read) || undefined })}
      />
    </div>
  )
}

function toSourcesTable({ view, setParams }: SourcesContext, language: Language): Table {
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
      { key: "records", label: t(msg`Records`), numeric: true, format: format.integer },
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
    onOpenRow: (source) => setParams({ source }),
  }
}
