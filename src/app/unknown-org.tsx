import { Trans, useLingui } from "@lingui/react/macro"
import { Link } from "@tanstack/react-router"
import { useFormat } from "#i18n/use-format.ts"
import type { Org } from "#model/org.ts"
import { isOwnOrg } from "#model/own-org.ts"
import { PageHeading } from "#ui/page-heading.tsx"
import { useDocumentTitle } from "./use-document-title.ts"

/** The address names an organisation that is not shipped: says so and offers those that are. */
export default function UnknownOrg({ id, orgs }: { id: string; orgs: readonly Org[] }) {
  const { t } = useLingui()
  const { locale } = useFormat()
  useDocumentTitle({ en: "Unknown organisation", zh: "未知机构" })
  return (
    <>
      {isOwnOrg(id) ? (
        <>
          <PageHeading
            title={t`This organisation is on another device`}
            lead={
              <Trans>
                Whoever sent you this address has imported it in their own browser, and it is in no other. Ask
                for the files, or for a download.
              </Trans>
            }
          />
          <p className="mt-4">
            <Link to="/import">
              <Trans>Import your own cluster</Trans>
            </Link>
          </p>
        </>
      ) : (
        <PageHeading
          title={t`No organisation is called “${id}”`}
          lead={<Trans>These have data here:</Trans>}
        />
      )}
      <ul className="mt-4">
        {orgs
          .filter(({ id: known }) => !isOwnOrg(known))
          .map((org) => (
            <li key={org.id}>
              <Link to="/$org" params={{ org: org.id }}>
                {org.label[locale]}
              </Link>
            </li>
          ))}
      </ul>
    </>
  )
}
