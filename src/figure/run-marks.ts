import { useLingui } from "@lingui/react/macro"
import type { ReportedRun } from "#analytics/reported-runs.ts"
import { useFormat } from "#i18n/use-format.ts"
import { formatSpan } from "#model/edtf-format.ts"

/** Runs on record with the texts of their labels, as the stacked drawing takes them. */
export function useRunMarks(runs: readonly ReportedRun[]) {
  const { t } = useLingui()
  const format = useFormat()
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
      title: t`${run.name}, on record`,
      shortTitle: run.name,
      lines:
        days === null
          ? [t`${gpus} GPUs`, window]
          : [t`${gpus} GPUs for about ${days} days,`, t`some time in here`],
      shortLines:
        days === null
          ? [t`${gpus} GPUs`, t`on record`]
          : [t`${gpus} GPUs`, t`about ${days} days,`, t`some time in here`],
    }
  })
}
