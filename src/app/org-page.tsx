import { useParams } from "@tanstack/react-router"
import { type ComponentType, Suspense } from "react"
import { FigurePlaceholder } from "#figure/figure-boundary.tsx"
import type { Org } from "#model/org.ts"
import { MissingResource } from "./missing-resource.tsx"
import { useOrg } from "./org-layout.tsx"
import { ORG_PAGES, type OrgPage, wordsOf } from "./pages.ts"
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
  const { lab } = useParams({ strict: false }) as { lab?: string }
  const { en, zh } = wordsOf(page, allocations?.basis ?? null).title
  // the file that the build writes for a lab says the same
  const title = lab === undefined ? { en, zh } : { en: `${lab}: ${en}`, zh: `${lab}：${zh}` }
  useDocumentTitle(title, org.label)
  const has = new Set(org.has.map((entry) => entry.resource))
  if (!page.needs.every((resource) => has.has(resource))) return <MissingResource org={org} page={page} />
  return (
    <Suspense fallback={<FigurePlaceholder height={{ wide: 400, narrow: 400 }} />}>
      <Content org={org} />
    </Suspense>
  )
}
