import { useQuery } from "@tanstack/react-query"
import { Navigate, Outlet, useLocation, useParams } from "@tanstack/react-router"
import { createContext, lazy, Suspense, useContext } from "react"
import { orgsQuery } from "#data/orgs.ts"
import { Boundary, FigurePlaceholder, PageFailure } from "#figure/figure-boundary.tsx"
import type { Org } from "#model/org.ts"

const UnknownOrg = lazy(() => import("./unknown-org.tsx"))

const OrgContext = createContext<Org | null>(null)

/** The organisation whose pages are shown. Only inside `OrgLayout`. */
export function useOrg(): Org {
  const org = useContext(OrgContext)
  if (org === null) throw new Error("useOrg is used outside an organisation’s pages")
  return org
}

/** From an address with an id that an organisation had before to the same page under its present one. */
function LeadOn({ from, to }: { from: string; to: string }) {
  const path = useLocation({ select: (location) => location.pathname })
  return <Navigate to={path.replace(`/${from}`, `/${to}`)} search={true} hash={true} replace />
}

/** Finds the organisation of the address; says so when there is none of that name, or when the API does not answer. */
export function OrgLayout() {
  const { org: orgId } = useParams({ from: "/$org" })
  const orgs = useQuery(orgsQuery())
  if (orgs.isPending) return <FigurePlaceholder />
  if (orgs.isError) return <PageFailure error={orgs.error} onRetry={() => void orgs.refetch()} />
  const org = orgs.data.find((candidate) => candidate.id === orgId)
  if (org === undefined) {
    const now = orgs.data.find(({ formerly }) => formerly.includes(orgId))
    if (now !== undefined) return <LeadOn from={orgId} to={now.id} />
    return (
      <Suspense fallback={<FigurePlaceholder />}>
        <UnknownOrg id={orgId} orgs={orgs.data} />
      </Suspense>
    )
  }
  return (
    <OrgContext value={org}>
      <Boundary>
        <Outlet />
      </Boundary>
    </OrgContext>
  )
}
