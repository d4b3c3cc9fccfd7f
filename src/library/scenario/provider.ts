import type { Ledger, Provider } from "#library/provider.ts"
import { type Resource, resourceSchema } from "#model/org.ts"
import { APPEALS_ASSUMPTION, computeAppeals } from "./appeals.ts"
import { listSources } from "./assumption.ts"
import { SCENARIO_ASSUMPTIONS } from "./assumptions.ts"
import { CRITERIA_ASSUMPTIONS } from "./criteria.ts"
import { DAYS_ASSUMPTION } from "./days.ts"
import { computeDecisions } from "./decisions.ts"
import { SCENARIO_LABS } from "./labs.ts"
import { meetingAfter } from "./meetings.ts"
import { computeScenarioRecord } from "./record.ts"
import { listTeams } from "./team-nodes.ts"
import { TEAMS_ASSUMPTION } from "./teams.ts"

/** What the model supplies where the files have none. */
const SUPPLIED: readonly Resource[] = ["allocations", "decisions", "appeals"]

const ASSUMPTIONS = [
  ...Object.values(SCENARIO_ASSUMPTIONS),
  TEAMS_ASSUMPTION,
  DAYS_ASSUMPTION,
  ...Object.values(CRITERIA_ASSUMPTIONS),
  APPEALS_ASSUMPTION,
]

/** An organisation of whose allocations there is no record: its files, and over them what the model invents. */
export function openScenario(served: Provider): Provider {
  const has = [
    ...served.has.filter(({ resource }) => !SUPPLIED.includes(resource)),
    ...SUPPLIED.map((resource) => ({ resource, basis: "scenario" as const })),
  ]
  const place = ({ resource }: { resource: Resource }) => resourceSchema.options.indexOf(resource)
  return {
    ...served,
    has: has.toSorted((a, b) => place(a) - place(b)),
    readTeams: async () => listTeams(),
    readAllocations: async (wanted) => (await served.readAllocations(wanted)) ?? computeScenarioRecord(),
    readLedger: async () => computeLedger(),
    readAssumptions: async () => ASSUMPTIONS,
  }
}

function computeLedger(): Ledger {
  const asOf = SCENARIO_ASSUMPTIONS.months.value.presentDay
  return {
    basis: "scenario",
    seed: SCENARIO_ASSUMPTIONS.seed.value,
    asOf,
    nextMeeting: meetingAfter(asOf),
    closesDaysBefore: CRITERIA_ASSUMPTIONS.meetings.value.closesDaysBefore,
    labs: SCENARIO_LABS,
    decisions: computeDecisions(),
    appeals: computeAppeals().map(({ appeal }) => appeal),
    // the amounts have sources of their own
    sources: listSources([...Object.values(CRITERIA_ASSUMPTIONS), APPEALS_ASSUMPTION]),
  }
}
