import { Trans, useLingui } from "@lingui/react/macro"
import type { LabNames } from "#figure/lab-names.ts"
import { useFormat } from "#i18n/use-format.ts"
import type { Org } from "#model/org.ts"
import type { SetParams } from "./use-allocation-params.ts"

interface BreadcrumbsProps {
  org: Org
  /** the lab that is looked into, `null` = the whole organisation */
  lab: string | null
  labs: readonly string[]
  names: LabNames
  setParams: SetParams
}

/** From the organisation to one of its labs and back; the address says where the reader is. */
export function Breadcrumbs({ org, lab, labs, names, setParams }: BreadcrumbsProps) {
  const { t } = useLingui()
  const { locale } = useFormat()
  return (
    <nav aria-label={t`Where you are`} className="mt-6 flex flex-wrap items-center gap-x-3 text-control">
      {lab === null ? (
        <span className="font-semibold">{org.label[locale]}</span>
      ) : (
        <button type="button" className="word-button" onClick={() => setParams({ lab: undefined })}>
          {org.label[locale]}
        </button>
      )}
      <span aria-hidden="true">›</span>
      <label className="flex items-center gap-2">
        <span className="sr-only">
          <Trans>Look into one lab</Trans>
        </span>
        <select
          className="plain-select max-w-60"
          value={lab ?? ""}
          onChange={(event) => setParams({ lab: event.target.value === "" ? undefined : event.target.value })}
        >
          <option value="">{t`all labs`}</option>
          {labs.map((id) => (
            <option key={id} value={id}>
              {names.label(id)}
            </option>
          ))}
        </select>
      </label>
    </nav>
  )
}
