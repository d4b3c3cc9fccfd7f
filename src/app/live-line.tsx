import { Trans, useLingui } from "@lingui/react/macro"
import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query"
import { useEffect, useRef, useState } from "react"
import { liveQuery } from "#data/live.ts"
import { formatClock, localDay } from "#i18n/format-clock.ts"
import { useFormat } from "#i18n/use-format.ts"
import type { LiveAnswer } from "#model/live.ts"
import type { Org } from "#model/org.ts"

/** Changes are told at most once in this time, so that they do not talk over what is being read. */
const QUIET_MS = 60_000

/** Up to when the amounts on the page are known, and when they are asked for again. They change without a jump. */
export default function LiveLine({ org }: { org: Org }) {
  const { data, isError } = useQuery(liveQuery(org.id))
  const news = useFollowing(org.id, data?.asOf ?? null)
  if (data === undefined) return null
  return (
    <>
      {isError || data.failure !== null || data.asOf === null ? (
        <Behind live={data} isAway={isError} />
      ) : (
        <p className="m-0 pt-2">
          <AsOf {...data} asOf={data.asOf} />
        </p>
      )}
      <p className="sr-only" role="status">
        {news}
      </p>
    </>
  )
}

function AsOf({ asOf, everySeconds }: LiveAnswer & { asOf: string }) {
  const time = useMoment(asOf)
  const minutes = Math.round(everySeconds / 60)
  if (everySeconds < 50)
    return (
      <Trans>
        As of {time}, again in {everySeconds} seconds
      </Trans>
    )
  return minutes <= 1 ? (
    <Trans>As of {time}, again in a minute</Trans>
  ) : (
    <Trans>
      As of {time}, again in {minutes} minutes
    </Trans>
  )
}

/** What is shown is not of now: whose fault it is, and of when it is. */
function Behind({ live, isAway }: { live: LiveAnswer; isAway: boolean }) {
  const time = useMoment(live.asOf ?? "")
  const hasAny = live.asOf !== null
  return (
    <p className="notice" role="status">
      {isAway ? (
        <Trans>The server does not answer.</Trans>
      ) : (
        <Trans>The engine that the amounts come from does not answer.</Trans>
      )}{" "}
      {hasAny ? <Trans>What you see is as of {time}.</Trans> : <Trans>It has not answered yet.</Trans>}{" "}
      <Trans>It is asked again by itself.</Trans>
    </p>
  )
}

/** A time of today, or a day and its time. */
function useMoment(moment: string): string {
  const format = useFormat()
  if (moment === "") return ""
  const day = localDay(new Date(moment))
  const time = formatClock(moment, format.locale)
  return day === localDay(new Date()) ? time : `${format.date(day)} ${time}`
}

/** Asks for the amounts anew when more is known, and tells it where they have changed. */
function useFollowing(org: string, asOf: string | null): string {
  const { t } = useLingui()
  const { locale } = useFormat()
  const client = useQueryClient()
  const shown = useRef(asOf)
  const toldAt = useRef(0)
  const [news, setNews] = useState("")
  useEffect(() => {
    if (asOf === null || asOf === shown.current) return
    const isFirst = shown.current === null
    shown.current = asOf
    if (isFirst) return
    void askAnew(client, org).then((hasChanged) => {
      if (!hasChanged || Date.now() - toldAt.current < QUIET_MS) return
      toldAt.current = Date.now()
      const time = formatClock(asOf, locale)
      setNews(t`New amounts, as of ${time}`)
    })
  }, [asOf, client, org, locale, t])
  return news
}

/** Whether an amount on the page is another than before: what is the same stays the same object. */
async function askAnew(client: QueryClient, org: string): Promise<boolean> {
  const queryKey = ["api", "allocations", org]
  const readSeries = () =>
    client.getQueriesData<{ series: unknown }>({ queryKey }).map(([, data]) => data?.series)
  const before = readSeries()
  await client.invalidateQueries({ queryKey })
  return readSeries().some((series, index) => series !== before[index])
}
