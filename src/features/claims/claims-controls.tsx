import { useLingui } from "@lingui/react/macro"
import { useLanguage } from "#i18n/use-language.ts"
import { SelectField } from "#ui/select-field.tsx"
import { outcomeNames, topicNames } from "./claims-texts.ts"
import { type Outcome, UNKNOWN_ORIGIN } from "./claims-view.ts"
import type { ClaimsContext } from "./use-claims.ts"

/** Which claims are listed: by topic, by what became of them, by where they come from. */
export function ClaimsControls({ view, data, params, setParams }: ClaimsContext) {
  const language = useLanguage()
  const { t } = useLingui()
  const topicName = topicNames(language)
  const outcomes = outcomeNames(language)
  const topics = [...new Set(view.all.map(({ claim }) => claim.topic))]
  const all = { value: "", label: t`all` }
  const shown = view.topics.reduce((sum, { rows }) => sum + rows.length, 0)
  const [some, many] = [shown, view.all.length]
  return (
    <section aria-label={t`Which claims are listed`} className="controls mt-14">
      <div className="control-row">
        <SelectField
          label={t`Topic`}
          value={params.topic ?? ""}
          options={[all, ...topics.map((topic) => ({ value: topic, label: topicName(topic) }))]}
          onChoose={(topic) => setParams({ topic: topic || undefined, claim: undefined })}
        />
        <SelectField
          label={t`Outcome`}
          value={params.verdict ?? ""}
          options={[all, ...view.tally.map(({ outcome }) => ({ value: outcome, label: outcomes[outcome] }))]}
          onChoose={(verdict) => setParams({ verdict: (verdict as Outcome) || undefined, claim: undefined })}
        />
        <SelectField
          label={t`Goes back to`}
          value={params.origin ?? ""}
          options={[
            all,
            ...view.voices.map(({ origin, claims }) => {
              const name =
                origin === UNKNOWN_ORIGIN
                  ? t`origin not established`
                  : (data.sources.find(({ id }) => id === origin)?.publisher ?? origin)
              return { value: origin, label: t`${name} (${claims})` }
            }),
          ]}
          onChoose={(origin) => setParams({ origin: origin || undefined, claim: undefined })}
        />
      </div>
      <p className="mt-3 mb-0 text-small text-ink2" role="status">
        {t`${some} of ${many} claims`}
      </p>
    </section>
  )
}
