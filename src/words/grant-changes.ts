import { msg, plural } from "@lingui/core/macro"
import { type GrantChange, listGrantChanges } from "#analytics/grant-changes.ts"
import type { Language } from "#i18n/language.ts"
import type { Allocations } from "#model/allocation.ts"
import type { Happening } from "./ledger-entries.ts"

/** The changes of the grant of a lab, or of a team or pool in it; `name` is the unit's. */
export function tellGrantChanges(
  record: Allocations,
  { lab, unit, name }: { lab: string; unit: string; name: string },
  language: Language,
): Happening[] {
  return listGrantChanges(record, unit).map((change) => ({
    id: `grant/${unit}/${change.period}`,
    day: change.period.length === 7 ? `${change.period}-01` : change.period,
    title: writeGrantChange(change, name, language),
    text: "",
    page: `team/${lab}`,
    search: { ...(unit !== lab && { team: unit }), period: monthOf(change, record) },
    hash: "share",
  }))
}

/** The month to look at; of a unit that is gone, its last one. */
function monthOf({ period, after }: GrantChange, { periods }: Allocations): string {
  const shown = after === null ? (periods[periods.indexOf(period) - 1] ?? period) : period
  return shown.slice(0, 7)
}

/** A change of a grant in one line: “vc6YE: 208 GPUs granted from 7 April 2020 on, 8 more than before”. */
export function writeGrantChange(
  { period, before, after }: GrantChange,
  name: string,
  { t, format }: Language,
): string {
  const since = format.date(period)
  if (after === null) return t(msg`${name}: no grant from ${since} on`)
  const count = format.integer(after)
  const gpus =
    after === 0
      ? t(msg`no GPU`)
      : t(msg({ message: plural(after, { one: `${count} GPU`, other: `${count} GPUs` }) }))
  if (before === null) return t(msg`${name}: ${gpus} granted from ${since} on, its first grant on record`)
  const size = format.integer(Math.abs(after - before))
  return after > before
    ? t(msg`${name}: ${gpus} granted from ${since} on, ${size} more than before`)
    : t(msg`${name}: ${gpus} granted from ${since} on, ${size} fewer than before`)
}
