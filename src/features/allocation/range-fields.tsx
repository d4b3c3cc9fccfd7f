import { useLingui } from "@lingui/react/macro"
import { useMemo } from "react"
import { useFormat } from "#i18n/use-format.ts"
import type { Step } from "#model/allocation.ts"
import { ChoiceRow } from "#ui/choice-row.tsx"
import { DateField } from "#ui/date-field.tsx"
import { findPreset, listPresets, type RangePreset } from "./range-view.ts"
import type { SetParams } from "./use-allocation-params.ts"

interface RangeFieldsProps {
  record: { from: string; to: string }
  step: Step
  from: string | undefined
  to: string | undefined
  setParams: SetParams
}

/** The range by two date fields and by presets; nothing has to be dragged. */
export function RangeFields({ record, step, from, to, setParams }: RangeFieldsProps) {
  const { t } = useLingui()
  const nameOf = usePresetName()
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

function usePresetName(): (preset: RangePreset, step: Step) => string {
  const { t } = useLingui()
  const format = useFormat()
  return ({ kind }, step) => {
    if (kind === "all") return t`All`
    if ("year" in kind) return format.date(kind.year)
    const count = kind.periods
    return step === "month" ? t`${count} months` : step === "week" ? t`${count} weeks` : t`${count} days`
  }
}
