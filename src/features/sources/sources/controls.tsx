import { useLingui } from "@lingui/react/macro"
import { languageNames, readNames, sourceKinds } from "#features/sources/source-texts.ts"
import type { SourcesParams } from "#features/sources/sources-params.ts"
import type { SourcesView } from "#features/sources/sources-view.ts"
import type { PartProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { SelectField } from "#ui/select-field.tsx"

/** What the list of sources is narrowed to. */
export function SourcesControls({
  view,
  params,
  setParams,
}: Pick<PartProps<SourcesParams, unknown, SourcesView>, "view" | "params" | "setParams">) {
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
