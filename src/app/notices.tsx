import { Trans, useLingui } from "@lingui/react/macro"
import { useQueryClient } from "@tanstack/react-query"
import { Link } from "@tanstack/react-router"
import { useSyncExternalStore } from "react"
import { forgetStaleness, getStaleSince, subscribeToStaleness } from "#data/last-answer.ts"
import { useViewSearch } from "#figure/written.ts"
import { useFormat } from "#i18n/use-format.ts"
import { parseRootSearch } from "./root-search.ts"

/** What a reader must know about this view before reading it: a fault that is played, a value not understood, old data. */
export function Notices() {
  const search = useViewSearch()
  const { values, refused } = parseRootSearch(search)
  return (
    <div className="page text-control" role="status">
      {values.mock !== undefined && <MockNotice mock={values.mock} />}
      {refused.map(({ name, value }) => (
        <p key={name} className="notice">
          <Trans>
            The address asks for {name} = “{value}”, which this page does not know; it shows the default
            instead.
          </Trans>
        </p>
      ))}
      <StaleNotice />
    </div>
  )
}

function MockNotice({ mock }: { mock: string }) {
  const { t } = useLingui()
  const what =
    mock === "slow"
      ? t`The mock API is told to be slow.`
      : mock === "offline"
        ? t`The mock API is told not to answer.`
        : t`The mock API is told to fail (${mock.replace("error:", "")}).`
  return (
    <p className="notice">
      {what}{" "}
      <Link to="." search={(previous: object) => ({ ...previous, mock: undefined })}>
        <Trans>End this</Trans>
      </Link>
    </p>
  )
}

function StaleNotice() {
  const format = useFormat()
  const queryClient = useQueryClient()
  const since = useSyncExternalStore(subscribeToStaleness, getStaleSince, () => null)
  if (since === null) return null
  const date = format.date(since.slice(0, 10))
  const retry = () => {
    forgetStaleness()
    void queryClient.invalidateQueries()
  }
  return (
    <p className="notice">
      <Trans>The server does not answer. What you see is its last answer, of {date}.</Trans>{" "}
      <button type="button" className="cursor-pointer underline" onClick={retry}>
        <Trans>Try again</Trans>
      </button>
    </p>
  )
}
