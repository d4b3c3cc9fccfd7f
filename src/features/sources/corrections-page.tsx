import { Trans, useLingui } from "@lingui/react/macro"
import { useSuspenseQuery } from "@tanstack/react-query"
import { useLocation } from "@tanstack/react-router"
import { useEffect } from "react"
import { orgsQuery } from "#data/orgs.ts"
import { FigureBoundary } from "#figure/figure-boundary.tsx"
import { PageHead } from "#figure/page-head.tsx"
import { useFormat } from "#i18n/use-format.ts"
import { ChangeLog } from "./change-log.tsx"
import { Contact } from "./contact.tsx"
import { type CorrectionsParams, parseCorrectionsSearch } from "./corrections-params.ts"
import { ReportForm } from "./report-form.tsx"

/** How to report an error, and what has been corrected. */
export function CorrectionsPage() {
  const { t } = useLingui()
  const title = t`Corrections`
  const search = useLocation({ select: (location) => location.search })
  const { values, refused } = parseCorrectionsSearch(search)
  useEffect(() => {
    document.title = `${title} – Power Draw`
  }, [title])
  return (
    <>
      <PageHead
        title={title}
        lead={t`How to report an error, and what has been corrected.`}
        refused={refused}
      />
      <FigureBoundary>
        <Content {...values} />
      </FigureBoundary>
    </>
  )
}

function Content(values: CorrectionsParams) {
  if (usePublished().length > 0)
    return (
      <>
        <Report {...values} />
        <Contact />
        <Changes />
      </>
    )
  return (
    <p className="mt-12 max-w-text">
      <Trans>
        All that is here is an organisation’s own record: tell whoever runs this server what is wrong with it.
      </Trans>
    </p>
  )
}

/** What is for some readers alone, nobody else can correct. */
function usePublished() {
  return useSuspenseQuery(orgsQuery()).data.filter(({ isPrivate }) => isPrivate !== true)
}

function Report(values: CorrectionsParams) {
  const orgs = usePublished()
  const known = orgs.find(({ id }) => id === values.org) ?? orgs[0]
  const { record = "" } = values
  return (
    <section className="mt-12 max-w-text">
      <h2 className="m-0 mb-3 text-h3">
        <Trans>Report an error</Trans>
      </h2>
      <p>
        <Trans>
          Name the record, what is wrong, and a public source that says so. Facts about a person’s private
          life are never recorded, nor why somebody left. Nothing you write here leaves your device until you
          send it.
        </Trans>
      </p>
      {/* a link to another record prepares another report */}
      <ReportForm key={`${known?.id}/${record}`} orgs={orgs} org={known?.id ?? ""} record={record} />
    </section>
  )
}

function Changes() {
  const { locale } = useFormat()
  const orgs = usePublished()
  return (
    <section className="mt-12">
      <h2 className="m-0 mb-3 text-h3">
        <Trans>What has been corrected</Trans>
      </h2>
      <p className="max-w-text">
        <Trans>
          Every change of the data gets a version and a line here. Old versions stay at their address.
        </Trans>{" "}
        <a href={`${import.meta.env.BASE_URL}changes.atom`} type="application/atom+xml">
          <Trans>Follow the changes as an Atom feed</Trans>
        </a>
      </p>
      {orgs.map((org) => (
        <section key={org.id} className="mt-8">
          <h3 className="m-0 mb-2 font-sans text-control font-semibold">{org.label[locale]}</h3>
          <ChangeLog org={org} />
        </section>
      ))}
    </section>
  )
}
