import { type ClaimData, type ClaimOutcome, checkClaim, type Rest, relayedBy } from "#analytics/claims.ts"
import type { Claim } from "#model/claim.ts"
import { compareEdtf } from "#model/edtf.ts"

/** What becomes of a claim: a verdict, or why there is none. */
export const OUTCOMES = [
  "holds",
  "holds-own-source",
  "possible",
  "contradicted",
  "not-computed",
  "not-testable",
  "failed",
] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Stands for claims of which it is not established where they come from. */
export const UNKNOWN_ORIGIN = "unknown"

export interface ClaimRow {
  claim: Claim
  outcome: Outcome
  /** what the check found, where there is one that runs */
  computed: Extract<ClaimOutcome, { kind: "computed" }> | null
  /** why a check could not be run */
  failure: string | null
  /** id of the source it goes back to, or `UNKNOWN_ORIGIN` */
  origin: string
  /** where the origin is not established: the sources that those who printed it otherwise repeat */
  repeats: string[]
}

export interface ClaimsView {
  /** the claims that pass the filters, by topic, each topic in the order of dates */
  topics: { topic: string; rows: ClaimRow[] }[]
  all: ClaimRow[]
  /** over all claims: how many came out so, and how many voices they are */
  tally: { outcome: Outcome; claims: number; voices: number; ofUnknownOrigin: number }[]
  /** the claim that is asked for exists, but the filters leave it out */
  isChosenHidden: boolean
  /** the sources claims go back to, those with the most claims first */
  voices: { origin: string; claims: number }[]
}

export interface ClaimsChoice {
  topic?: string | undefined
  verdict?: Outcome | undefined
  origin?: string | undefined
  claim?: string | undefined
}

/** Every claim with what the data makes of it. One that cannot be checked says why and takes nothing from the others. */
export function toClaimsView(
  claims: readonly Claim[],
  data: ClaimData,
  choice: ClaimsChoice = {},
): ClaimsView {
  const all = claims.toSorted((a, b) => compareEdtf(a.madeOn, b.madeOn)).map((claim) => toRow(claim, data))
  const shown = all.filter(
    ({ claim, outcome, origin }) =>
      (choice.topic === undefined || claim.topic === choice.topic) &&
      (choice.verdict === undefined || outcome === choice.verdict) &&
      (choice.origin === undefined || origin === choice.origin),
  )
  const topics = [...new Set(claims.map(({ topic }) => topic))]
  const isChosen = (row: ClaimRow) => row.claim.id === choice.claim
  return {
    topics: topics
      .map((topic) => ({ topic, rows: shown.filter(({ claim }) => claim.topic === topic) }))
      .filter(({ rows }) => rows.length > 0),
    all,
    isChosenHidden: all.some(isChosen) && !shown.some(isChosen),
    tally: OUTCOMES.map((outcome) => toTally(outcome, all)).filter((entry) => entry.claims > 0),
    voices: [...new Set(all.map(({ origin }) => origin))]
      .map((origin) => ({ origin, claims: all.filter((row) => row.origin === origin).length }))
      .toSorted((a, b) => rank(a) - rank(b) || b.claims - a.claims),
  }
}

/** Those of unknown origin are no voice and come last. */
function rank({ origin }: { origin: string }): number {
  return origin === UNKNOWN_ORIGIN ? 1 : 0
}

function toRow(claim: Claim, data: ClaimData): ClaimRow {
  const row = {
    claim,
    origin: claim.origin ?? UNKNOWN_ORIGIN,
    repeats: claim.origin === null ? relayedBy(claim, data.sources) : [],
    computed: null,
    failure: null,
  }
  try {
    const found = checkClaim(claim, data)
    if (found.kind !== "computed") return { ...row, outcome: found.kind }
    return { ...row, outcome: found.result.verdict, computed: found }
  } catch (error) {
    return { ...row, outcome: "failed", failure: error instanceof Error ? error.message : String(error) }
  }
}

/** Claims of one origin are one voice; of the others it is not known whether they are. */
function toTally(outcome: Outcome, all: readonly ClaimRow[]): ClaimsView["tally"][number] {
  const rows = all.filter((row) => row.outcome === outcome)
  const known = rows.filter(({ origin }) => origin !== UNKNOWN_ORIGIN)
  return {
    outcome,
    claims: rows.length,
    voices: new Set(known.map(({ origin }) => origin)).size,
    ofUnknownOrigin: rows.length - known.length,
  }
}

/** Those who rest on the same sources, together; what the claim's own source alone shows comes first. */
export function groupRests(
  rests: readonly Rest[],
): { ids: string[]; sources: readonly string[]; isOwn: boolean }[] {
  const groups = new Map<string, { ids: string[]; sources: readonly string[]; isOwn: boolean }>()
  for (const { id, sources, isOwn } of rests) {
    const key = sources.join()
    const group = groups.get(key) ?? { ids: [], sources, isOwn }
    groups.set(key, { ...group, ids: [...new Set([...group.ids, id])] })
  }
  return [...groups.values()].toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn))
}
