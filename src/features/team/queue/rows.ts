import { msg } from "@lingui/core/macro"
import type { BarRow } from "#charts/bar-rows.ts"
import type { Language } from "#i18n/language.ts"
import { nameReason, type QueueFigureView } from "./words.ts"

/** One bar per reason, in GPU-hours waited. */
export function toQueueRows({ reasons, colour }: QueueFigureView, language: Language): BarRow[] {
  const { t, format } = language
  return reasons.map(({ reason, gpuHours, share }) => {
    const label = nameReason(reason, language)
    const hours = format.decimal(gpuHours, gpuHours < 1 ? 2 : gpuHours < 10 ? 1 : 0)
    const [amount, detail] = [t(msg`${hours} GPU-hours`), format.percent(share)]
    return {
      ...(reason !== "" && { lang: "en" }),
      ...{ id: reason === "" ? "none" : reason, label, shortLabel: label, ...colour, value: gpuHours },
      ...{ amount, detail, spoken: `${label}: ${amount}, ${detail}` },
    }
  })
}
