import { useQuery } from "@tanstack/react-query"
import { useLocation, useParams } from "@tanstack/react-router"
import { Suspense, use } from "react"
import { labsQuery } from "#data/labs.ts"
import { isOffered, opened, type PageListing } from "#figure/feature.ts"
import { FigurePlaceholder } from "#figure/figure-boundary.tsx"
import { RefusedContext } from "#figure/page-head.tsx"
import { useFormat } from "#i18n/use-format.ts"
import type { Bilingual } from "#model/basis.ts"
import { labName } from "#model/lab.ts"
import type { Org } from "#model/org.ts"
import { PAGES } from "./features.ts"
import { MissingResource } from "./missing-resource.tsx"
import { NotFoundPage } from "./not-found-page.tsx"
import { useOrg } from "./org-layout.tsx"
import { ofLab, wordsOf } from "./pages.ts"
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

/** A page of the listing, for an organisation. */
export function ListedPage({ page, org }: { page: PageListing; org: Org }) {
  const { locale } = useFormat()
  const allocations = org.has.find((entry) => entry.resource === "allocations")
  const { title } = wordsOf(page, allocations?.basis ?? null)
  useDocumentTitle(useTitle(org, title), org.label)
  if (!isOffered(page, org)) return <MissingResource org={org} page={page} />
  return (
    <Suspense fallback={<FigurePlaceholder />}>
      <Opened page={page} org={org} title={title[locale]} />
    </Suspense>
  )
}

function Opened({ page, org, title }: { page: PageListing; org: Org; title: string }) {
  const { default: Content, parse } = use(opened(page))
  const search = useLocation({ select: (location) => location.search })
  return (
    <RefusedContext value={parse?.(search).refused ?? []}>
      <Content org={org} title={title} />
    </RefusedContext>
  )
}

/** The title of a page; that of one lab begins with the lab’s name, as in the file that the build writes for it. */
function useTitle(org: Org, title: Bilingual): Bilingual {
  const id = useParams({ strict: false, select: ({ lab }) => lab })
  const labs = useQuery({ ...labsQuery(org.id), enabled: id !== undefined }).data
  if (id === undefined || labs === undefined) return title
  const lab = labs.find((each) => each.id === id)
  return lab === undefined ? ofLab({ en: id, zh: id }, title) : ofLab(labName(lab), title)
}
