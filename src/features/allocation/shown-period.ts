import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"
import type { Allocations, Step } from "#model/allocation.ts"
import { formatSpan } from "#model/edtf-format.ts"
import { type DaySpan, intersectDays, periodDays } from "#model/period.ts"

/** A period of an answer, with its days inside the range of it. */
export interface ShownPeriod {
  period: string
  days: DaySpan
  /** the range holds some of its days only */
  isCut: boolean
}

export function toShownPeriod(period: string, range: Pick<Allocations, "step" | "from" | "to">): ShownPeriod {
  const span = periodDays(period, range.step)
  const days = intersectDays(span, range) ?? span
  return { period, days, isCut: days.from !== span.from || days.to !== span.to }
}

/** A period by its name: a month, a day, or the week that begins on a day. */
export function writePeriodName(step: Step, { t, format }: Language): (period: string) => string {
  return (period) => {
    const date = format.date(period)
    return step === "week" ? t(msg`week of ${date}`) : date
  }
}

/** The same of a period that the range may cut: then the days that it holds of it, “1 to 18 August 2023”. */
export function writeShownName(range: Pick<Allocations, "step" | "from" | "to">, language: Language) {
  const nameOf = writePeriodName(range.step, language)
  return (period: string): string => {
    const shown = toShownPeriod(period, range)
    return shown.isCut ? writeSpan(shown.days, language) : nameOf(period)
  }
}

/** Inside a sentence: “in August 2023”, “on 28 September 2020”; what the range cuts by the days that it holds. */
export function writeWhen(step: Step, { t, format }: Language): (shown: ShownPeriod) => string {
  return ({ period, days, isCut }) => {
    if (isCut && days.from !== days.to) {
      const [from, to] = [format.date(days.from, days.to), format.date(days.to)]
      return t(msg`from ${from} to ${to}`)
    }
    const date = format.date(isCut ? days.from : period)
    if (step === "day" || isCut) return t(msg`on ${date}`)
    return step === "week" ? t(msg`in the week of ${date}`) : t(msg`in ${date}`)
  }
}

/** The days that are meant, for a subtitle: “1 to 18 August 2023”. */
export function writeSpan({ from, to }: DaySpan, { format }: Language): string {
  return formatSpan(from === to ? from : `${from}/${to}`, format)
}
