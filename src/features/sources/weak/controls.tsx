import { useLingui } from "@lingui/react/macro"
import { weaknessNames } from "#features/sources/source-texts.ts"
import type { SourcesParams } from "#features/sources/sources-params.ts"
import type { PartProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { WEAKNESSES } from "#model/back-references.ts"
import { ChoiceRow } from "#ui/choice-row.tsx"
import type { WeakView } from "./words.ts"

type WeakControlsProps = Pick<PartProps<Pick<SourcesParams, "weak">, unknown, WeakView>, "view" | "setParams">

/** In which way the statements that are listed rest on little. */
export function WeakControls({ view, setParams }: WeakControlsProps) {
  const { t } = useLingui()
  const names = weaknessNames(useLanguage())
  return (
    <div className="control-row mt-4">
      <ChoiceRow
        label={t`Rests on`}
        options={WEAKNESSES.map((value) => ({ value, label: names[value] }))}
        value={view.weakness}
        onChoose={(value) => setParams({ weak: value === "single" ? undefined : value })}
      />
    </div>
  )
}
