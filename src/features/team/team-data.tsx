import { useSuspenseQueries } from "@tanstack/react-query"
import { type ReactNode, useMemo } from "react"
import { allocationsQuery } from "#data/allocations.ts"
import { appealsQuery, decisionsQuery } from "#data/decisions.ts"
import { labsQuery } from "#data/labs.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { Allocations } from "#model/allocation.ts"
import type { Appeals, Decisions } from "#model/decision.ts"
import type { LabNode, Org } from "#model/org.ts"
import { periodDays } from "#model/period.ts"
import { type LabNames, labNames } from "#words/lab-names.ts"
import type { TeamParams } from "./team-params.ts"
import { lastGranted, type TeamView, toTeamView } from "./team-view.ts"

/** What every part of the page is made from. */
export interface TeamContext {
  org: Org
  lab: string
  /** the lab itself, or the team in it */
  unit: string
  view: TeamView
  /** the months that can be shown, latest first */
  periods: readonly string[]
  labs: Allocations
  names: LabNames
  isScenario: boolean
  ledger: { decisions: Decisions; appeals: Appeals } | null
  /** values of the address that the data does not know */
  unknown: readonly { name: string; value: string }[]
}

interface TeamDataProps {
  org: Org
  lab: string
  params: TeamParams
  nodes: readonly LabNode[]
  children: (context: TeamContext) => ReactNode
}

/** Asks for what one unit's page needs; decisions and appeals only where the organisation has them. */
export function TeamData(props: TeamDataProps) {
  const hasLedger = props.org.has.some(({ resource }) => resource === "decisions")
  return hasLedger ? <WithLedger {...props} /> : <Unit {...props} ledger={null} />
}

function WithLedger(props: TeamDataProps) {
  const [decisions, appeals] = useSuspenseQueries({
    queries: [decisionsQuery(props.org.id), appealsQuery(props.org.id)],
  })
  return <Unit {...props} ledger={{ decisions: decisions.data, appeals: appeals.data }} />
}

function Unit({ org, lab, params, nodes, ledger, children }: TeamDataProps & Pick<TeamContext, "ledger">) {
  const language = useLanguage()
  const teams = nodes.filter(({ kind }) => kind === "team")
  const isKnown = teams.some(({ id, parent }) => id === params.team && isWithin(teams, parent, lab))
  const unit = isKnown && params.team !== undefined ? params.team : lab
  const above = teams.find(({ id }) => id === unit)?.parent ?? null
  const siblings = teams.filter(({ id, parent }) => above !== null && parent === above && id !== unit)
  const below = teams.filter(({ parent }) => parent === unit)
  const ids = [unit, ...siblings.map(({ id }) => id), ...below.map(({ id }) => id)]
  const names = labNames(nodes, language)
  const [{ data: labs }, { data: units }] = useSuspenseQueries({
    queries: [
      allocationsQuery({ org: org.id, step: "month" }),
      allocationsQuery({ org: org.id, step: "month", labs: ids }),
    ],
  })
  const usual = lastGranted(units, unit)
  const period = units.periods.find((each) => each === params.period) ?? usual
  const [{ data: days }] = useSuspenseQueries({
    queries: [allocationsQuery({ org: org.id, step: "day", labs: [unit], ...periodDays(period, "month") })],
  })
  const isScenario = labs.basis === "scenario"
  const view = useMemo(() => {
    const around = { siblings: siblings.map(({ id }) => id), below: below.map(({ id }) => id) }
    return toTeamView({ lab, unit, labs, units, days, period, isBudget: isScenario, ...around })
  }, [lab, unit, labs, units, days, period, isScenario, siblings, below])
  const unknown = [
    ...(params.team !== undefined && !isKnown ? [{ name: "team", value: params.team }] : []),
    ...(params.period !== undefined && params.period !== period
      ? [{ name: "period", value: params.period }]
      : []),
  ]
  const periods = units.periods.toReversed()
  return children({ org, lab, unit, view, periods, labs, names, isScenario, ledger, unknown })
}

function isWithin(teams: readonly LabNode[], parent: string | null, lab: string): boolean {
  if (parent === lab || parent === null) return parent === lab
  return isWithin(teams, teams.find(({ id }) => id === parent)?.parent ?? null, lab)
}

/** Units of an organisation out of its labs, for pages that need them before a lab is chosen. */
export function useNodes(org: Org): readonly LabNode[] {
  const [labs] = useSuspenseQueries({ queries: [labsQuery(org.id)] })
  return labs.data
}
