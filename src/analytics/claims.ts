import type { Check, Claim } from "#model/claim.ts"
import type { Source } from "#model/source.ts"
import { type CheckResult, type ClaimData, type Found, runCheck } from "./claim-checks.ts"

export type { CheckResult, ClaimData } from "./claim-checks.ts"
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
  const isOwn = result.verdict === "holds" && restsOn(result.rests, family)
  const { rests, ...found } = result
  return {
    kind: "computed",
    check,
    result: {
      ...found,
      verdict: isOwn ? "holds-own-source" : found.verdict,
      evidence: [...new Set(rests.flat())],
    },
  }
}

/** Whether something certain is shown by sources of the family alone: without them the claim would not hold. */
function restsOn(rests: Found["rests"], family: ReadonlySet<string>): boolean {
  return rests.some((sources) => sources.length > 0 && sources.every((source) => family.has(source)))
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
