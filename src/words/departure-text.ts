import type { DepartureInterval } from "#analytics/departure-interval.ts"
import type { Language } from "#i18n/language.ts"
import { fromDayNumber } from "#model/edtf.ts"

/** When a departure lies: “between 27 February and 13 June 2023”, “13 June 2023”, or `null`. */
export function writeDepartureText({ format }: Language): (interval: DepartureInterval) => string | null {
  return ({ after, by }) => {
    if (by === null) return null
    const last = fromDayNumber(by)
    if (after === by) return format.date(last)
    if (after === null) return format.before(format.date(last))
    const first = fromDayNumber(after)
    return format.between(format.date(first, last), format.date(last))
  }
}
