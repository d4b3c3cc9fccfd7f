import { useQuery } from "@tanstack/react-query"
import { Navigate } from "@tanstack/react-router"
import { orgsQuery } from "#data/orgs.ts"
import { FigurePlaceholder, PageFailure } from "#figure/figure-boundary.tsx"

/** The root of the site leads on to the organisation that is listed first. */
export function HomePage() {
  const orgs = useQuery(orgsQuery())
  if (orgs.isPending) return <FigurePlaceholder />
  if (orgs.isError) return <PageFailure error={orgs.error} onRetry={() => void orgs.refetch()} />
  const [first] = orgs.data
  return first && <Navigate to="/$org" params={{ org: first.id }} search={true} replace />
}
