import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { useState } from "react"
import { ScenarioSource } from "#figure/scenario-source.tsx"
import { SourceLinks } from "#figure/source-links.tsx"
import { TableFigure } from "#figure/table-figure.tsx"
import type { Language } from "#i18n/language.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { SelectField } from "#ui/select-field.tsx"
import { explanations, numberOf } from "#words/explain.ts"
import type { TableRow } from "#words/table.ts"
import { stampWhatIf } from "./use-stamp.ts"
import type { WhatIfContext } from "./what-if-data.tsx"

const OWN = "own"

/** How many days a piece of work would take on each lab’s GPUs, before and after. */
export function DaysFigure(context: WhatIfContext) {
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const { org, data, view, names, work } = context
  const sentence = writeSentence(context, language)
  const { amount } = explanations(language)
  if (work === null) return <WorkChoice {...context} />
  const days = { numeric: true, format: (value: number) => format.decimal(value), unit: "day" }
  const gpus = { numeric: true, format: format.integer, unit: "GPU" }
  const hours = format.integer(work.hours)
  const explain = (granted: string, needed: string) => (row: TableRow) => {
    const [on, found] = [numberOf(row, granted), numberOf(row, needed)]
    return on === null || found === null ? null : `${hours} ÷ (${amount(on)} × 24) = ${days.format(found)}`
  }
  return (
    <>
      <WorkChoice {...context} />
      <TableFigure
        id="what-if-days"
        sentence={sentence}
        subtitle={t`Days = GPU-hours ÷ (GPUs × 24), for ${hours} GPU-hours on all GPUs of a lab at once. Published GPU-hours cover final runs alone, on the GPUs of their day, and say nothing about quotas.`}
        table={{
          caption: t`What-if, not data: days the work would take on each lab’s GPUs`,
          columns: [
            { key: "lab", label: t`Lab` },
            { key: "before", label: t`Granted`, ...gpus },
            { key: "daysBefore", label: t`Days`, ...days, explain: explain("before", "daysBefore") },
            { key: "after", label: t`With the moves`, ...gpus },
            {
              key: "daysAfter",
              label: t`Days with the moves`,
              ...days,
              explain: explain("after", "daysAfter"),
            },
          ],
          rows: view.rows.map(({ lab, before, after, daysBefore, daysAfter }) => ({
            id: lab,
            cells: { lab: names.label(lab), before, after, daysBefore, daysAfter },
          })),
        }}
        source={
          <>
            <ScenarioSource org={org.id} seed={data.seed} sources={data.sources} />
            {work.published !== null && (
              <>
                {format.locale === "zh" ? "；" : "; "}
                <Trans>GPU-hours:</Trans>{" "}
                <SourceLinks
                  org={org.id}
                  ids={work.published.sources}
                  more={(count) => t`and ${count} more`}
                />
              </>
            )}
          </>
        }
        bases={[data.basis, ...(work.published === null ? [] : [work.published.basis]), "derived"]}
        terms={["granted"]}
        dataVersion={org.version}
        isWhatIf
      />
    </>
  )
}

function writeSentence({ view, names, work, data }: WhatIfContext, language: Language): string {
  const { t, format } = language
  const stamp = stampWhatIf(data.basis, language)
  const changed = view.rows.find(({ before, after }) => after > before) ?? view.rows[0]
  const name = work?.published?.name.split(/[,(]/)[0]?.trim() ?? t(msg`this work`)
  if (changed === undefined || changed.daysAfter === null) {
    return stamp(t(msg`${name} cannot be reckoned where no GPU is granted`))
  }
  const lab = names.label(changed.lab)
  const then = format.days(changed.daysAfter)
  if (changed.daysBefore === null || changed.daysBefore === changed.daysAfter) {
    return stamp(t(msg`${name} would take ${then} on all GPUs of ${lab}`))
  }
  const now = format.days(changed.daysBefore)
  return stamp(t(msg`${name} would take ${then} on all GPUs of ${lab}, not ${now}`))
}

/** A published work, or hours of one’s own. */
function WorkChoice({ works, work, params, setParams }: WhatIfContext) {
  const { t } = useLingui()
  const format = useFormat()
  const [hours, setHours] = useState(params.hours ?? "")
  const isOwn = params.hours !== undefined || works.length === 0
  const take = () => {
    if (/^[1-9]\d{0,9}$/.test(hours)) setParams({ hours, work: undefined })
  }
  return (
    <section aria-label={t`Which work`} className="controls mt-[88px]">
      <div className="control-row items-end">
        {works.length > 0 && (
          <SelectField
            label={t`Work with published GPU-hours`}
            value={isOwn ? OWN : (work?.published?.id ?? "")}
            options={[
              ...works.map(({ id, name, hours: published }) => ({
                value: id,
                label: `${name}: ${format.integer(published)}`,
              })),
              ...(isOwn ? [{ value: OWN, label: t`hours of one’s own` }] : []),
            ]}
            onChoose={(id) =>
              id !== OWN && setParams({ work: id === "llama-65b" ? undefined : id, hours: undefined })
            }
          />
        )}
        <form
          className="flex items-end gap-x-4"
          onSubmit={(event) => {
            event.preventDefault()
            take()
          }}
        >
          <label className="block text-small text-ink2">
            <span className="block">{t`or GPU-hours of one’s own`}</span>
            <input
              inputMode="numeric"
              className="field w-40"
              value={hours}
              onChange={(event) => setHours(event.target.value.replace(/\D/g, ""))}
            />
          </label>
          <button type="submit" className="button">
            <Trans>Reckon</Trans>
          </button>
        </form>
      </div>
    </section>
  )
}
