import { Trans, useLingui } from "@lingui/react/macro"
import { ChoiceRow } from "#ui/choice-row.tsx"
import { DateField } from "#ui/date-field.tsx"
import { SelectField } from "#ui/select-field.tsx"
import type { Importer } from "./use-importer.ts"
import { listZones } from "./zones.ts"

/** Slurm is of 2002. */
const ANY_DAY = { from: "2002-01-01", to: "2099-12-31" }

/** How Slurm’s files are read: what nobody can guess, and what a reader may want otherwise. */
export function ReadingChoicesForm({ importer, levels }: { importer: Importer; levels: number }) {
  const { t } = useLingui()
  const { reading, choices } = importer.state
  const zones = listZones().map((zone) => ({ value: zone, label: zone }))
  return (
    <section className="mt-8 border-t border-rule pt-4" aria-labelledby="import-reading">
      <h3 id="import-reading" className="m-0 text-body font-semibold">
        <Trans>How it is read</Trans>
      </h3>
      <div className="mt-2 flex flex-wrap items-end gap-x-6 gap-y-3">
        <SelectField
          label={t`Time zone in which the commands were called`}
          value={reading.exportZone}
          options={zones}
          onChoose={(exportZone) => importer.readAgain({ ...reading, exportZone })}
        />
        <SelectField
          label={t`Time zone of the days`}
          value={choices.dayZone}
          options={zones}
          onChoose={(dayZone) => importer.choose({ ...choices, dayZone })}
        />
        <DateField
          label={t`First day of the export (-S), if you know it`}
          value={choices.from ?? ""}
          within={ANY_DAY}
          onChange={(from) => importer.choose({ ...choices, from: from === "" ? null : from })}
        />
        {levels > 1 && (
          <SelectField
            label={t`Accounts that are labs`}
            value={String(choices.labLevel)}
            options={Array.from({ length: levels }, (_, index) => ({
              value: String(index + 1),
              label: index === 0 ? t`directly below the root` : t`on level ${index + 1}`,
            }))}
            onChoose={(level) => importer.choose({ ...choices, labLevel: Number(level) })}
          />
        )}
        <ChoiceRow
          label={t`Grant of a lab without a limit`}
          value={choices.byShare ? "share" : "unknown"}
          options={[
            { value: "share", label: t`estimated by its share` },
            { value: "unknown", label: t`not known` },
          ]}
          onChoose={(one) => importer.choose({ ...choices, byShare: one === "share" })}
        />
        <ChoiceRow
          label={t`Types of GPU`}
          value={choices.byType ? "apart" : "together"}
          options={[
            { value: "together", label: t`together` },
            { value: "apart", label: t`told apart` },
          ]}
          onChoose={(one) => importer.choose({ ...choices, byType: one === "apart" })}
        />
      </div>
    </section>
  )
}
