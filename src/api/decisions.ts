import type * as z from "zod/mini"
import type { Ledger, Provider } from "#library/provider.ts"
import type { Appeals, assumptionsSchema, Decisions } from "#model/decision.ts"
import { intersectDays, periodDays } from "#model/period.ts"
import { cutPage } from "./page-cursor.ts"
import { readLabs, readRange, refuseUnknownParameters } from "./params.ts"
import { notFound } from "./problem.ts"

export const LEDGER_PARAMETERS = ["from", "to", "lab", "cursor", "limit"] as const

/** Answer of `GET /orgs/:org/decisions`: those about a month that has a day in the range, newest meeting first. */
export async function answerDecisions(
  provider: Provider,
  org: string,
  query: URLSearchParams,
): Promise<Decisions> {
  const { isWanted, common, ledger } = await readAsked(provider, org, query)
  const newest = ledger.decisions
    .filter(({ lab, period }) => isWanted(lab, periodDays(period, "month")))
    .toSorted((a, b) => b.meetingDate.localeCompare(a.meetingDate))
  const { page, nextCursor } = cutPage(newest, query)
  const { nextMeeting, closesDaysBefore } = ledger
  return { ...common, nextCursor, nextMeeting, closesDaysBefore, decisions: page }
}

/** Answer of `GET /orgs/:org/appeals`: those that were open on a day of the range, newest first. */
export async function answerAppeals(
  provider: Provider,
  org: string,
  query: URLSearchParams,
): Promise<Appeals> {
  const { isWanted, common, ledger } = await readAsked(provider, org, query)
  const newest = ledger.appeals
    .filter(({ lab, filedOn, steps }) =>
      isWanted(lab, { from: filedOn, to: steps.at(-1)?.to ?? common.asOf }),
    )
    .toSorted((a, b) => b.filedOn.localeCompare(a.filedOn))
  const { page, nextCursor } = cutPage(newest, query)
  return { ...common, nextCursor, appeals: page }
}

/** Answer of `GET /orgs/:org/assumptions`: all that the scenario is made of. */
export async function answerAssumptions(
  provider: Provider,
  org: string,
): Promise<z.infer<typeof assumptionsSchema>> {
  const assumptions = await provider.readAssumptions()
  if (assumptions === null) throw notFound(`Nothing about the organisation “${org}” is a scenario.`)
  return { assumptions: assumptions.map((entry) => ({ ...entry, sources: [...entry.sources] })) }
}

/** Which labs and days are asked for, and what every answer says. Rejects with a 404 without such a record. */
async function readAsked(provider: Provider, org: string, query: URLSearchParams) {
  refuseUnknownParameters(query, LEDGER_PARAMETERS)
  const known = (await provider.readLabs()).map(({ id }) => id)
  const ledger = await provider.readLedger()
  if (ledger === null) throw notFound(`The organisation “${org}” has no record of decisions.`)
  const range = readRange(query)
  const labs = readLabs(query, { usual: ledger.labs, offered: ledger.labs, known })
  const open = { from: range.from ?? null, to: range.to ?? null }
  return {
    ledger,
    isWanted: (lab: string, span: { from: string; to: string }) =>
      labs.includes(lab) && intersectDays(span, open) !== null,
    common: toCommon(ledger),
  }
}

function toCommon({ basis, seed, asOf, sources }: Ledger) {
  return { basis, seed, asOf, sources: [...sources] }
}
