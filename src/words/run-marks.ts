import { msg } from "@lingui/core/macro"
import type { ReportedRun } from "#analytics/reported-runs.ts"
import type { Language } from "#i18n/language.ts"
import { formatSpan } from "#model/edtf-format.ts"

/** Runs on record with the texts of their labels, as the stacked drawing takes them. */
export function toRunMarks(runs: readonly ReportedRun[], { t, format }: Language) {
  return runs.map((run) => {
    const gpus = format.integer(run.gpus)
    const window = formatSpan(run.window, format)
    const days = run.days
    return {
      id: run.id,
      series: run.lab,
      from: run.from,
      to: run.to,
      gpus: run.gpus,
      isExact: days === null,
      title: t(msg`${run.name}, on record`),
      shortTitle: run.name,
      lines:
        days === null
          ? [t(msg`${gpus} GPUs`), window]
          : [t(msg`${gpus} GPUs for about ${days} days,`), t(msg`some time in here`)],
      shortLines:
        days === null
          ? [t(msg`${gpus} GPUs`), t(msg`on record`)]
          : [t(msg`${gpus} GPUs`), t(msg`about ${days} days,`), t(msg`some time in here`)],
    }
  })
}
