import { useLingui } from "@lingui/react/macro"
import { RIVALRY_LAYERS, type TimelineParams, toggled } from "#features/timeline/timeline-params.ts"
import type { PageAddress } from "#figure/use-page-params.ts"
import { ToggleRow } from "#ui/toggle-row.tsx"
import type { RivalryFigureView } from "./view.ts"

type Props = PageAddress<Pick<TimelineParams, "rivalry">> & { view: RivalryFigureView }

/** What is laid over the two projects. */
export function RivalryControls({ view: { layers }, params, setParams }: Props) {
  const { t } = useLingui()
  const names = {
    runs: t`Reported runs`,
    departures: t`Departures`,
    clusters: t`Clusters`,
    reorgs: t`Reorganisations and layoffs`,
  }
  return (
    <div className="control-row mt-4">
      <ToggleRow
        label={t`Layers`}
        options={RIVALRY_LAYERS.map((value) => ({ value, label: names[value] }))}
        isOn={(layer) => layers.has(layer)}
        onToggle={(layer) => setParams({ rivalry: toggled(params.rivalry, RIVALRY_LAYERS, layer) })}
      />
    </div>
  )
}
