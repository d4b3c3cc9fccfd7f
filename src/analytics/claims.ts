import type { Check, Claim } from "#model/claim.ts"
import type { Source } from "#model/source.ts"
import { type CheckResult, type ClaimData, runCheck } from "./claim-checks.ts"

export type { CheckResult, ClaimData, Rest } from "./claim-checks.ts"
export { satisfies, UnknownCheckError, type Verdict } from "./claim-judgement.ts"

/*
 * Claims from print recomputed on the data. A check gives not one result but every result the evidence allows, from `least` to
 * `most`; the verdict says whether all of them, none or some of them satisfy the claim. Nothing is stored: verdicts follow the data.
 */

export type ClaimOutcome =
  | { kind: "computed"; check: Check; result: CheckResult }
  /** it could be tested; the data has no computation for it */
  | { kind: "not-computed" }
  | { kind: "not-testable" }

/**
 * Recomputes a claim. Throws an `UnknownCheckError` for a metric that is not known here and for a paper, person or project
 * that the data does not have.
 */
export function checkClaim(claim: Claim, data: ClaimData): ClaimOutcome {
  const { check } = claim
  if (check === null) return { kind: claim.testable === "no" ? "not-testable" : "not-computed" }
  const result = runCheck(check, data)
  const family = sourceFamily(claim, data.sources)
  const rests = result.rests.map((rest) => ({
    ...rest,
    isOwn: rest.sources.length > 0 && rest.sources.every((source) => family.has(source)),
  }))
  // one of those who decide is enough: the claim is not borne out by others alone
  const isOwn = result.verdict === "holds" && rests.some((rest) => rest.isOwn)
  return {
    kind: "computed",
    check,
    result: { ...result, verdict: isOwn ? "holds-own-source" : result.verdict, rests },
  }
}

/**
 * The sources whose telling a claim of unestablished origin repeats in other matters: what its own sources relay, in the end.
 * It may be of that voice; it is not independent of it.
 */
export function relayedBy(claim: Pick<Claim, "sources">, sources: readonly Source[]): string[] {
  const relays = new Map(sources.map((source) => [source.id, source.relays]))
  const found = new Set<string>()
  for (const start of claim.sources) {
    const seen = new Set([start])
    let id = start
    for (let next = relays.get(id); next !== undefined && !seen.has(next); next = relays.get(id)) {
      seen.add(next)
      id = next
    }
    if (id !== start) found.add(id)
  }
  return [...found]
}

/** The claim's sources and its origin, what they relay, and whatever relays one of them: one voice. */
export function sourceFamily(
  { sources: own, origin }: Pick<Claim, "sources" | "origin">,
  sources: readonly Source[],
): Set<string> {
  const family = new Set([...own, ...(origin === null ? [] : [origin])])
  for (let size = 0; size !== family.size; ) {
    size = family.size
    for (const { id, relays } of sources) {
      if (relays === undefined) continue
      if (family.has(id)) family.add(relays)
      if (family.has(relays)) family.add(id)
    }
  }
  return family
}
