import { useQuery } from "@tanstack/react-query"
import { useParams } from "@tanstack/react-router"
import { type ComponentType, Suspense } from "react"
import { labsQuery } from "#data/labs.ts"
import { FigurePlaceholder } from "#figure/figure-boundary.tsx"
import type { Bilingual } from "#model/basis.ts"
import { labName } from "#model/lab.ts"
import type { Org } from "#model/org.ts"
import { MissingResource } from "./missing-resource.tsx"
import { useOrg } from "./org-layout.tsx"
import { ORG_PAGES, type OrgPage, ofLab, wordsOf } from "./pages.ts"
import { useDocumentTitle } from "./use-document-title.ts"

/** A page of `pages.ts`; throws when it is not listed there. */
export function findPage(path: OrgPage["path"]): OrgPage {
  const page = ORG_PAGES.find((candidate) => candidate.path === path)
  if (page === undefined) throw new Error(`pages.ts does not list “${path}”`)
  return page
}

interface OrgPageRouteProps {
  page: OrgPage
  /** the page itself, loaded lazily */
  Content: ComponentType<{ org: Org }>
}

/**
 * Hands a page the organisation of the address, sets the tab's title, and says so when the organisation lacks what
 * the page is made from.
 */
export function OrgPageRoute({ page, Content }: OrgPageRouteProps) {
  const org = useOrg()
  const allocations = org.has.find((entry) => entry.resource === "allocations")
  useDocumentTitle(useTitle(org, wordsOf(page, allocations?.basis ?? null).title), org.label)
  const has = new Set(org.has.map((entry) => entry.resource))
  if (!page.needs.every((resource) => has.has(resource))) return <MissingResource org={org} page={page} />
  return (
    <Suspense fallback={<FigurePlaceholder height={{ wide: 400, narrow: 400 }} />}>
      <Content org={org} />
    </Suspense>
  )
}

/** The title of a page; that of one lab begins with the lab’s name, as in the file that the build writes for it. */
function useTitle(org: Org, title: Bilingual): Bilingual {
  const { lab: id } = useParams({ strict: false }) as { lab?: string }
  const labs = useQuery({ ...labsQuery(org.id), enabled: id !== undefined }).data
  if (id === undefined || labs === undefined) return title
  const lab = labs.find((each) => each.id === id)
  return lab === undefined ? ofLab({ en: id, zh: id }, title) : ofLab(labName(lab), title)
}
