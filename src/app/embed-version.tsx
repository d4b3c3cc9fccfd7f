import { Trans, useLingui } from "@lingui/react/macro"
import { useQuery } from "@tanstack/react-query"
import { Link } from "@tanstack/react-router"
import type { ReactNode } from "react"
import { RequestError } from "#data/client.ts"
import type { DataPin } from "#data/data-version.ts"
import { versionQuery } from "#data/versions.ts"
import { Failure, FigurePlaceholder } from "#figure/figure-boundary.tsx"
import type { Org } from "#model/org.ts"
import { StateMessage } from "#ui/state-message.tsx"

interface EmbedVersionProps {
  org: Org
  /** the version the embed stays at, `null` = the newest */
  pin: DataPin | null
  children: ReactNode
}

/** Shows a pinned embed only from a version that exists, and says when there is a newer one. */
export function EmbedVersion({ org, pin, children }: EmbedVersionProps) {
  if (pin === null) return children
  return (
    <Pinned org={org} pin={pin}>
      {children}
    </Pinned>
  )
}

function Pinned({ org, pin, children }: EmbedVersionProps & { pin: DataPin }) {
  const { t } = useLingui()
  const descriptor = useQuery(versionQuery(pin))
  const { version } = pin
  if (descriptor.isPending) return <FigurePlaceholder />
  if (descriptor.isError && !isUnpublished(descriptor.error)) {
    return <Failure error={descriptor.error} onRetry={() => void descriptor.refetch()} />
  }
  if (descriptor.isError) {
    return (
      <StateMessage
        title={t`There is no version ${version} of this data; the newest is ${org.version}.`}
        detail={<LiveLink />}
      />
    )
  }
  return (
    <>
      {version !== org.version && (
        <p className="notice text-small">
          <Trans>
            This figure stays at data {version}. There is a newer version, {org.version}.
          </Trans>{" "}
          <LiveLink />
        </p>
      )}
      {children}
    </>
  )
}

/** A file server answers with nothing, or with a page, where there is no such file. */
function isUnpublished(error: Error): boolean {
  return error instanceof RequestError && (error.kind === "not-found" || error.kind === "unreadable")
}

function LiveLink() {
  return (
    <Link to="." search={(previous: object) => ({ ...previous, v: undefined })}>
      <Trans>See the newest</Trans>
    </Link>
  )
}
