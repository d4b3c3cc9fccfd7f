import { Trans } from "@lingui/react/macro"
import { useQuery } from "@tanstack/react-query"
import { Link } from "@tanstack/react-router"
import type { ComponentType } from "react"
import { orgsQuery } from "#data/orgs.ts"
import type { FigureFacts } from "#figure/figure-facts.ts"
import { sharedOrgId } from "#model/own-org.ts"

/** Whether there is a copy of an organisation that may leave the device where the organisation itself may not. */
export function useSharedCopy(org: string): string | null {
  const id = sharedOrgId(org)
  return useQuery(orgsQuery()).data?.some((candidate) => candidate.id === id) ? id : null
}

/** What is taken along of an organisation with small groups is taken from its copy, in which they are one: what is sent is what is seen. */
export function SmallGroupsNotice({ copy }: { copy: string }) {
  return (
    <p className="m-0 max-w-text">
      <Trans>
        Labs or teams of fewer than three users stand here by themselves, so nothing of this leaves the
        device. There is a copy in which such labs are one, “others”:
      </Trans>{" "}
      <Link
        to="."
        params={(previous: object) => ({ ...previous, org: copy })}
        search={true}
        className="font-semibold"
      >
        <Trans>the copy that may be sent</Trans>
      </Link>
    </p>
  )
}

/** A panel that offers nothing of what may not leave the device. */
export function gated(Panel: ComponentType<{ facts: FigureFacts }>): ComponentType<{ facts: FigureFacts }> {
  return function GatedPanel({ facts }) {
    const copy = useSharedCopy(facts.org)
    return copy === null ? <Panel facts={facts} /> : <SmallGroupsNotice copy={copy} />
  }
}
