import { msg } from "@lingui/core/macro"
import { useLingui } from "@lingui/react/macro"
import type { Language } from "#i18n/language.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { fromDayNumber, toDayNumber } from "#model/edtf.ts"
import { asOfDays } from "#model/org.ts"
import { ChoiceRow } from "#ui/choice-row.tsx"
import { AsOfPlayer } from "./as-of-player.tsx"
import { type AsOfPreset, listAsOfPresets } from "./as-of-presets.ts"
import { usualAsOf } from "./people-params.ts"
import type { PeopleContext } from "./use-people.ts"

type AsOfControlsProps = Pick<PeopleContext, "org" | "papers" | "people" | "asOf" | "params" | "setParams">

/** The day of the line and of every count, and whether only what was public by then counts. */
export function AsOfControls({ org, papers, people, asOf, params, setParams }: AsOfControlsProps) {
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const nameOf = writePresetName(language)
  const usual = usualAsOf(org)
  const presets = listAsOfPresets(papers, people, asOfDays(org))
  const first = papers.map((paper) => paper.published).sort()[0] ?? usual
  const last =
    presets
      .map((preset) => preset.date)
      .sort()
      .at(-1) ?? usual
  const isWithin = (date: string) => first <= date && date <= last
  const change = (date: string, replace = false) => {
    if (date === "") return
    const known = params.known === undefined ? undefined : date
    setParams({ asOf: date === usual ? undefined : date, known }, { replace })
  }
  return (
    <section className="controls" aria-label={t`Date and evidence`}>
      <div className="control-row items-end">
        <label className="block text-small text-ink2">
          <span className="block">{t`As of`}</span>
          <input
            type="date"
            className="field"
            key={asOf}
            defaultValue={asOf}
            min={first}
            max={last}
            // a day that is picked counts at once; one that is being typed is not yet a day of the record
            onChange={(event) => isWithin(event.target.value) && change(event.target.value, true)}
            onBlur={(event) =>
              event.target.value !== asOf && isWithin(event.target.value) && change(event.target.value)
            }
          />
        </label>
        <label className="block text-small text-ink2">
          <span className="block">{t`Move the date`}</span>
          <input
            type="range"
            className="h-8"
            min={toDayNumber(first)}
            max={toDayNumber(last)}
            value={toDayNumber(asOf)}
            aria-valuetext={format.date(asOf)}
            onChange={(event) => change(fromDayNumber(Number(event.target.value)), true)}
          />
        </label>
        <AsOfPlayer asOf={asOf} first={first} last={last} onChange={change} />
      </div>
      <div className="control-row">
        <ChoiceRow
          label={t`Dates`}
          options={presets.map((preset) => ({ value: preset.id, label: nameOf(preset) }))}
          value={presets.find(({ date }) => date === asOf)?.id ?? ""}
          onChoose={(id) => change(presets.find((preset) => preset.id === id)?.date ?? "")}
        />
        <ChoiceRow
          label={t`Evidence`}
          options={[
            { value: "all", label: t`All we have today` },
            { value: "then", label: t`Only what was public by then` },
          ]}
          value={params.known === undefined ? "all" : "then"}
          onChoose={(value) => setParams({ known: value === "then" ? asOf : undefined })}
        />
      </div>
    </section>
  )
}

function writePresetName({ t, format }: Language): (preset: AsOfPreset) => string {
  return ({ kind, date, paper }) => {
    const name = paper?.shortTitle ?? ""
    if (kind === "after-paper") return t(msg`${name} + 6 months`)
    return kind === "latest" ? t(msg`Newest sighting`) : format.date(date)
  }
}
