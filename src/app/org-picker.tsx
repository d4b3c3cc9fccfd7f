import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { Link } from "@tanstack/react-router"
import { BasisMark } from "#figure/basis-mark.tsx"
import type { Language } from "#i18n/language.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { Org, Resource } from "#model/org.ts"
import { isOwnOrg } from "#model/own-org.ts"
import { Menu } from "#ui/menu.tsx"

/** Which organisation is shown; each option says what it has and on what basis. */
export function OrgPicker({ orgs, current }: { orgs: readonly Org[]; current: Org | null }) {
  const { t } = useLingui()
  const { locale } = useFormat()
  return (
    <>
      <Menu label={t`Organisation:`} value={current?.label[locale] ?? t`none`}>
        {(close) => (
          <ul className="m-0 list-none p-0">
            {orgs.map((org) => (
              <li key={org.id} className="border-b border-rule py-3 last:border-0">
                <Link
                  to="/$org"
                  params={{ org: org.id }}
                  search={(previous: object) => ({ ...previous, table: undefined, how: undefined })}
                  onClick={close}
                  aria-current={org.id === current?.id ? "true" : undefined}
                  className="font-semibold"
                >
                  {org.label[locale]}
                </Link>
                {isOwnOrg(org.id) && (
                  <span className="ml-3 text-ink2">
                    <Trans>on this device</Trans>
                  </span>
                )}
                <OrgContents org={org} />
              </li>
            ))}
            <li className="py-3">
              <Link to="/import" onClick={close} className="font-semibold">
                <Trans>Import your own cluster</Trans>
              </Link>
            </li>
          </ul>
        )}
      </Menu>
      {/* a menu needs a script to open */}
      <noscript>
        {orgs.map((org) => (
          <Link key={org.id} to="/$org" params={{ org: org.id }} className="mr-4">
            {org.label[locale]}
          </Link>
        ))}
      </noscript>
    </>
  )
}

function OrgContents({ org }: { org: Org }) {
  const language = useLanguage()
  const names = resourceNames(language)
  const format = useFormat()
  const allocations = org.has.find((entry) => entry.resource === "allocations")
  const records = org.has.filter(({ resource }) => resource in names && resource !== "allocations")
  const recordNames = records.map(({ resource }) => names[resource] ?? "")
  return (
    <>
      {allocations !== undefined && (
        <p className="mx-0 mt-1 mb-0 flex flex-wrap gap-x-3">
          {names.allocations} <BasisMark basis={allocations.basis} />
        </p>
      )}
      {records[0] !== undefined && (
        <p className="mx-0 mt-1 mb-0 flex flex-wrap gap-x-3">
          {format.list(recordNames)} <BasisMark basis={records[0].basis} />
        </p>
      )}
      {records.length === 0 && (
        <p className="mx-0 mt-1 mb-0 text-ink2">
          <Trans>No people, projects or claims.</Trans>
        </p>
      )}
    </>
  )
}

/** Names of the resources a reader would choose an organisation for. */
function resourceNames({ t }: Language): Partial<Record<Resource, string>> {
  return {
    allocations: t(msg`GPU allocation`),
    people: t(msg`authors`),
    projects: t(msg`projects`),
    clusters: t(msg`clusters`),
    events: t(msg`events`),
    claims: t(msg`claims`),
  }
}
