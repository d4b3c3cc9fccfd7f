import { Trans, useLingui } from "@lingui/react/macro"
import { useMemo, useState } from "react"
import type { WhatIfParams } from "#features/what-if/what-if-params.ts"
import { toWhatIf, type WhatIfRecords } from "#features/what-if/what-if-records.ts"
import type { PartProps } from "#figure/define-figure.ts"
import { useFormat } from "#i18n/use-format.ts"
import { SelectField } from "#ui/select-field.tsx"

const OWN = "own"

type WorkChoiceProps = Omit<PartProps<WhatIfParams, WhatIfRecords, unknown>, "view">

/** A published work, or hours of one’s own. */
export function WorkChoice({ org, records, params, setParams }: WorkChoiceProps) {
  const { works, work } = useMemo(() => toWhatIf(records, { org, params }), [org, records, params])
  const { t } = useLingui()
  const format = useFormat()
  const [hours, setHours] = useState(params.hours ?? "")
  const isOwn = params.hours !== undefined || works.length === 0
  const take = () => {
    if (/^[1-9]\d{0,9}$/.test(hours)) setParams({ hours, work: undefined })
  }
  return (
    <section aria-label={t`Which work`} className="controls mt-[88px]">
      <div className="control-row items-end">
        {works.length > 0 && (
          <SelectField
            label={t`Work with published GPU-hours`}
            value={isOwn ? OWN : (work?.published?.id ?? "")}
            options={[
              ...works.map(({ id, name, hours: published }) => ({
                value: id,
                label: `${name}: ${format.integer(published)}`,
              })),
              ...(isOwn ? [{ value: OWN, label: t`hours of your own` }] : []),
            ]}
            onChoose={(id) =>
              id !== OWN && setParams({ work: id === org.usual.work ? undefined : id, hours: undefined })
            }
          />
        )}
        <form
          className="flex items-end gap-x-4"
          onSubmit={(event) => {
            event.preventDefault()
            take()
          }}
        >
          <label className="block text-small text-ink2">
            <span className="block">{t`or GPU-hours of your own`}</span>
            <input
              inputMode="numeric"
              className="field w-40"
              value={hours}
              onChange={(event) => setHours(event.target.value.replace(/\D/g, ""))}
            />
          </label>
          <button type="submit" className="button">
            <Trans>Count the days</Trans>
          </button>
        </form>
      </div>
    </section>
  )
}
