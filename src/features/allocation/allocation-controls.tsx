import { Trans, useLingui } from "@lingui/react/macro"
import type { SetParams } from "#figure/use-page-params.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { MEASURES, type Step } from "#model/allocation.ts"
import { ChoiceRow } from "#ui/choice-row.tsx"
import { Folded } from "#ui/folded.tsx"
import type { LabNames } from "#words/lab-names.ts"
import type { AllocationParams } from "./allocation-params.ts"
import type { Available } from "./allocation-view.ts"
import { LabPicker } from "./lab-picker.tsx"
import { measureNames } from "./measure-names.ts"
import { RangeFields } from "./range-fields.tsx"

interface AllocationControlsProps {
  params: AllocationParams
  setParams: SetParams<AllocationParams>
  step: Step
  available: Available
  names: LabNames
}

/** What changes every figure of the page; what changes one stands in it. Each control is a parameter of the address. */
export function AllocationControls({ params, setParams, step, available, names }: AllocationControlsProps) {
  const { t } = useLingui()
  const chosen = params.labs?.split("~").filter((lab) => available.labs.includes(lab)) ?? available.labs
  return (
    <section aria-label={t`What is shown in all figures`} className="controls">
      <Folded label={t`Labs, dates, step`}>
        <div className="control-row">
          <LabPicker
            labs={available.labs}
            chosen={chosen}
            names={names}
            onChoose={(labs) => setParams({ labs: labs?.join("~"), lab: undefined })}
          />
          <RangeFields
            record={available.record}
            step={step}
            from={params.from}
            to={params.to}
            setParams={setParams}
          />
          <StepChoice step={step} available={available} setParams={setParams} />
        </div>
      </Folded>
      <NotRecorded available={available} />
    </section>
  )
}

function StepChoice({
  step,
  available: { steps, usualStep },
  setParams,
}: {
  step: Step
  available: Pick<Available, "steps" | "usualStep">
  setParams: SetParams<AllocationParams>
}) {
  const { t } = useLingui()
  const words = { day: t`Day`, week: t`Week`, month: t`Month` }
  return (
    <ChoiceRow
      label={t`Step`}
      options={steps.map((value) => ({ value, label: words[value] }))}
      value={step}
      onChoose={(value) =>
        setParams({ step: value === usualStep ? undefined : value, before: undefined, after: undefined })
      }
    />
  )
}

/** Says in words which measures there are none of. */
function NotRecorded({ available }: { available: Available }) {
  const language = useLanguage()
  const words = measureNames(language)
  const missing = MEASURES.filter((measure) => !available.measures.has(measure)).map(
    (measure) => words[measure],
  )
  if (missing.length === 0) return null
  const list = missing.join(", ")
  return (
    <p className="m-0 pt-3 text-small text-ink2">
      {available.isScenario ? (
        <Trans>{list}: not recorded in the scenario.</Trans>
      ) : (
        <Trans>{list}: not recorded.</Trans>
      )}
    </p>
  )
}
