import { useQuery } from "@tanstack/react-query"
import { eventsQuery } from "#data/events.ts"
import { useFormat } from "#i18n/use-format.ts"
import { earliest, toDayNumber } from "#model/edtf.ts"
import type { Org } from "#model/org.ts"

/** A reorganisation or layoff, numbered in the order of time. */
export interface SurvivalEvent {
  id: string
  number: number
  day: number
  date: string
  title: string
  sources: readonly string[]
}

/** Kinds that concern many at once; reports about departures are no events beside them. */
const KINDS: ReadonlySet<string> = new Set(["layoff", "reorg"])
const SPAN = { from: "2022-01-01", to: "2026-12-31" }

/** The events of the layer, none while it is off. */
export function useSurvivalEvents(org: Org, isOn: boolean): SurvivalEvent[] {
  const { locale } = useFormat()
  const hasEvents = org.has.some(({ resource }) => resource === "events")
  // the layer may come a moment later: the curves do not wait for it
  const { data } = useQuery({ ...eventsQuery(org.id), enabled: isOn && hasEvents })
  if (!isOn || data === undefined) return []
  return data.records
    .filter(({ kind, date }) => KINDS.has(kind) && date >= SPAN.from && date <= SPAN.to)
    .toSorted((a, b) => (earliest(a.date) ?? a.date).localeCompare(earliest(b.date) ?? b.date))
    .map(({ id, date, title, sources }, index) => ({
      id,
      number: index + 1,
      day: toDayNumber(earliest(date) ?? SPAN.from),
      date,
      title: title[locale],
      sources,
    }))
}
