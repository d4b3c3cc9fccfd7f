import { Trans, useLingui } from "@lingui/react/macro"
import { Link } from "@tanstack/react-router"
import { PageHeading } from "#ui/page-heading.tsx"
import { useDocumentTitle } from "./use-document-title.ts"

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useLingui()
  useDocumentTitle({ en: "Page not found", zh: "未找到页面" })
  return (
    <>
      <PageHeading title={t`There is no page at this address`} />
      <p className="mt-4">
        <Link to="/">
          <Trans>To the overview</Trans>
        </Link>
      </p>
    </>
  )
}
