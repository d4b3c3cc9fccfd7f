import { msg } from "@lingui/core/macro"
import { useLingui } from "@lingui/react/macro"
import { useMemo } from "react"
import type { SetParams } from "#figure/use-page-params.ts"
import type { Language } from "#i18n/language.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { Step } from "#model/allocation.ts"
import { ChoiceRow } from "#ui/choice-row.tsx"
import { DateField } from "#ui/date-field.tsx"
import type { AllocationParams } from "./allocation-params.ts"
import { findPreset, listPresets, type RangePreset } from "./range-view.ts"

interface RangeFieldsProps {
  record: { from: string; to: string }
  step: Step
  from: string | undefined
  to: string | undefined
  setParams: SetParams<AllocationParams>
}

/** The range by two date fields and by presets; nothing has to be dragged. */
export function RangeFields({ record, step, from, to, setParams }: RangeFieldsProps) {
  const language = useLanguage()
  const { t } = useLingui()
  const nameOf = writePresetName(language)
  const presets = useMemo(() => listPresets(record, step), [record, step])
  const current = findPreset(presets, record, from, to)
  // a field that is being typed in is not yet a date; the end of the record is the default and is left out
  const change = (key: "from" | "to", value: string) => {
    if (value === "" || value < record.from || value > record.to) return
    setParams({ [key]: value === record[key] ? undefined : value }, { replace: true })
  }
  const choose = (id: string) => {
    const preset = presets.find((candidate) => candidate.id === id)
    if (preset !== undefined) setParams({ from: preset.from, to: preset.to })
  }
  return (
    <>
      <DateField
        label={t`From`}
        value={from ?? record.from}
        within={record}
        onChange={(value) => change("from", value)}
      />
      <DateField
        label={t`To`}
        value={to ?? record.to}
        within={record}
        onChange={(value) => change("to", value)}
      />
      <ChoiceRow
        label={t`Range`}
        options={presets.map((preset) => ({ value: preset.id, label: nameOf(preset, step) }))}
        value={current?.id ?? ""}
        onChoose={choose}
      />
    </>
  )
}

function writePresetName({ t, format }: Language): (preset: RangePreset, step: Step) => string {
  return ({ kind }, step) => {
    if (kind === "all") return t(msg`All`)
    if ("year" in kind) return format.date(kind.year)
    const count = kind.periods
    return step === "month"
      ? t(msg`${count} months`)
      : step === "week"
        ? t(msg`${count} weeks`)
        : t(msg`${count} days`)
  }
}
