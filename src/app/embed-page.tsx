import { Trans, useLingui } from "@lingui/react/macro"
import { useQuery } from "@tanstack/react-query"
import { Navigate, useParams } from "@tanstack/react-router"
import { type ReactNode, useEffect } from "react"
import { orgsQuery } from "#data/orgs.ts"
import type { FigureListing } from "#figure/feature.ts"
import { Failure, FigureBoundary, FigurePlaceholder } from "#figure/figure-boundary.tsx"
import { FigureSlot } from "#figure/figure-slot.tsx"
import { useFigure } from "#figure/figures-context.ts"
import { type Placement, PlacementContext } from "#figure/placement.tsx"
import { RefusedNotice } from "#figure/refused-notice.tsx"
import { useViewAddress } from "#figure/site-address.ts"
import { useViewSearch } from "#figure/written.ts"
import { useFormat } from "#i18n/use-format.ts"
import type { Org } from "#model/org.ts"
import { StateMessage } from "#ui/state-message.tsx"
import { parseEmbedSearch } from "./embed-search.ts"
import { EmbedVersion } from "./embed-version.tsx"
import { useEmbedHeight } from "./use-embed-height.ts"

/** One figure alone, for a frame in somebody else’s page: no header, no shortcuts, a way to the whole. */
export function EmbedPage() {
  const { org, figure } = useParams({ from: "/embed/$org/$figure" })
  const search = useViewSearch()
  const { values, refused } = parseEmbedSearch(search)
  useEmbedHeight(figure)
  useLinksOutside()
  const refusal = <RefusedNotice refused={refused} />
  // nothing that is shown of one version may stay where another is shown
  if (values.v === undefined) return <OrgEmbed key="newest" orgId={org} figureId={figure} notice={refusal} />
  return (
    <EmbedVersion
      pin={{ org, version: values.v }}
      frame={(state) => (
        <EmbedFrame label={org}>
          {refusal}
          {state}
        </EmbedFrame>
      )}
    >
      {(notice) => (
        <OrgEmbed
          key={values.v}
          orgId={org}
          figureId={figure}
          notice={
            <>
              {refusal}
              {notice}
            </>
          }
        />
      )}
    </EmbedVersion>
  )
}

/** A frame holds one figure: whatever leads elsewhere opens beside the article, for most pages refuse to be framed. */
function useLinksOutside(): void {
  useEffect(() => {
    const lead = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest("a[href]") : null
      if (!(link instanceof HTMLAnchorElement) || link.hasAttribute("download")) return
      const isOwn = link.origin === window.location.origin
      // another place of the figure, and another version of it, are for this frame
      if (isOwn && (link.pathname === window.location.pathname || /\/embed\//.test(link.pathname))) return
      link.setAttribute("target", "_blank")
      link.setAttribute("rel", `${link.getAttribute("rel") ?? ""} noopener`.trim())
    }
    document.addEventListener("click", lead, true)
    return () => document.removeEventListener("click", lead, true)
  }, [])
}

interface OrgEmbedProps {
  orgId: string
  figureId: string
  /** what is said above the figure */
  notice: ReactNode
}

/** Finds the organisation of the address, under the id that it has now where it has another one. */
function OrgEmbed({ orgId, figureId, notice }: OrgEmbedProps) {
  const { t } = useLingui()
  const { locale } = useFormat()
  const orgs = useQuery(orgsQuery())
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
  if (org !== undefined) return <FoundEmbed org={org} figureId={figureId} notice={notice} />
  const now = orgs.data.find(({ formerly }) => formerly.includes(orgId))
  if (now !== undefined) {
    const params = { org: now.id, figure: figureId }
    return <Navigate to="/embed/$org/$figure" params={params} search={true} replace />
  }
  return (
    <EmbedFrame label={label}>
      <StateMessage title={t`No organisation is called “${orgId}”`} />
    </EmbedFrame>
  )
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

function FoundEmbed({ org, figureId, notice }: { org: Org; figureId: string; notice: ReactNode }) {
  const { t } = useLingui()
  const { locale } = useFormat()
  const label = org.label[locale]
  const figure = useFigure(figureId, org)
  const name = figure?.name[locale] ?? figureId
  const isMissing = figure === null
  useEffect(() => {
    // one that is here says itself what it shows
    if (isMissing) document.title = `${name} – ${label} – Power Draw`
  }, [name, label, isMissing])
  if (figure !== null) return <FigureEmbed org={org} figure={figure} notice={notice} />
  return (
    <EmbedFrame label={label}>
      <StateMessage title={t`The data of ${label} has no figure called “${figureId}”.`} />
      <BackLink placement={{ isEmbed: true, pagePath: org.id, label }} figureId="" />
    </EmbedFrame>
  )
}

function FigureEmbed({ org, figure, notice }: { org: Org; figure: FigureListing; notice: ReactNode }) {
  const { locale } = useFormat()
  const label = org.label[locale]
  const pagePath = figure.page === "" ? org.id : `${org.id}/${figure.page}`
  const placement: Placement = { isEmbed: true, pagePath, label }
  return (
    <PlacementContext value={placement}>
      <EmbedFrame label={label}>
        {notice}
        <FigureBoundary>
          <FigureSlot listing={figure} org={org} hasPanel />
        </FigureBoundary>
        <BackLink placement={placement} figureId={figure.id} />
      </EmbedFrame>
    </PlacementContext>
  )
}

function BackLink({ placement, figureId }: { placement: Placement; figureId: string }) {
  const address = useViewAddress(figureId, placement)
  return (
    <p className="mt-1 mb-0 text-small">
      <a className="inline-flex min-h-6 items-center" href={address} target="_blank" rel="noopener">
        <Trans>See it in its page on Power Draw</Trans>
      </a>
    </p>
  )
}
