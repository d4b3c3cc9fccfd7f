import type { Org } from "#model/org.ts"
import { ClaimsData } from "./claims-data.tsx"
import { VerdictsFigure } from "./verdicts-figure.tsx"

/** The figure of verdicts alone, by the same address. */
export function VerdictsEmbed({ org }: { org: Org }) {
  return <ClaimsData org={org}>{(context) => <VerdictsFigure {...context} />}</ClaimsData>
}
