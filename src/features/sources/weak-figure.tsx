import { msg } from "@lingui/core/macro"
import { useLingui } from "@lingui/react/macro"
import { TableFigure } from "#figure/table-figure.tsx"
import type { Language } from "#i18n/language.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { WEAKNESSES, type Weakness } from "#model/back-references.ts"
import { ChoiceRow } from "#ui/choice-row.tsx"
import type { Table } from "#words/table.ts"
import { fileNames, weaknessNames, writePartText, writeRecordTitle } from "./source-texts.ts"
import type { SourcesContext } from "./sources-data.tsx"
import { findRecord } from "./sources-view.ts"

/** What rests on little: one source alone, none that was seen, only sources that repeat others. */
export function WeakFigure(context: SourcesContext) {
  const language = useLanguage()
  const { t } = useLingui()
  const { org, view, params, setParams } = context
  const names = weaknessNames(language)
  const weakness = params.weak ?? "single"
  const [all, single, unseen, relayed] = [
    view.statements,
    view.weak.single.length,
    view.weak.unseen.length,
    view.weak.relayed.length,
  ]
  return (
    <TableFigure
      id="weak"
      sentence={t`Of ${all} statements ${single} rest on a single source, ${unseen} only on sources that were not seen, ${relayed} only on sources that repeat others`}
      subtitle={t`A statement is whatever has its own list of sources: an observation, a milestone, a bound of a departure, a claim. Resting on one source makes none of them wrong; it says where to look first.`}
      controls={
        <div className="control-row mt-4">
          <ChoiceRow
            label={t`Rests on`}
            options={WEAKNESSES.map((value) => ({ value, label: names[value] }))}
            value={weakness}
            onChoose={(value: Weakness) => setParams({ weak: value === "single" ? undefined : value })}
          />
        </div>
      }
      table={toWeakTable(context, weakness, language)}
      source={t`the data package itself`}
      bases={["derived"]}
      terms={["read", "relay"]}
      dataVersion={org.version}
    />
  )
}

function toWeakTable(
  { bundle, view, setParams }: SourcesContext,
  weakness: Weakness,
  language: Language,
): Table {
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
    rows: view.weak[weakness].map((statement) => {
      const record = findRecord(bundle, statement)
      const whole = t(msg`the record as a whole`)
      return {
        id: `${statement.file}/${statement.record}/${statement.path}`,
        cells: {
          record: record === null ? statement.record : titleOf(statement.file, record),
          file: kinds[statement.file],
          part: record === null ? whole : (partText(record, statement.path) ?? whole),
          sources: format.list(statement.sources.map(publisher)),
        },
      }
    }),
    firstRows: 40,
    onOpenRow: (row) => {
      const statement = view.weak[weakness].find(
        ({ file, record, path }) => `${file}/${record}/${path}` === row,
      )
      setParams({ source: statement?.sources[0] })
    },
  }
}
