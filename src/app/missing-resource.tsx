import { Trans, useLingui } from "@lingui/react/macro"
import { Link } from "@tanstack/react-router"
import type { PageListing } from "#figure/feature.ts"
import { useFormat } from "#i18n/use-format.ts"
import type { Org } from "#model/org.ts"
import { PageHeading } from "#ui/page-heading.tsx"

/** A page that exists, for an organisation that has not the data for it: said, not faked. */
export default function MissingResource({ org, page }: { org: Org; page: PageListing }) {
  const { t } = useLingui()
  const { locale } = useFormat()
  const label = org.label[locale]
  const has = new Set(org.has.map((entry) => entry.resource))
  const missing = page.needs.filter((resource) => !has.has(resource)).join(", ")
  return (
    <>
      <PageHeading
        title={page.nav[locale]}
        lead={t`The data of ${label} does not hold what this page shows (${missing}).`}
      />
      <p className="mt-4">
        <Link to="/$org" params={{ org: org.id }}>
          <Trans>To the overview</Trans>
        </Link>
      </p>
    </>
  )
}
