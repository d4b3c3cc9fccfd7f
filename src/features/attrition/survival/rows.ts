import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"
import { writeEach } from "#i18n/write-each.ts"
import { fromDayNumber, toDayNumber } from "#model/edtf.ts"
import type { SurvivalPlot } from "./survival-plot.tsx"
import { LAST_MONTH, MONTH, type SurvivalView } from "./view.ts"

/** The plots of the drawing with their texts, one per paper. */
export function toPlots({ panels, events, ...view }: SurvivalView, language: Language): SurvivalPlot[] {
  const { t, format } = language
  return panels.map(({ paper, authors, end, earliest, latest, estimate, asOf, counts }) => {
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
      end,
      earliest,
      latest,
      estimate: view.hasEstimate ? estimate : [],
      events: events.flatMap(({ day, number }) => {
        const months = (day - start) / MONTH
        return months >= 0 && months <= LAST_MONTH ? [{ months, number }] : []
      }),
      asOf,
      columns: counts.map((count) => ({
        id: count.id,
        months: count.months,
        tick: tickOf(count.months),
        values: [count.seen, ...(count.isFollowed ? [count.open, 0] : [0, count.open]), count.gone],
        spoken: writeColumn(shortTitle, count, language),
      })),
    }
  })
}

/** The counts of a column, and the two edges of the band over it as shares. */
function writeColumn(
  shortTitle: string,
  { months, seen, open, gone, isFollowed }: SurvivalView["panels"][number]["counts"][number],
  { t, format }: Language,
): string {
  const all = seen + open + gone
  const [least, most] = writeEach([seen / all, (seen + open) / all], format.percent)
  if (!isFollowed)
    return t(msg`${shortTitle}, after ${months} months: ${open} not followed since, ${gone} gone`)
  const counts = t(msg`${shortTitle}, after ${months} months: ${seen} seen later, ${open} open, ${gone} gone`)
  if (all === 0) return counts
  return open === 0
    ? t(msg`${counts}; share still there: ${least}`)
    : t(msg`${counts}; share still there: ${least} to ${most}`)
}
