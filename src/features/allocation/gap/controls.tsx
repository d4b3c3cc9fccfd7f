import { useLingui } from "@lingui/react/macro"
import type { AllocationParams } from "#features/allocation/allocation-params.ts"
import { DaysChoice } from "#features/allocation/days-choice.tsx"
import type { SetParams } from "#figure/use-page-params.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { ChoiceRow } from "#ui/choice-row.tsx"
import { Folded } from "#ui/folded.tsx"
import { SelectField } from "#ui/select-field.tsx"
import { labNames } from "#words/lab-names.ts"
import { type GapFigureView, type GapSort, type GapView, NEEDED } from "./view.ts"

interface GapControlsProps {
  view: GapFigureView
  setParams: SetParams<Pick<AllocationParams, "sort" | "compare" | "over">>
}

/** The order of the rows, and the two labs that the sentence compares. */
export function GapControls({ view, setParams }: GapControlsProps) {
  const { t } = useLingui()
  const words: Record<GapSort, string> = {
    "grant-rate": t`Grant rate`,
    "use-rate": t`Use rate`,
    requested: t`Asked`,
    granted: t`Granted`,
    used: t`Used`,
    name: t`Name`,
  }
  const isPossible = (sort: GapSort) => NEEDED[sort].every((measure) => view.recorded.has(measure))
  const standard: GapSort = isPossible("grant-rate") ? "grant-rate" : "granted"
  return (
    <Folded label={t`Choose what is shown`}>
      <div className="control-row mt-4">
        <ChoiceRow
          label={t`Sorted by`}
          options={(Object.keys(words) as GapSort[]).map((sort) => ({
            value: sort,
            label: words[sort],
            ...(isPossible(sort) ? {} : { disabledBecause: t`not recorded` }),
          }))}
          value={view.sort}
          onChoose={(sort) => setParams({ sort: sort === standard ? undefined : sort })}
        />
        <DaysChoice onRecord={view.onRecord} over={view.over} setParams={setParams} />
        {view.comparison !== null && (
          <CompareChoice comparison={view.comparison} view={view} setParams={setParams} />
        )}
      </div>
    </Folded>
  )
}

function CompareChoice({
  comparison,
  view,
  setParams,
}: GapControlsProps & { comparison: NonNullable<GapView["comparison"]> }) {
  const { t } = useLingui()
  const names = labNames(view.nodes, useLanguage())
  const { lab, than } = comparison
  // in the order of the record: names are put in order differently where pages are written and where they are read
  const granted = new Set(view.rows.flatMap((row) => (row.granted === null ? [] : [row.lab])))
  const options = view.data.series.flatMap(({ lab }) =>
    granted.has(lab) ? [{ value: lab, label: names.label(lab) }] : [],
  )
  // choosing the other lab of the pair turns the pair round
  const choose = (next: [string, string], turned: [string, string]) =>
    setParams({ compare: (next[0] === next[1] ? turned : next).join("~") })
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-3">
      <SelectField
        label={t`Compare`}
        value={lab}
        options={options}
        onChoose={(next) => choose([next, than], [than, lab])}
      />
      <SelectField
        label={t`with`}
        value={than}
        options={options}
        onChoose={(next) => choose([lab, next], [than, lab])}
      />
    </div>
  )
}
