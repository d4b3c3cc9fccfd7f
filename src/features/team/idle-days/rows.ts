import { msg } from "@lingui/core/macro"
import type { BarRow } from "#charts/bar-rows.ts"
import type { Language } from "#i18n/language.ts"
import type { IdleDaysView } from "./words.ts"

/** One bar per day, in GPUs that were granted and not used. */
export function toIdleDayRows({ days, idleOf }: IdleDaysView, language: Language): BarRow[] {
  const { t, format } = language
  return days.map(({ day, idle, granted }) => {
    const label = format.date(day)
    const [gpus, all] = [format.decimal(idle), format.decimal(granted)]
    const [amount, detail] = [t(msg`${gpus} GPUs`), t(msg`of ${all} granted`)]
    return {
      ...{ id: day, label, shortLabel: label, ...idleOf.colour, value: idle },
      ...{ amount, detail, spoken: `${label}: ${amount}, ${detail}` },
    }
  })
}
