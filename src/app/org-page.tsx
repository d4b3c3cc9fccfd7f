import { useParams } from "@tanstack/react-router"
import { lazy, Suspense, use, useMemo } from "react"
import { isOffered, opened, type PageListing } from "#figure/feature.ts"
import { FigurePlaceholder } from "#figure/figure-boundary.tsx"
import { useFiguresOf } from "#figure/figures-context.ts"
import { HeldSuspense } from "#figure/held-suspense.tsx"
import { RefusedContext } from "#figure/page-head.tsx"
import { useIsWritten, useViewSearch } from "#figure/written.ts"
import { useFormat } from "#i18n/use-format.ts"
import type { Org } from "#model/org.ts"
import { PAGES } from "./features.ts"
import { NotFoundPage } from "./not-found-page.tsx"
import { useOrg } from "./org-layout.tsx"
import { wordsOf } from "./pages.ts"
import { useDocumentTitle } from "./use-document-title.ts"

/**
 * The page of that address: hands it the organisation, sets the tab's title, says so when the organisation lacks what
 * the page is made from.
 */
export function OrgPage({ path }: { path: string }) {
  const org = useOrg()
  const page = PAGES.find((listing) => listing.path === path)
  if (page === undefined) return <NotFoundPage />
  return <ListedPage page={page} org={org} />
}

const MissingResource = lazy(() => import("./missing-resource.tsx"))

const TakePage = lazy(() => import("#export/take-page.tsx"))

const LabTitle = lazy(() => import("./lab-title.tsx"))

/** A page of the listing, for an organisation. */
export function ListedPage({ page, org }: { page: PageListing; org: Org }) {
  const { locale } = useFormat()
  const allocations = org.has.find((entry) => entry.resource === "allocations")
  const { title } = wordsOf(page, allocations?.basis ?? null)
  const lab = useParams({ strict: false, select: (params) => params.lab })
  useDocumentTitle(title, org.label)
  if (!isOffered(page, org)) {
    return (
      <Suspense fallback={<FigurePlaceholder />}>
        <MissingResource org={org} page={page} />
      </Suspense>
    )
  }
  return (
    <>
      {lab !== undefined && (
        <Suspense fallback={null}>
          <LabTitle org={org} lab={lab} title={title} />
        </Suspense>
      )}
      <HeldSuspense fallback={<FigurePlaceholder />}>
        <Opened page={page} org={org} title={title[locale]} />
      </HeldSuspense>
    </>
  )
}

function Opened({ page, org, title }: { page: PageListing; org: Org; title: string }) {
  const { default: Content, parse } = use(opened(page))
  const search = useViewSearch()
  const refused = useMemo(() => parse?.(search).refused ?? [], [parse, search])
  return (
    <RefusedContext value={refused}>
      <Content org={org} title={title} />
      <Foot org={org} path={page.path} title={title} />
    </RefusedContext>
  )
}

/** What stands under every page that has figures. It needs a script, so nothing of it is written. */
function Foot({ org, path, title }: { org: Org; path: string; title: string }) {
  const figures = useFiguresOf(path, org)
  if (useIsWritten() || figures.length === 0) return null
  return (
    <Suspense fallback={null}>
      <TakePage org={org} path={path} title={title} figures={figures} />
    </Suspense>
  )
}
