import { listAnomalies } from "#analytics/kept-days.ts"
import { findPartlyRecorded, type PartlyRecorded } from "#analytics/lab-units.ts"
import { allocationsQuery } from "#data/allocations.ts"
import { appealsQuery, decisionsQuery } from "#data/decisions.ts"
import { labsQuery } from "#data/labs.ts"
import { schedulerQuery } from "#data/scheduler.ts"
import { type FigureInput, hasResource, type Read } from "#figure/define-figure.ts"
import { type Allocations, type Anomaly, MEASURES } from "#model/allocation.ts"
import type { Appeals, Decisions } from "#model/decision.ts"
import { isPart } from "#model/lab.ts"
import type { LabNode } from "#model/lab-node.ts"
import { periodDays } from "#model/period.ts"
import type { SchedulerEntry } from "#model/scheduler.ts"
import { colourLabs, type LabColour } from "#words/lab-colour.ts"
import type { TeamParams } from "./team-params.ts"
import { lastGranted, type TeamView, toTeamView } from "./team-view.ts"

/** Where the unit stands among the labs and teams, by their ids. */
interface Place {
  lab: string
  /** the lab itself, or the team in it */
  unit: string
  siblings: readonly string[]
  below: readonly string[]
}

export interface TeamRecords {
  place: Place
  nodes: readonly LabNode[]
  /** whole months of all labs, and of the units in the lab */
  labs: Allocations
  units: Allocations
  /** the unit's days in the period */
  days: Allocations
  period: string
  ledger: { decisions: Decisions; appeals: Appeals } | null
  /** what the scheduler says of the unit beside its amounts, `null` = nothing */
  scheduler: SchedulerEntry | null
  colourOf: (lab: string) => LabColour
}

/** One unit in one month: what every part of its page is made from. */
export interface TeamUnit {
  lab: string
  unit: string
  view: TeamView
  /** the months that can be shown, latest first */
  periods: readonly string[]
  labs: Allocations
  nodes: readonly LabNode[]
  isScenario: boolean
  ledger: TeamRecords["ledger"]
  scheduler: TeamRecords["scheduler"]
  /** the unit’s days in the month */
  days: Allocations
  colour: LabColour
  /** what is left out of the unit’s months, and what the record warns of in them */
  excluded: readonly Anomaly[]
  caveats: readonly Anomaly[]
  /** the unit, where its use is on record for some of its pools alone */
  partlyUsed: readonly PartlyRecorded[]
}

/** What one unit's page needs, `null` for a lab that is not there; decisions and appeals only where there are any. */
export function loadTeam({ org, params }: FigureInput<TeamParams>, read: Read): TeamRecords | null {
  const hasLedger = hasResource(org, "decisions") && hasResource(org, "appeals")
  const { nodes, labs, record, decisions, appeals, entries } = read({
    nodes: labsQuery(org.id),
    labs: allocationsQuery({ org: org.id, step: "month" }),
    record: allocationsQuery({ org: org.id }),
    decisions: hasLedger ? decisionsQuery(org.id) : null,
    appeals: hasLedger ? appealsQuery(org.id) : null,
    entries: hasResource(org, "scheduler") ? schedulerQuery(org.id) : null,
  })
  const place = findPlace(nodes, params)
  if (place === null) return null
  const ids = [place.unit, ...place.siblings, ...place.below]
  const { units } = read({ units: allocationsQuery({ org: org.id, step: "month", labs: ids }) })
  const period = units.periods.find((each) => each === params.period) ?? lastGranted(units, place.unit)
  const { days } = read({
    days: allocationsQuery({ org: org.id, step: "day", labs: [place.unit], ...periodDays(period, "month") }),
  })
  const ledger = decisions === null || appeals === null ? null : { decisions, appeals }
  const scheduler = entries?.records.find(({ id }) => id === place.unit) ?? null
  return { place, nodes, labs, units, days, period, ledger, scheduler, colourOf: colourLabs(record) }
}

/** The lab of the address and the team or pool in it; one that is not in the lab counts as none. */
function findPlace(nodes: readonly LabNode[], { lab, team }: TeamParams): Place | null {
  if (lab === undefined || !nodes.some(({ id, allocated }) => id === lab && allocated)) return null
  const teams = nodes.filter(isPart)
  const chosen = teams.find(({ id, parent }) => id === team && isWithin(teams, parent, lab))
  const unit = chosen?.id ?? lab
  const above = chosen?.parent ?? null
  return {
    ...{ lab, unit },
    siblings: teams
      .filter(({ id, parent }) => above !== null && parent === above && id !== unit)
      .map(({ id }) => id),
    below: teams.filter(({ parent }) => parent === unit).map(({ id }) => id),
  }
}

function isWithin(teams: readonly LabNode[], parent: string | null, lab: string): boolean {
  if (parent === lab || parent === null) return parent === lab
  return isWithin(teams, teams.find(({ id }) => id === parent)?.parent ?? null, lab)
}

export function toTeamUnit({
  place,
  nodes,
  labs,
  units,
  days,
  period,
  ledger,
  scheduler,
  colourOf,
}: TeamRecords): TeamUnit {
  const isScenario = labs.basis === "scenario"
  const ofUnit = (effect: Anomaly["effect"]) =>
    listAnomalies(units, MEASURES, effect).filter((anomaly) => anomaly.labs.includes(place.unit))
  return {
    ...{ lab: place.lab, unit: place.unit, labs, nodes, isScenario, ledger, scheduler, days },
    view: toTeamView({ ...place, labs, units, days, period, isBudget: isScenario }),
    periods: units.periods.toReversed(),
    colour: colourOf(place.lab),
    excluded: ofUnit("exclude"),
    caveats: ofUnit("caveat"),
    partlyUsed: findPartlyRecorded(
      units.series.filter(({ lab }) => lab === place.unit),
      units.series,
      nodes,
      "used",
    ),
  }
}

/** Whether the unit’s grant and that of its lab are on record: only then is it a part of anything. */
export function hasShare({ amounts, lab }: Pick<TeamView, "amounts" | "lab">): boolean {
  return amounts.granted !== null && lab.granted !== null
}

/** Values of the address that the data does not know. */
export function listUnknown(
  { unit, view }: TeamUnit,
  { team, period }: TeamParams,
): { name: string; value: string }[] {
  return [
    ...(team !== undefined && team !== unit ? [{ name: "team", value: team }] : []),
    ...(period !== undefined && period !== view.period ? [{ name: "period", value: period }] : []),
  ]
}
