import { useLingui } from "@lingui/react/macro"
import type { DecisionsParams } from "#features/decisions/decisions-params.ts"
import type { DecisionsRecords } from "#features/decisions/decisions-records.ts"
import { filterEntries, type LedgerEntry, toEntries } from "#features/decisions/decisions-view.ts"
import { RELEASE_CLASSES } from "#features/decisions/release-class.ts"
import type { SetParams } from "#figure/use-page-params.ts"
import { useFormat } from "#i18n/use-format.ts"
import { ChoiceRow } from "#ui/choice-row.tsx"
import { Folded } from "#ui/folded.tsx"
import { SelectField } from "#ui/select-field.tsx"

interface LedgerControlsProps {
  params: DecisionsParams
  records: DecisionsRecords
  setParams: SetParams<DecisionsParams>
}

/** Which decisions the ledger lists; each choice says how many it would leave under the others. */
export function LedgerControls({ params, records, setParams }: LedgerControlsProps) {
  const { t } = useLingui()
  const format = useFormat()
  const all = toEntries(records.ledger?.decisions ?? [], records.appeals?.appeals ?? [])
  const periods = [...new Set(all.map(({ decision }) => decision.period))].toSorted().toReversed()
  const count = countUnder(all, params)
  const releases = { quarter: t`under 3 months`, half: t`3 to 5`, year: t`6 to 11`, later: t`12 or more` }
  const outcomes = { full: t`met in full`, part: t`met in part`, appealed: t`appealed` }
  /** A choice with how many it leaves; one that leaves none cannot be made. */
  const option = <V extends string>(value: V, label: string, left: number) => ({
    value,
    label: `${label} (${format.integer(left)})`,
    ...(left === 0 ? { disabledBecause: t`no decision is of this kind` } : {}),
  })
  const orAll = <V extends string>(value: V | "") => (value === "" ? undefined : value)
  return (
    <Folded label={t`Choose what is shown`}>
      <div className="control-row mt-4">
        <SelectField
          label={t`Month`}
          value={params.period ?? ""}
          options={[
            { value: "", label: t`all months` },
            ...periods.map((period) => ({ value: period, label: format.date(period) })),
          ]}
          onChoose={(value) => setParams({ period: orAll(value) })}
        />
        <ChoiceRow<NonNullable<DecisionsParams["priority"]> | "">
          label={t`Priority`}
          options={[
            { value: "", label: t`All` },
            ...PRIORITIES.map((priority) => option(priority, priority, count({ priority }))),
          ]}
          value={params.priority ?? ""}
          onChoose={(value) => setParams({ priority: orAll(value) })}
        />
        <ChoiceRow<NonNullable<DecisionsParams["ahead"]> | "">
          label={t`Planned release in`}
          options={[
            { value: "", label: t`All` },
            ...RELEASE_CLASSES.map((ahead) => option(ahead, releases[ahead], count({ ahead }))),
          ]}
          value={params.ahead ?? ""}
          onChoose={(value) => setParams({ ahead: orAll(value) })}
        />
        <ChoiceRow<NonNullable<DecisionsParams["outcome"]> | "">
          label={t`Outcome`}
          options={[
            { value: "", label: t`All` },
            ...OUTCOMES.map((outcome) => option(outcome, outcomes[outcome], count({ outcome }))),
          ]}
          value={params.outcome ?? ""}
          onChoose={(value) => setParams({ outcome: orAll(value) })}
        />
      </div>
    </Folded>
  )
}

const PRIORITIES = ["1", "2", "3", "4", "5"] as const
const OUTCOMES = ["full", "part", "appealed"] as const

/** How many decisions a choice would leave under the other choices. */
function countUnder(all: readonly LedgerEntry[], params: DecisionsParams) {
  return (choice: DecisionsParams): number => filterEntries(all, { ...params, ...choice }).length
}
