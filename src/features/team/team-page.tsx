import { Navigate, useParams } from "@tanstack/react-router"
import { useEffect } from "react"
import { FigureBoundary } from "#figure/figure-boundary.tsx"
import { usePageParams } from "#figure/use-page-params.ts"
import type { Org } from "#model/org.ts"
import { recallTeam, rememberTeam } from "./remembered-team.ts"
import { TeamChooser } from "./team-chooser.tsx"
import { TeamContent } from "./team-content.tsx"
import { TeamData, useNodes } from "./team-data.tsx"
import { parseTeamSearch, type TeamParams } from "./team-params.ts"

/** The page of one lab or team; without one in the address the one this device remembers, else a choice. */
export function TeamPage({ org }: { org: Org }) {
  return (
    <FigureBoundary height={{ wide: 900, narrow: 1200 }}>
      <Chosen org={org} />
    </FigureBoundary>
  )
}

function Chosen({ org }: { org: Org }) {
  const { lab } = useParams({ strict: false }) as { lab?: string }
  const { values, refused, setParams } = usePageParams<TeamParams>(parseTeamSearch)
  const nodes = useNodes(org)
  const isKnown = nodes.some(({ id, allocated }) => id === lab && allocated)
  const { team } = values
  useEffect(() => {
    if (lab !== undefined && isKnown) rememberTeam(org.id, { lab, team: team ?? null })
  }, [org.id, lab, team, isKnown])
  if (lab === undefined) {
    const own = recallTeam(org.id)
    if (own === null || !nodes.some(({ id, allocated }) => id === own.lab && allocated)) {
      return <TeamChooser org={org} nodes={nodes} />
    }
    return (
      <Navigate
        to="/$org/team/$lab"
        params={{ org: org.id, lab: own.lab }}
        search={(previous: object) => ({ ...previous, ...(own.team === null ? {} : { team: own.team }) })}
        replace
      />
    )
  }
  if (!isKnown) return <TeamChooser org={org} nodes={nodes} unknown={lab} />
  return (
    <TeamData org={org} lab={lab} params={values} nodes={nodes}>
      {(context) => <TeamContent {...context} refused={refused} setParams={setParams} />}
    </TeamData>
  )
}
