import { msg } from "@lingui/core/macro"
import type { SurvivalPlot } from "#charts/survival-chart.tsx"
import type { Language } from "#i18n/language.ts"
import { fromDayNumber, toDayNumber } from "#model/edtf.ts"
import { LAST_MONTH, MONTH, type SurvivalView } from "./view.ts"

/** The plots of the drawing with their texts, one per paper. */
export function toPlots({ panels, events, ...view }: SurvivalView, { t, format }: Language): SurvivalPlot[] {
  return panels.map(({ paper, authors, earliest, latest, estimate, asOf, counts }) => {
    const { shortTitle } = paper
    const start = toDayNumber(paper.published)
    const tickOf = (months: number) =>
      view.isCalendar
        ? format.axisMonth(fromDayNumber(start + Math.round(months * MONTH)), true)
        : String(months)
    return {
      id: paper.id,
      label: t(msg`${shortTitle}, ${authors} authors`),
      ...view.colourOf(paper),
      earliest,
      latest,
      estimate: view.hasEstimate ? estimate : [],
      events: events.flatMap(({ day, number }) => {
        const months = (day - start) / MONTH
        return months >= 0 && months <= LAST_MONTH ? [{ months, number }] : []
      }),
      asOf,
      columns: counts.map(({ id, months, seen, open, gone }) => ({
        id,
        months,
        tick: tickOf(months),
        values: [seen, open, gone],
        spoken: t(msg`${shortTitle}, after ${months} months: ${seen} seen later, ${open} open, ${gone} gone`),
      })),
    }
  })
}
