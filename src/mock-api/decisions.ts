import type * as z from "zod/mini"
import type { Appeals, assumptionsSchema, Decisions } from "#model/decision.ts"
import { intersectDays, periodDays } from "#model/period.ts"
import { listSources } from "./assumption.ts"
import type { Library } from "./library.ts"
import { meetingAfter } from "./meetings.ts"
import { cutPage } from "./page-cursor.ts"
import { readLabs, readRange, refuseUnknownParameters } from "./params.ts"
import { notFound } from "./problem.ts"
import { APPEALS_ASSUMPTION, computeAppeals } from "./scenario-appeals.ts"
import { SCENARIO_ASSUMPTIONS } from "./scenario-assumptions.ts"
import { CRITERIA_ASSUMPTIONS } from "./scenario-criteria.ts"
import { DAYS_ASSUMPTION } from "./scenario-days.ts"
import { computeDecisions } from "./scenario-decisions.ts"
import { SCENARIO_LABS } from "./scenario-labs.ts"
import { hasScenario } from "./scenario-record.ts"
import { TEAMS_ASSUMPTION } from "./scenario-teams.ts"

export const LEDGER_PARAMETERS = ["from", "to", "lab", "cursor", "limit"] as const

/** What decisions and appeals rest on; the amounts have sources of their own. */
const LEDGER_SOURCES = listSources([...Object.values(CRITERIA_ASSUMPTIONS), APPEALS_ASSUMPTION])

/** Answer of `GET /orgs/:org/decisions`: those about a month that has a day in the range, newest meeting first. */
export async function answerDecisions(
  library: Library,
  org: string,
  query: URLSearchParams,
): Promise<Decisions> {
  const { isWanted, common } = await readAsked(library, org, query)
  const newest = computeDecisions()
    .filter(({ lab, period }) => isWanted(lab, periodDays(period, "month")))
    .toSorted((a, b) => b.meetingDate.localeCompare(a.meetingDate))
  const { page, nextCursor } = cutPage(newest, query)
  return { ...common, nextCursor, nextMeeting: meetingAfter(common.asOf), decisions: page }
}

/** Answer of `GET /orgs/:org/appeals`: those that were open on a day of the range, newest first. */
export async function answerAppeals(library: Library, org: string, query: URLSearchParams): Promise<Appeals> {
  const { isWanted, common } = await readAsked(library, org, query)
  const newest = computeAppeals()
    .map(({ appeal }) => appeal)
    .filter(({ lab, filedOn, steps }) =>
      isWanted(lab, { from: filedOn, to: steps.at(-1)?.to ?? common.asOf }),
    )
    .toSorted((a, b) => b.filedOn.localeCompare(a.filedOn))
  const { page, nextCursor } = cutPage(newest, query)
  return { ...common, nextCursor, appeals: page }
}

/** Answer of `GET /orgs/:org/assumptions`: all that the scenario is made of. */
export async function answerAssumptions(
  library: Library,
  org: string,
): Promise<z.infer<typeof assumptionsSchema>> {
  await library.readDescriptor(org)
  if (!hasScenario(org)) throw notFound(`Nothing about the organisation “${org}” is a scenario.`)
  const assumptions = [
    ...Object.values(SCENARIO_ASSUMPTIONS),
    TEAMS_ASSUMPTION,
    DAYS_ASSUMPTION,
    ...Object.values(CRITERIA_ASSUMPTIONS),
    APPEALS_ASSUMPTION,
  ]
  return { assumptions: assumptions.map((entry) => ({ ...entry, sources: [...entry.sources] })) }
}

/** Which labs and days are asked for, and what every answer says. Rejects with a 404 without such a record. */
async function readAsked(library: Library, org: string, query: URLSearchParams) {
  refuseUnknownParameters(query, LEDGER_PARAMETERS)
  const known = (await library.readLabs(org)).map(({ id }) => id)
  if (!hasScenario(org)) throw notFound(`The organisation “${org}” has no record of decisions.`)
  const range = readRange(query)
  const labs = readLabs(query, { usual: SCENARIO_LABS, offered: SCENARIO_LABS, known })
  const open = { from: range.from ?? null, to: range.to ?? null }
  return {
    isWanted: (lab: string, span: { from: string; to: string }) =>
      labs.includes(lab) && intersectDays(span, open) !== null,
    common: {
      basis: "scenario" as const,
      seed: SCENARIO_ASSUMPTIONS.seed.value,
      asOf: SCENARIO_ASSUMPTIONS.months.value.presentDay,
      sources: LEDGER_SOURCES,
    },
  }
}
