import { useLingui } from "@lingui/react/macro"
import type { AllocationParams } from "#features/allocation/allocation-params.ts"
import type { Available, MainParams } from "#features/allocation/allocation-view.ts"
import { measureNames } from "#features/allocation/measure-names.ts"
import type { SetParams } from "#figure/use-page-params.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { MEASURES } from "#model/allocation.ts"
import { ChoiceRow } from "#ui/choice-row.tsx"
import { Folded } from "#ui/folded.tsx"
import { ToggleRow } from "#ui/toggle-row.tsx"
import type { MainFigureView } from "./view.ts"

interface MainControlsProps {
  params: AllocationParams
  view: MainFigureView
  setParams: SetParams<AllocationParams>
}

/** What of this figure alone is chosen: measure, view, unit, and what is laid over it. */
export function MainControls({ params, view, setParams }: MainControlsProps) {
  const { t } = useLingui()
  const { available, choices } = view
  return (
    <Folded label={t`Choose what is shown`}>
      <div className="control-row mt-4">
        <MeasureChoice choices={choices} available={available} setParams={setParams} />
        <ChoiceRow
          label={t`View`}
          options={[
            { value: "absolute", label: t`Absolute` },
            { value: "share", label: t`Share` },
            { value: "panels", label: t`Panels` },
          ]}
          value={choices.view}
          onChoose={(value) => setParams({ view: value })}
        />
        <ChoiceRow
          label={t`Unit`}
          options={[
            { value: "gpus", label: "GPU" },
            {
              value: "gpu-hours",
              label: t`GPU-hours`,
              ...(choices.view === "share" ? { disabledBecause: t`a share has no unit` } : {}),
            },
          ]}
          value={choices.view === "share" ? "gpus" : choices.unit}
          onChoose={(unit) => setParams({ unit: unit === "gpus" ? undefined : unit })}
        />
        <LayerChoice params={params} view={view} setParams={setParams} />
      </div>
    </Folded>
  )
}

function MeasureChoice({
  choices,
  available,
  setParams,
}: Pick<MainFigureView, "choices" | "available"> & Pick<MainControlsProps, "setParams">) {
  const words = measureNames(useLanguage())
  const { t } = useLingui()
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

function LayerChoice({ params, view, setParams }: MainControlsProps) {
  const { t } = useLingui()
  const { available, choices } = view
  if (available.layers.length === 0) return null
  const layers = new Set(params.layers?.split("~") ?? ["capacity", "runs"])
  const words = { capacity: t`Capacity`, runs: t`Reported runs`, events: t`Events` }
  const reasons = {
    absolute: t`drawn over absolute amounts only`,
    stack: t`drawn over a stack only`,
    all: t`it is that of all labs`,
    granted: t`drawn over GPUs granted only`,
  }
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
      options={available.layers.map((layer) => {
        const why = whyNot(layer, choices, view.showsAll)
        return {
          value: layer,
          label: words[layer],
          ...(why === null ? {} : { disabledBecause: reasons[why] }),
        }
      })}
      isOn={(layer) => layers.has(layer) && whyNot(layer, choices, view.showsAll) === null}
      onToggle={toggle}
    />
  )
}

/** Why a layer would change nothing under the other choices; `null` where it would. */
export function whyNot(
  layer: Available["layers"][number],
  { view, measure, unit }: MainParams,
  showsAll: boolean,
): "absolute" | "stack" | "all" | "granted" | null {
  if (layer === "events") return view === "panels" ? "stack" : null
  if (view !== "absolute") return "absolute"
  if (layer === "capacity") return showsAll ? null : "all"
  return measure === "granted" && unit === "gpus" ? null : "granted"
}
