import { useSuspenseQuery } from "@tanstack/react-query"
import { Navigate } from "@tanstack/react-router"
import { useEffect } from "react"
import { labsQuery } from "#data/labs.ts"
import type { PageProps } from "#figure/feature.ts"
import { FigureBoundary } from "#figure/figure-boundary.tsx"
import { recallTeam, rememberTeam } from "#figure/remembered-team.ts"
import { usePageParams } from "#figure/use-page-params.ts"
import { useIsWritten } from "#figure/written.ts"
import type { Org } from "#model/org.ts"
import { TeamChooser } from "./team-chooser.tsx"
import { TeamContent } from "./team-content.tsx"
import { parseTeamSearch, type TeamParams } from "./team-params.ts"
import { useTeam } from "./use-team.ts"

export { parseTeamSearch as parse } from "./team-params.ts"

/** The page of one lab or team; without one in the address the one this device remembers, else a choice. */
export default function TeamPage({ org }: PageProps) {
  return (
    <FigureBoundary>
      <Chosen org={org} />
    </FigureBoundary>
  )
}

function Chosen({ org }: { org: Org }) {
  const { values } = usePageParams<TeamParams>(parseTeamSearch)
  const nodes = useSuspenseQuery(labsQuery(org.id)).data
  const isKnown = (lab: string) => nodes.some(({ id, allocated }) => id === lab && allocated)
  const { lab } = values
  const isWritten = useIsWritten()
  // no page can be written for what one device remembers
  const own = isWritten ? null : recallTeam(org.id)
  if (lab !== undefined) {
    return isKnown(lab) ? <OfLab org={org} /> : <TeamChooser org={org} nodes={nodes} unknown={lab} />
  }
  if (own === null || !isKnown(own.lab)) return <TeamChooser org={org} nodes={nodes} />
  return (
    <Navigate
      to="/$org/team/$lab"
      params={{ org: org.id, lab: own.lab }}
      search={(previous) => ({ ...previous, ...(own.team === null ? {} : { team: own.team }) })}
      replace
    />
  )
}

function OfLab({ org }: { org: Org }) {
  const context = useTeam(org)
  const { lab, team } = context?.params ?? {}
  useEffect(() => {
    if (lab !== undefined) rememberTeam(org.id, { lab, team: team ?? null })
  }, [org.id, lab, team])
  return context === null ? null : <TeamContent {...context} />
}
