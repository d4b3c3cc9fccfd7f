import { useLingui } from "@lingui/react/macro"
import { SelectField } from "#ui/select-field.tsx"
import type { DecisionsContext } from "./use-decisions.ts"

type ControlsProps = Pick<DecisionsContext, "params" | "setParams" | "all" | "names">

/** Whose decisions and appeals every figure of the page shows; what is chosen for one stands in it. */
export function DecisionsControls({ params, setParams, all, names }: ControlsProps) {
  const { t } = useLingui()
  const labs = [...new Set(all.map(({ decision }) => decision.lab))]
  return (
    <section aria-label={t`What is shown in all figures`} className="controls">
      <div className="control-row">
        <SelectField
          label={t`Lab`}
          value={params.lab ?? ""}
          options={[
            { value: "", label: t`all labs` },
            ...labs.map((lab) => ({ value: lab, label: names.label(lab) })),
          ]}
          onChoose={(value) => setParams({ lab: value === "" ? undefined : value })}
        />
      </div>
    </section>
  )
}
