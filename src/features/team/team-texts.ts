import { useLingui } from "@lingui/react/macro"
import type { HeadlineNumber } from "#figure/headline-numbers.tsx"
import { useFormat } from "#i18n/use-format.ts"
import type { TeamContext } from "./team-data.tsx"

/** The page in two sentences: how much is used, how much of the month is gone, how long the rest lasts. */
export function useLead({ view, names, lab, isScenario }: TeamContext): string {
  const { t } = useLingui()
  const format = useFormat()
  const { pace, amounts, period, lastDay } = view
  const month = format.date(period)
  const day = format.date(lastDay)
  const name = names.label(lab)
  const gap = format.locale === "zh" ? "" : " "
  if (amounts.granted === null)
    return t`Nothing was granted in ${month}: the unit did not exist, or no grant is on record.`
  if (pace === null) {
    const gpus = format.integer(amounts.granted)
    return isScenario
      ? t`In the scenario no GPU was granted in ${month}.`
      : t`${gpus} GPUs were granted in ${month}, a standing quota: it is not used up, so nothing is left over and no pace is shown.`
  }
  const [used, gone] = [format.percent(pace.used / pace.budget), format.percent(pace.daysGone / pace.days)]
  const start = t`In the scenario ${used} of the grant for ${month} is used by ${day}, with ${gone} of the month gone.`
  if (pace.left < 0) return `${start}${gap}${t`More is used than was granted, out of what others left idle.`}`
  if (!view.isPartial || pace.lasts === null) return `${start}${gap}${t`The unit belongs to ${name}.`}`
  const [lasts, rest] = [format.days(pace.lasts), format.days(pace.days - pace.daysGone)]
  return `${start}${gap}${t`What is left lasts ${lasts} at the present rate; the month has ${rest} to go.`}`
}

/** Four numbers: asked, granted, used, left; where a grant is a standing quota: granted, used, queued, rank. */
export function useTeamNumbers(context: TeamContext): HeadlineNumber[] {
  const { t } = useLingui()
  const format = useFormat()
  const { view, labs, isScenario } = context
  const { amounts, pace } = view
  const [month, day] = [format.date(view.period), format.date(view.lastDay)]
  const rankText = useRankText()
  const number = (
    id: string,
    value: number | null,
    unit: string,
    text: string,
    missing: string,
    basis = labs.basis,
  ): HeadlineNumber => ({
    id,
    value: value === null ? "–" : format.integer(value),
    unit: value === null ? "" : unit,
    text: value === null ? missing : text,
    basis,
    sources: isScenario ? [] : labs.sources,
    evidence: { search: { how: `history~${view.period}` }, hash: "history" },
  })
  const rate =
    amounts.requested === null || amounts.requested === 0 || amounts.granted === null
      ? null
      : format.percent(amounts.granted / amounts.requested)
  const granted = number(
    "granted",
    amounts.granted,
    "GPU",
    rate === null ? t`granted in ${month}` : t`granted in ${month}, ${rate} of what was asked`,
    t`granted: nothing on record for ${month}`,
  )
  if (pace === null) {
    return [
      ...(isScenario
        ? [
            number(
              "asked",
              amounts.requested,
              "GPU",
              t`asked for ${month}`,
              t`asked: no request on record for ${month}`,
            ),
          ]
        : []),
      granted,
      number(
        "used",
        amounts.used,
        "GPU",
        t`used in ${month}, mean of the days`,
        t`used: not recorded for ${month}`,
      ),
      ...(isScenario
        ? []
        : [
            number(
              "queued",
              amounts.queued,
              "GPU",
              t`queued in ${month}, mean of the days`,
              t`queued: not recorded for ${month}`,
            ),
          ]),
      {
        id: "rank",
        value: view.rank === null ? "–" : String(view.rank.place),
        unit: "",
        text: rankText(context),
        basis: "derived",
        sources: [],
      },
    ]
  }
  const isOver = pace.left < 0
  const [budget, used] = [pace.budget, pace.used].map(format.integer)
  const evidence = { search: { how: `pace~${view.lastDay}` }, hash: "pace" }
  return [
    number(
      "asked",
      amounts.requested,
      "GPU",
      t`asked for ${month}`,
      t`asked: no request on record for ${month}`,
    ),
    granted,
    { ...number("used", pace.used, t`GPU-h`, t`used by ${day}`, ""), evidence },
    {
      ...number(
        "left",
        Math.abs(pace.left),
        t`GPU-h`,
        isOver ? t`over the grant by ${day}` : t`left of the month’s grant, as of ${day}`,
        "",
        "derived",
      ),
      formula: `= ${isOver ? `${used} − ${budget}` : `${budget} − ${used}`}`,
      evidence,
    },
  ]
}

/** “1st of 5 teams in the lab”, “3rd of 25, with one other”. */
export function useRankText(): (context: Pick<TeamContext, "view" | "unit" | "lab">) => string {
  const { t } = useLingui()
  const format = useFormat()
  return ({ view, unit, lab }) => {
    if (view.rank === null) return t`no rank: nothing is granted`
    const [place, of, tied] = [view.rank.place, view.rank.of, view.rank.tied].map(format.integer)
    if (unit === lab) {
      return view.rank.tied === 0
        ? t`place ${place} of ${of} labs by grant`
        : t`place ${place} of ${of} labs by grant, shared with ${tied} more`
    }
    return view.rank.tied === 0
      ? t`place ${place} of ${of} teams in the lab by grant`
      : t`place ${place} of ${of} teams in the lab by grant, shared with ${tied} more`
  }
}
