import { useLingui } from "@lingui/react/macro"
import { useFormat } from "#i18n/use-format.ts"
import { ChoiceRow } from "#ui/choice-row.tsx"
import { SelectField } from "#ui/select-field.tsx"
import type { DecisionsParams } from "./decisions-params.ts"
import { filterEntries } from "./decisions-view.ts"
import type { DecisionsContext } from "./use-decisions.ts"

type ControlsProps = Pick<DecisionsContext, "params" | "setParams" | "all" | "names">

/** Which decisions are listed: each control is a parameter of the address. */
export function DecisionsControls({ params, setParams, all, names }: ControlsProps) {
  const { t } = useLingui()
  const format = useFormat()
  const labs = [...new Set(all.map(({ decision }) => decision.lab))]
  const periods = [...new Set(all.map(({ decision }) => decision.period))].toSorted().toReversed()
  const counted = countOutcomes(all, params)
  const words = { full: t`met in full`, part: t`met in part`, appealed: t`appealed` }
  const orAll = (value: string) => (value === "" ? undefined : value)
  return (
    <section aria-label={t`What is shown`} className="controls">
      <div className="control-row">
        <SelectField
          label={t`Lab`}
          value={params.lab ?? ""}
          options={[
            { value: "", label: t`all labs` },
            ...labs.map((lab) => ({ value: lab, label: names.label(lab) })),
          ]}
          onChoose={(value) => setParams({ lab: orAll(value) })}
        />
        <SelectField
          label={t`Month`}
          value={params.period ?? ""}
          options={[
            { value: "", label: t`all months` },
            ...periods.map((period) => ({ value: period, label: format.date(period) })),
          ]}
          onChoose={(value) => setParams({ period: orAll(value) })}
        />
        <ChoiceRow
          label={t`Priority`}
          options={[
            { value: "", label: t`All` },
            ...["1", "2", "3", "4", "5"].map((value) => ({ value, label: value })),
          ]}
          value={params.priority ?? ""}
          onChoose={(value) => setParams({ priority: orAll(value) as DecisionsParams["priority"] })}
        />
        <ChoiceRow
          label={t`Outcome`}
          options={[
            { value: "", label: t`All` },
            ...(["full", "part", "appealed"] as const).map((value) => ({
              value,
              label: `${words[value]} (${format.integer(counted[value])})`,
              ...(counted[value] === 0 ? { disabledBecause: t`no decision is of this kind` } : {}),
            })),
          ]}
          value={params.outcome ?? ""}
          onChoose={(value) => setParams({ outcome: orAll(value) as DecisionsParams["outcome"] })}
        />
      </div>
    </section>
  )
}

/** How many decisions each outcome would leave under the other choices. */
function countOutcomes(all: ControlsProps["all"], params: DecisionsParams) {
  const count = (outcome: DecisionsParams["outcome"]) => filterEntries(all, { ...params, outcome }).length
  return { full: count("full"), part: count("part"), appealed: count("appealed") }
}
