import { msg } from "@lingui/core/macro"
import type { HeadlineNumber } from "#figure/headline-numbers.tsx"
import type { Language } from "#i18n/language.ts"
import { writeEach } from "#i18n/write-each.ts"
import type { Basis } from "#model/basis.ts"
import { restsOn } from "#words/measure-bases.ts"
import type { TeamUnit } from "./team-records.ts"

/** Four numbers: asked, granted, used, left; where a grant is a standing quota: granted, used, queued, rank. */
export function toTeamNumbers(context: TeamUnit, language: Language): HeadlineNumber[] {
  const { t, format } = language
  const { view, labs, isScenario } = context
  const { bases } = labs
  const { amounts, pace } = view
  const [month, day] = [format.date(view.period), format.date(view.lastDay)]
  const number = (
    id: string,
    value: number | null,
    unit: string,
    text: string,
    missing: string,
    basis: Basis,
  ): HeadlineNumber => ({
    id,
    value: value === null ? "–" : format.integer(value),
    unit: value === null ? "" : unit,
    text: value === null ? missing : text,
    basis: value === null ? null : basis,
    sources: value === null || isScenario ? [] : labs.sources,
    ...(value !== null && { evidence: { search: { how: `history~${view.period}` }, hash: "history" } }),
  })
  const rate =
    amounts.requested === null || amounts.requested === 0 || amounts.granted === null
      ? null
      : format.percent(amounts.granted / amounts.requested)
  const granted = number(
    "granted",
    amounts.granted,
    "GPU",
    rate === null ? t(msg`granted in ${month}`) : t(msg`granted in ${month}, ${rate} of what was asked`),
    t(msg`granted: nothing on record for ${month}`),
    bases.granted,
  )
  if (pace === null) {
    return [
      ...(isScenario
        ? [
            number(
              "asked",
              amounts.requested,
              "GPU",
              t(msg`asked for ${month}`),
              t(msg`asked: no request on record for ${month}`),
              bases.requested,
            ),
          ]
        : []),
      granted,
      number(
        "used",
        amounts.used,
        "GPU",
        t(msg`used in ${month}, mean of the days`),
        t(msg`used: not recorded for ${month}`),
        bases.used,
      ),
      ...(isScenario
        ? []
        : [
            number(
              "queued",
              amounts.queued,
              "GPU",
              t(msg`queued in ${month}, mean of the days`),
              t(msg`queued: not recorded for ${month}`),
              bases.queued,
            ),
          ]),
      {
        id: "rank",
        value: view.rank === null ? "–" : String(view.rank.place),
        unit: "",
        text: writeRankText(context, language),
        basis: view.rank === null ? null : "derived",
        ...restsOn(labs, ["granted"]),
        sources: [],
      },
    ]
  }
  const isOver = pace.left < 0
  const [budget, used] = writeEach([pace.budget, pace.used], format.integer)
  const evidence = { search: { how: `pace~${view.lastDay}` }, hash: "pace" }
  return [
    number(
      "asked",
      amounts.requested,
      "GPU",
      t(msg`asked for ${month}`),
      t(msg`asked: no request on record for ${month}`),
      bases.requested,
    ),
    granted,
    { ...number("used", pace.used, t(msg`GPU-h`), t(msg`used by ${day}`), "", bases.used), evidence },
    {
      ...number(
        "left",
        Math.abs(pace.left),
        t(msg`GPU-h`),
        isOver ? t(msg`over the grant by ${day}`) : t(msg`left of the month’s grant, as of ${day}`),
        "",
        "derived",
      ),
      ...restsOn(labs, ["granted", "used"]),
      formula: `= ${isOver ? `${used} − ${budget}` : `${budget} − ${used}`}`,
      evidence,
    },
  ]
}

/** “1st of 5 teams in the lab”, “3rd of 25, with one other”. */
export function writeRankText(
  { view, unit, lab, nodes }: Pick<TeamUnit, "view" | "unit" | "lab" | "nodes">,
  { t, format }: Language,
): string {
  if (view.rank === null) return t(msg`no rank: nothing is granted`)
  const [place, of, tied] = writeEach([view.rank.place, view.rank.of, view.rank.tied], format.integer)
  if (unit === lab) {
    return view.rank.tied === 0
      ? t(msg`place ${place} of ${of} labs by grant`)
      : t(msg`place ${place} of ${of} labs by grant, shared with ${tied} more`)
  }
  if (view.rank.of === 1) return t(msg`no rank: nothing else is on record beside it`)
  if (nodes.some(({ id, kind }) => id === unit && kind === "pool")) {
    return view.rank.tied === 0
      ? t(msg`place ${place} of ${of} clusters of the lab by grant`)
      : t(msg`place ${place} of ${of} clusters of the lab by grant, shared with ${tied} more`)
  }
  return view.rank.tied === 0
    ? t(msg`place ${place} of ${of} teams in the lab by grant`)
    : t(msg`place ${place} of ${of} teams in the lab by grant, shared with ${tied} more`)
}
