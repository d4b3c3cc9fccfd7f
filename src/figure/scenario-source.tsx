import { Trans, useLingui } from "@lingui/react/macro"
import { SourceLinks } from "./source-links.tsx"

interface ScenarioSourceProps {
  org: string
  /** seed of the scenario model, `null` where the numbers are a record */
  seed: number | null
  sources: readonly string[]
}

/** Where numbers come from that may be a scenario: its model and what that rests on, or the record’s own sources. */
export function ScenarioSource({ org, seed, sources }: ScenarioSourceProps) {
  const { t } = useLingui()
  const links = <SourceLinks org={org} ids={sources} most={2} more={(count) => t`and ${count} more`} />
  if (seed === null) return links
  return (
    <>
      <Trans>scenario model, seed {seed}; its assumptions rest on</Trans> {links}
    </>
  )
}
