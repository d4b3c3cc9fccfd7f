import { Trans, useLingui } from "@lingui/react/macro"
import { EvidencePanel } from "#figure/evidence-panel.tsx"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import type { Org } from "#model/org.ts"
import type { Source } from "#model/source.ts"
import { ExternalLink } from "#ui/external-link.tsx"
import { RecordLink } from "./record-link.tsx"
import { languageNames, readNames, sourceKinds, writePartText } from "./source-texts.ts"
import { findRecord, type SourceRow } from "./sources-view.ts"
import { type SourcesContext, useSources } from "./use-sources.ts"

/** The source whose address this is: what it is, and every record that rests on it. */
export function SourcePanel({ org }: { org: Org }) {
  const { bundle, view, params, setParams } = useSources(org)
  const { t } = useLingui()
  if (params.source === undefined) return null
  const row = view.all.find(({ source }) => source.id === params.source)
  if (row === undefined) {
    return (
      <p role="status" className="notice text-control">
        <Trans>The address asks for the source “{params.source}”, of which there is no record here.</Trans>
      </p>
    )
  }
  const { source, records } = row
  const count = records.length
  return (
    <EvidencePanel
      key={source.id}
      id="source"
      title={source.title}
      lang={source.lang}
      org={org.id}
      record={source.id}
      onClose={() => setParams({ source: undefined })}
    >
      <SourceFacts source={source} view={view} setParams={setParams} />
      <h3 className="mt-6 mb-2 text-control font-semibold">{t`Records that name it: ${count}`}</h3>
      <Records org={org.id} bundle={bundle} records={records} />
    </EvidencePanel>
  )
}

function SourceFacts({
  source,
  view,
  setParams,
}: Pick<SourcesContext, "view" | "setParams"> & { source: Source }) {
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const kindName = sourceKinds(language)
  const languageName = languageNames(language)
  const read = readNames(language)
  const first = view.all.find((row) => row.source.id === source.relays)?.source
  return (
    <>
      <dl className="facts mt-4 text-control">
        <dt>{t`Publisher`}</dt>
        <dd lang={source.lang}>{source.publisher}</dd>
        <dt>{t`Date`}</dt>
        <dd>{formatEdtf(source.published, format)}</dd>
        <dt>{t`Kind`}</dt>
        <dd>{kindName(source.kind)}</dd>
        <dt>{t`Language`}</dt>
        <dd>{languageName(source.lang)}</dd>
        <dt>{t`Read`}</dt>
        <dd>{source.read === undefined ? t`not stated` : read[source.read]}</dd>
        <dt>{t`Address`}</dt>
        <dd>{source.url === null ? t`none` : <ExternalLink href={source.url}>{source.url}</ExternalLink>}</dd>
        {first !== undefined && (
          <>
            <dt>{t`Repeats`}</dt>
            <dd>
              <button
                type="button"
                className="row-button"
                lang={first.lang}
                onClick={() => setParams({ source: first.id })}
              >
                {first.publisher}: {first.title}
              </button>
            </dd>
          </>
        )}
      </dl>
      {source.note !== undefined && (
        <p className="mt-4 max-w-[640px] text-control">{source.note[format.locale]}</p>
      )}
    </>
  )
}

function Records({
  org,
  bundle,
  records,
}: Pick<SourcesContext, "bundle"> & { org: string; records: SourceRow["records"] }) {
  const language = useLanguage()
  const partText = writePartText(language)
  return (
    <ul className="m-0 list-none p-0" data-records="">
      {records.map(({ file, record, paths }) => {
        const found = findRecord(bundle, { file, record })
        const parts = found === null ? [] : paths.flatMap((path) => partText(found, path) ?? [])
        return (
          <li key={`${file}/${record}`} className="border-t border-rule py-2 text-control">
            <RecordLink org={org} file={file} id={record} record={found} />
            {parts.length > 0 && (
              <ul className="m-0 list-none p-0 text-small text-ink2" lang="en">
                {parts.map((part) => (
                  <li key={part}>{part}</li>
                ))}
              </ul>
            )}
          </li>
        )
      })}
    </ul>
  )
}
