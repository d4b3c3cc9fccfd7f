import { Trans, useLingui } from "@lingui/react/macro"
import { useEffect } from "react"
import { PageHeading } from "#ui/page-heading.tsx"

/** How to report an error, and what has been corrected. */
export function CorrectionsPage() {
  const { t } = useLingui()
  const title = t`Corrections`
  useEffect(() => {
    document.title = `${title} – Power Draw`
  }, [title])
  return (
    <>
      <PageHeading title={title} lead={t`How to report an error, and what has been corrected.`} />
      <section className="mt-12 max-w-text">
        <h2 className="m-0 mb-3 text-h3">
          <Trans>Report an error</Trans>
        </h2>
        <p>
          <Trans>
            Open an issue in the repository this site was built from. Name the record (its id stands in the
            data file), what is wrong, and a source that says so. Facts about a person’s private life are
            never recorded.
          </Trans>
        </p>
      </section>
      <section className="mt-12 max-w-text">
        <h2 className="m-0 mb-3 text-h3">
          <Trans>What has been corrected</Trans>
        </h2>
        <p>
          <Trans>Data 1.0.0 is the first version. Nothing has been corrected since.</Trans>
        </p>
      </section>
    </>
  )
}
