import { useLingui } from "@lingui/react/macro"
import type { DaysOnRecord } from "#analytics/common-days.ts"
import type { SetParams } from "#figure/use-page-params.ts"
import { ChoiceRow } from "#ui/choice-row.tsx"
import type { AllocationParams } from "./allocation-params.ts"

interface DaysChoiceProps {
  onRecord: DaysOnRecord
  over: AllocationParams["over"]
  setParams: SetParams<Pick<AllocationParams, "over">>
}

/** Over which days the means of a figure are: each lab’s own, or those on which every one of them is on record. */
export function DaysChoice({ onRecord, over, setParams }: DaysChoiceProps) {
  const { t } = useLingui()
  const why = writeWhyNot(onRecord)
  return (
    <ChoiceRow
      label={t`Days compared`}
      options={[
        { value: "own", label: t`Each one’s own` },
        {
          value: "common",
          label: t`Common to all`,
          ...(why === "none" ? { disabledBecause: t`on no day are all of them on record` } : {}),
          ...(why === "same" ? { disabledBecause: t`all are on record on the same days` } : {}),
        },
      ]}
      value={over ?? "own"}
      onChoose={(value) => setParams({ over: value === "common" ? "common" : undefined })}
    />
  )
}

/** Why there is nothing to choose. */
function writeWhyNot({ any, common }: DaysOnRecord): "none" | "same" | null {
  if (common === 0) return "none"
  return common === any ? "same" : null
}
