import { Trans, useLingui } from "@lingui/react/macro"
import { useQuery } from "@tanstack/react-query"
import { useLocation, useParams } from "@tanstack/react-router"
import { type ReactNode, useEffect } from "react"
import { orgsQuery } from "#data/orgs.ts"
import type { FigureListing } from "#figure/feature.ts"
import { Failure, FigureBoundary, FigurePlaceholder } from "#figure/figure-boundary.tsx"
import { FigureSlot } from "#figure/figure-slot.tsx"
import { useFigure } from "#figure/figures-context.ts"
import { PlacementContext } from "#figure/placement.tsx"
import { RefusedNotice } from "#figure/refused-notice.tsx"
import { viewAddress } from "#figure/site-address.ts"
import { useFormat } from "#i18n/use-format.ts"
import type { Org } from "#model/org.ts"
import { StateMessage } from "#ui/state-message.tsx"
import { parseEmbedSearch } from "./embed-search.ts"
import { EmbedVersion } from "./embed-version.tsx"
import { useEmbedHeight } from "./use-embed-height.ts"

/** One figure alone, for a frame in somebody else’s page: no header, no shortcuts, a way to the whole. */
export function EmbedPage() {
  const { t } = useLingui()
  const { locale } = useFormat()
  const { org: orgId, figure: figureId } = useParams({ from: "/embed/$org/$figure" })
  const orgs = useQuery(orgsQuery())
  useEmbedHeight(figureId)
  const org = orgs.data?.find((candidate) => candidate.id === orgId)
  const label = org?.label[locale] ?? orgId
  if (orgs.isPending)
    return (
      <EmbedFrame label={label}>
        <FigurePlaceholder />
      </EmbedFrame>
    )
  if (orgs.isError) {
    return (
      <EmbedFrame label={label}>
        <Failure error={orgs.error} onRetry={() => void orgs.refetch()} />
      </EmbedFrame>
    )
  }
  if (org === undefined) {
    return (
      <EmbedFrame label={label}>
        <StateMessage title={t`No organisation is called “${orgId}”`} />
      </EmbedFrame>
    )
  }
  return <OrgEmbed org={org} figureId={figureId} />
}

/** The page is the figure and nothing else; `embed` takes the space above it away. */
function EmbedFrame({ label, children }: { label: string; children: ReactNode }) {
  return (
    <main className="page embed">
      <h1 className="sr-only">Power Draw, {label}</h1>
      {children}
    </main>
  )
}

function OrgEmbed({ org, figureId }: { org: Org; figureId: string }) {
  const { t } = useLingui()
  const { locale } = useFormat()
  const label = org.label[locale]
  const figure = useFigure(figureId, org)
  const name = figure?.name[locale] ?? figureId
  useEffect(() => {
    document.title = `${name} – ${label} – Power Draw`
  }, [name, label])
  if (figure !== null) return <FigureEmbed org={org} figure={figure} />
  return (
    <EmbedFrame label={label}>
      <StateMessage title={t`The data of ${label} has no figure called “${figureId}”.`} />
      <BackLink pagePath={org.id} figureId="" />
    </EmbedFrame>
  )
}

function FigureEmbed({ org, figure }: { org: Org; figure: FigureListing }) {
  const { locale } = useFormat()
  const search = useLocation({ select: (location) => location.search })
  const { values, refused } = parseEmbedSearch(search)
  const pin = values.v === undefined ? null : { org: org.id, version: values.v }
  const pagePath = figure.page === "" ? org.id : `${org.id}/${figure.page}`
  return (
    <PlacementContext value={{ isEmbed: true, pagePath }}>
      <EmbedFrame label={org.label[locale]}>
        <RefusedNotice refused={refused} />
        <EmbedVersion org={org} pin={pin}>
          <FigureBoundary>
            <FigureSlot
              listing={figure}
              org={pin === null ? org : { ...org, version: pin.version }}
              hasPanel
            />
          </FigureBoundary>
        </EmbedVersion>
        <BackLink pagePath={pagePath} figureId={figure.id} />
      </EmbedFrame>
    </PlacementContext>
  )
}

function BackLink({ pagePath, figureId }: { pagePath: string; figureId: string }) {
  useLocation({ select: (location) => location.href })
  return (
    <p className="mt-1 mb-0 text-small">
      <a
        className="inline-flex min-h-6 items-center"
        href={viewAddress(figureId, { isEmbed: true, pagePath })}
        target="_blank"
        rel="noopener"
      >
        <Trans>See it in its page on Power Draw</Trans>
      </a>
    </p>
  )
}
