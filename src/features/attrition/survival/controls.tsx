import { useLingui } from "@lingui/react/macro"
import type { PageAddress } from "#figure/use-page-params.ts"
import { ChoiceRow } from "#ui/choice-row.tsx"

interface SurvivalChoice {
  axis?: "calendar" | undefined
  npmle?: "on" | undefined
}

/** How the time is read, and whether the estimate is drawn in. */
export function SurvivalControls({ params, setParams }: PageAddress<SurvivalChoice>) {
  const { t } = useLingui()
  return (
    <div className="control-row mt-4">
      <ChoiceRow
        label={t`Time`}
        options={[
          { value: "months", label: t`Since publication` },
          { value: "calendar", label: t`By calendar, with events` },
        ]}
        value={params.axis ?? "months"}
        onChoose={(axis) => setParams({ axis: axis === "calendar" ? axis : undefined })}
      />
      <ChoiceRow
        label={t`Estimate`}
        options={[
          { value: "off", label: t`Off` },
          { value: "on", label: t`If those not seen left as the others did` },
        ]}
        value={params.npmle ?? "off"}
        onChoose={(npmle) => setParams({ npmle: npmle === "on" ? npmle : undefined })}
      />
    </div>
  )
}
