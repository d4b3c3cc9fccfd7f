import { Trans, useLingui } from "@lingui/react/macro"
import { useQuery } from "@tanstack/react-query"
import { Link } from "@tanstack/react-router"
import type { ReactNode } from "react"
import { RequestError } from "#data/client.ts"
import type { DataPin } from "#data/data-version.ts"
import { newestVersionQuery, versionQuery } from "#data/versions.ts"
import { Failure, FigurePlaceholder } from "#figure/figure-boundary.tsx"
import { StateMessage } from "#ui/state-message.tsx"

interface EmbedVersionProps {
  /** the version the embed stays at */
  pin: DataPin
  /** what is shown of a version that exists */
  children: (notice: ReactNode) => ReactNode
  /** puts what is said instead where the figure would stand */
  frame: (state: ReactNode) => ReactNode
}

/** Shows a pinned embed only from a version that exists, and says when there is a newer one. */
export function EmbedVersion({ pin, children, frame }: EmbedVersionProps) {
  const { t } = useLingui()
  const descriptor = useQuery(versionQuery(pin))
  const newest = useQuery(newestVersionQuery(pin.org)).data?.version
  const { version } = pin
  if (descriptor.isPending) return frame(<FigurePlaceholder />)
  if (descriptor.isError && !isUnpublished(descriptor.error)) {
    return frame(<Failure error={descriptor.error} onRetry={() => void descriptor.refetch()} />)
  }
  if (descriptor.isError) {
    const title =
      newest === undefined
        ? t`There is no version ${version} of this data.`
        : t`There is no version ${version} of this data; the newest is ${newest}.`
    return frame(<StateMessage title={title} detail={<LiveLink />} />)
  }
  return children(
    newest !== undefined && newest !== version ? (
      <p className="notice text-small">
        <Trans>
          This figure stays at data {version}. There is a newer version, {newest}.
        </Trans>{" "}
        <LiveLink />
      </p>
    ) : null,
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
