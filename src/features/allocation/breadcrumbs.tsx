import { Trans, useLingui } from "@lingui/react/macro"
import type { SetParams } from "#figure/use-page-params.ts"
import { useFormat } from "#i18n/use-format.ts"
import type { Org } from "#model/org.ts"
import type { LabNames } from "#words/lab-names.ts"
import type { AllocationParams } from "./allocation-params.ts"
import { type Available, partsBelow, pathTo } from "./allocation-view.ts"

interface BreadcrumbsProps {
  org: Org
  /** the lab or team that is looked into, `null` = the whole organisation */
  lab: string | null
  available: Available
  names: LabNames
  setParams: SetParams<AllocationParams>
}

/** From the organisation to one of its labs and to the lab's teams, and back; the address says where the reader is. */
export function Breadcrumbs({ org, lab, available, names, setParams }: BreadcrumbsProps) {
  const { t } = useLingui()
  const { locale } = useFormat()
  const path = lab === null ? [] : pathTo(lab, available)
  const here = path.at(-1)
  const below = here === undefined ? available.labs : partsBelow(here, available)
  const hasPools = available.parts.some(({ id, kind }) => kind === "pool" && below.includes(id))
  const above = [
    { id: undefined, label: org.label[locale] },
    ...path.map((id) => ({ id, label: names.short(id) })),
  ]
  return (
    <nav
      aria-label={t`Where you are`}
      className={`mt-6 flex flex-wrap items-center gap-x-3 text-control ${lab === null ? "print:hidden" : ""}`}
    >
      {above.map(({ id, label }, index) => (
        <span key={id ?? ""} className="flex items-center gap-x-3">
          {index > 0 && <span aria-hidden="true">›</span>}
          {index === above.length - 1 ? (
            <span className="font-semibold" aria-current="location">
              {label}
            </span>
          ) : (
            <button type="button" className="word-button" onClick={() => setParams({ lab: id })}>
              {label}
            </button>
          )}
        </span>
      ))}
      {below.length > 0 && (
        <label className="flex items-center gap-2">
          <span aria-hidden="true">›</span>
          <span className="sr-only">
            {here === undefined ? (
              <Trans>Look into one lab</Trans>
            ) : hasPools ? (
              <Trans>Look into one cluster</Trans>
            ) : (
              <Trans>Look into one team</Trans>
            )}
          </span>
          <select
            className="plain-select max-w-60"
            value=""
            onChange={(event) => setParams({ lab: event.target.value })}
          >
            <option value="">
              {here === undefined ? t`all labs` : hasPools ? t`all clusters` : t`all teams`}
            </option>
            {below.map((id) => (
              <option key={id} value={id}>
                {names.short(id)}
              </option>
            ))}
          </select>
        </label>
      )}
    </nav>
  )
}
