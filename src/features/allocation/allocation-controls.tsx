import { Trans, useLingui } from "@lingui/react/macro"
import type { SetParams } from "#figure/use-page-params.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { MEASURES, type Step } from "#model/allocation.ts"
import { ChoiceRow } from "#ui/choice-row.tsx"
import { ToggleRow } from "#ui/toggle-row.tsx"
import type { LabNames } from "#words/lab-names.ts"
import type { AllocationParams } from "./allocation-params.ts"
import type { Available, MainParams } from "./allocation-view.ts"
import { LabPicker } from "./lab-picker.tsx"
import { measureNames } from "./measure-names.ts"
import { RangeFields } from "./range-fields.tsx"

interface AllocationControlsProps {
  params: AllocationParams
  setParams: SetParams<AllocationParams>
  choices: MainParams
  step: Step
  layers: ReadonlySet<string>
  available: Available
  names: LabNames
}

/** Everything that changes the figures of the page, in two rows. Each control is a parameter of the address. */
export function AllocationControls(props: AllocationControlsProps) {
  const { t } = useLingui()
  const { params, setParams, choices, step, available, names } = props
  const chosen = params.labs?.split("~").filter((lab) => available.labs.includes(lab)) ?? available.labs
  return (
    <section aria-label={t`What is shown`} className="controls">
      <div className="control-row">
        <MeasureChoice {...props} />
        <ChoiceRow
          label={t`View`}
          options={[
            { value: "absolute", label: t`Absolute` },
            { value: "share", label: t`Share` },
            { value: "panels", label: t`Panels` },
          ]}
          value={choices.view}
          onChoose={(view) => setParams({ view })}
        />
        <ChoiceRow
          label={t`Unit`}
          options={[
            { value: "gpus", label: "GPU" },
            { value: "gpu-hours", label: t`GPU-hours` },
          ]}
          value={choices.unit}
          onChoose={(unit) => setParams({ unit: unit === "gpus" ? undefined : unit })}
        />
        <StepChoice step={step} available={available} setParams={setParams} />
      </div>
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
        <LayerChoice {...props} />
      </div>
      <NotRecorded available={available} />
    </section>
  )
}

function MeasureChoice({ choices, setParams, available }: AllocationControlsProps) {
  const language = useLanguage()
  const { t } = useLingui()
  const words = measureNames(language)
  return (
    <ChoiceRow
      label={t`Measure`}
      options={MEASURES.map((measure) => ({
        value: measure,
        label: words[measure],
        ...(available.measures.has(measure) ? {} : { disabledBecause: t`not recorded` }),
      }))}
      value={choices.measure}
      onChoose={(measure) => setParams({ measure: measure === "granted" ? undefined : measure })}
    />
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

function LayerChoice({ layers, available, setParams }: AllocationControlsProps) {
  const { t } = useLingui()
  if (available.layers.length === 0) return null
  const words = { capacity: t`Capacity`, runs: t`Reported runs`, events: t`Events` }
  const toggle = (layer: string) => {
    const next = available.layers.filter((id) => (id === layer ? !layers.has(id) : layers.has(id)))
    const isDefault = next.join("~") === available.layers.filter((id) => id !== "events").join("~")
    setParams({
      layers: isDefault ? undefined : ((next.join("~") || "none") as NonNullable<AllocationParams["layers"]>),
    })
  }
  return (
    <ToggleRow
      label={t`Layers`}
      options={available.layers.map((layer) => ({ value: layer, label: words[layer] }))}
      isOn={(layer) => layers.has(layer)}
      onToggle={toggle}
    />
  )
}

/** Says in words what the struck-through measures mean. */
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
