import { Trans, useLingui } from "@lingui/react/macro"
import { Link } from "@tanstack/react-router"
import { useFormat } from "#i18n/use-format.ts"
import type { Org } from "#model/org.ts"
import { ExternalLink } from "#ui/external-link.tsx"
import { keepMock } from "./root-search.ts"
import { Shortcuts } from "./shortcuts.tsx"

/** Version, licence and the pages that belong to no organisation. */
export function Footer({ org }: { org: Org | null }) {
  const { t } = useLingui()
  const format = useFormat()
  const date = org === null ? "" : format.date(org.created.slice(0, 7))
  const version = org?.version ?? ""
  return (
    <footer className="page mt-[104px] pb-8">
      <p className="m-0 flex flex-wrap gap-x-6 gap-y-2 border-t border-rule pt-4 text-small text-ink2">
        {org !== null && (
          <>
            <span>{t`Data ${version}, ${date}`}</span>
            <ExternalLink href={org.licence.path}>{org.licence.name}</ExternalLink>
          </>
        )}
        <Link to="/method" search={keepMock} className="text-ink2">
          <Trans>Method</Trans>
        </Link>
        <Link to="/corrections" search={keepMock} className="text-ink2">
          <Trans>Report an error</Trans>
        </Link>
        <Shortcuts />
      </p>
    </footer>
  )
}
