import { type CheckResult, type ClaimData, checkClaim } from "#analytics/claims.ts"
import type { Check, Claim } from "#model/claim.ts"
import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"
import type { LabColour } from "#words/lab-colour.ts"

/** A claim about how many authors had left, recomputed at its date. */
export interface PressRow {
  claim: Claim
  check: Extract<Check, { metric: "authorsLeft" }>
  result: CheckResult
}

/** Claims whose check this code cannot run are named, not dropped. */
export interface PressView {
  rows: PressRow[]
  failed: { claim: string; why: string }[]
}

/** The claims with what else is drawn and said of them. */
export interface PressFigureView extends PressView {
  papers: readonly Paper[]
  people: readonly Person[]
  colourOf: (paper: Paper) => LabColour
}

/** The claims in print on numbers of authors, oldest first, with what the data makes of them. */
export function toPressView(claims: readonly Claim[], data: ClaimData): PressView {
  const view: PressView = { rows: [], failed: [] }
  for (const claim of claims.toSorted((a, b) => a.madeOn.localeCompare(b.madeOn))) {
    if (claim.check?.metric !== "authorsLeft") continue
    try {
      const outcome = checkClaim(claim, data)
      if (outcome.kind === "computed") view.rows.push({ claim, check: claim.check, result: outcome.result })
    } catch (error) {
      view.failed.push({ claim: claim.id, why: error instanceof Error ? error.message : String(error) })
    }
  }
  return view
}
