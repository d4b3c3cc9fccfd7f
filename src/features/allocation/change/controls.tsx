import { Trans, useLingui } from "@lingui/react/macro"
import type { AllocationParams } from "#features/allocation/allocation-params.ts"
import { writePeriodName } from "#features/allocation/shown-period.ts"
import type { SetParams } from "#figure/use-page-params.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { ChoiceRow } from "#ui/choice-row.tsx"
import { Folded } from "#ui/folded.tsx"
import { SelectField } from "#ui/select-field.tsx"
import type { ChangeView } from "./view.ts"

interface ChangeControlsProps {
  view: ChangeView
  setParams: SetParams<Pick<AllocationParams, "before" | "after" | "difference">>
}

/** The two periods that are set beside each other, and what the difference is of. */
export function ChangeControls({ view, setParams }: ChangeControlsProps) {
  const language = useLanguage()
  const { t } = useLingui()
  const nameOf = writePeriodName(view.step, language)
  const options = view.periods.map((period) => ({ value: period, label: nameOf(period) }))
  const { before, after } = view
  if (before === null || after === null) return null
  return (
    <>
      <Folded label={t`Choose what is shown`}>
        <div className="control-row mt-4">
          <SelectField
            label={t`Earlier period`}
            value={before}
            options={options}
            onChoose={(period) => setParams({ before: period, after })}
          />
          <SelectField
            label={t`Later period`}
            value={after}
            options={options}
            onChoose={(period) => setParams({ before, after: period })}
          />
          <ChoiceRow
            label={t`Difference in`}
            options={[
              { value: "gpus", label: t`GPUs` },
              { value: "share", label: t`Share of all` },
            ]}
            value={view.unit}
            onChoose={(unit) => setParams({ difference: unit === "share" ? unit : undefined })}
          />
        </div>
      </Folded>
      {view.refused.map((period) => (
        <p key={period} role="status" className="mt-2 mb-0 text-small text-ink2">
          <Trans>
            The address asks for {period}, of which this range has no grant on record; another is shown.
          </Trans>
        </p>
      ))}
    </>
  )
}
