import { useLingui } from "@lingui/react/macro"
import type { PageAddress } from "#figure/use-page-params.ts"
import { ChoiceRow } from "#ui/choice-row.tsx"
import type { LivesOrder } from "./view.ts"

/** How the rows follow each other. */
export function LivesControls({
  params: { sort: order = "paper" },
  setParams,
}: PageAddress<{ sort?: LivesOrder | undefined }>) {
  const { t } = useLingui()
  return (
    <div className="control-row mt-4">
      <ChoiceRow
        label={t`Sorted by`}
        options={[
          { value: "paper", label: t`Order on the paper` },
          { value: "date", label: t`Date known gone` },
          { value: "uncertainty", label: t`Width of the interval` },
        ]}
        value={order}
        onChoose={(sort) => setParams({ sort: sort === "paper" ? undefined : sort })}
      />
    </div>
  )
}
