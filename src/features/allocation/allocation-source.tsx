import { Trans } from "@lingui/react/macro"
import { ScenarioSource } from "#figure/scenario-source.tsx"
import { useFormat } from "#i18n/use-format.ts"
import type { Allocations, Anomaly } from "#model/allocation.ts"
import { formatSpan } from "#model/edtf-format.ts"

/** Where the amounts come from; of a scenario, its model and what that rests on. */
export function AllocationSource({ org, data }: { org: string; data: Allocations }) {
  return <ScenarioSource org={org} seed={data.seed} sources={data.sources} />
}

/** Names the days that a figure leaves out, and what else is known to mislead. */
export function AnomalyNotes({
  excluded,
  caveats = [],
}: {
  excluded: readonly Anomaly[]
  caveats?: readonly Anomaly[]
}) {
  const format = useFormat()
  const dateOf = ({ from, to }: Anomaly) => formatSpan(from === to ? from : `${from}/${to}`, format)
  return (
    <>
      {excluded.map((anomaly) => (
        <p key={anomaly.id} className="mt-3 mb-0 max-w-heading text-small text-ink2">
          <Trans>
            Left out: {dateOf(anomaly)}. <span lang="en">{anomaly.what}</span>
          </Trans>
        </p>
      ))}
      {caveats.map((anomaly) => (
        <p key={anomaly.id} className="mt-3 mb-0 max-w-heading text-small text-ink2">
          <Trans>
            Caveat: {dateOf(anomaly)}. <span lang="en">{anomaly.what}</span>
          </Trans>
        </p>
      ))}
    </>
  )
}
