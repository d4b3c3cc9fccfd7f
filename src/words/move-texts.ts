import { msg, plural } from "@lingui/core/macro"
import type { Exchange, MatchedMoves } from "#analytics/matched-moves.ts"
import type { Language } from "#i18n/language.ts"
import { joinSentences } from "./join-sentences.ts"
import type { LabNames } from "./lab-names.ts"

/** How often the largest size occurred and who rose most often in it. */
export function writeMovesSentence(
  { largest, hasClusters }: MatchedMoves,
  names: LabNames,
  language: Language,
): string {
  const { t, format } = language
  if (largest === null) return t(msg`No cut and rise fell on the same day`)
  const often = format.times(largest.times)
  const start = often.charAt(0).toUpperCase() + often.slice(1)
  const gpus = format.integer(largest.gpus)
  const lab = names.label(largest.riser.lab)
  const again = format.times(largest.riser.times)
  const { exchanged } = largest
  if (exchanged.times > 0) {
    const [count, moved] = [format.spelled(exchanged.times), writeMoved(exchanged.exchanges, names, language)]
    return t(
      msg`${start} a cut and a rise of the same day match in ${gpus} GPUs within one cluster; ${count} of them are ${moved}`,
    )
  }
  if (hasClusters) {
    return t(
      msg`${start} a cut and a rise of the same day match in ${gpus} GPUs within one cluster; ${again} it was ${lab} that rose`,
    )
  }
  return t(
    msg`${start} a cut and a rise of the same day match in ${gpus} GPUs; ${again} it was ${lab} that rose`,
  )
}

/** “vc6YE moving between clusters”, or how many labs do. */
function writeMoved(exchanges: readonly Exchange[], names: LabNames, { t, format }: Language): string {
  const labs = [...new Set(exchanges.map(({ lab }) => names.label(lab)))]
  const [only, count] = [labs[0] ?? "", format.spelled(labs.length)]
  return labs.length > 1
    ? t(msg`${count} labs moving between clusters`)
    : t(msg`${only} moving between clusters`)
}

/** One note for each lab that moved between clusters: it won nothing, whoever was cut for it. */
export function writeExchangeNotes(
  exchanges: readonly Exchange[],
  names: LabNames,
  { t, format }: Language,
): { id: string; text: string }[] {
  return exchanges.map(({ day, gpus, from, to }) => {
    const [date, amount] = [format.date(day), format.integer(gpus)]
    const [left, entered] = [names.label(from), names.label(to)]
    return {
      id: `exchange-${day}-${from}`,
      text: t(
        msg`${date}: ${left} falls by ${amount} GPUs and ${entered} rises by as many. That is a move of the lab between clusters, not a gain.`,
      ),
    }
  })
}

/** How the matches were made, and how many of them are not drawn. */
export function writeMatchText(days: string | null, rest: number, { t, format }: Language): string {
  return joinSentences(
    [
      days === null
        ? t(msg`Cuts and rises of the same day, matched, the largest first.`)
        : t(msg`Cuts and rises of the same day, matched, the largest first, ${days}.`),
      rest > 0
        ? t(
            msg({
              message: plural(rest, {
                one: `${rest} more is in the table.`,
                other: `${rest} more are in the table.`,
              }),
            }),
          )
        : "",
      t(msg`The match is ours, no transfer is recorded.`),
    ],
    format,
  )
}

/** Rises without a cut on the largest such day: new capacity. */
export function writeAddedText({ added }: MatchedMoves, names: LabNames, { t, format }: Language): string {
  const [largest] = added
  if (largest === undefined) return ""
  const sameDay = added.filter((change) => change.day === largest.day)
  const total = format.integer(sameDay.reduce((sum, change) => sum + change.gpus, 0))
  const date = format.date(largest.day)
  const labs = format.list(sameDay.map(({ lab, gpus }) => `${names.label(lab)} (${format.integer(gpus)})`))
  return t(msg`New capacity is counted apart: ${total} GPUs on ${date}, to ${labs}.`)
}

/** What is left of rises and of cuts over the whole range. */
export function writeLeftOverText(
  { added, doubtful, withdrawn }: MatchedMoves,
  { t, format }: Language,
): string {
  const total = (changes: MatchedMoves["added"]) => changes.reduce((sum, { gpus }) => sum + gpus, 0)
  const [more, less] = [format.integer(total(added)), format.integer(total(withdrawn))]
  const [rises, cuts] = [added.length, withdrawn.length]
  const rise = t(msg({ message: plural(rises, { one: `${rises} rise`, other: `${rises} rises` }) }))
  const cut = t(msg({ message: plural(cuts, { one: `${cuts} cut`, other: `${cuts} cuts` }) }))
  const left =
    rises + cuts === 0
      ? ""
      : t(msg`Left over in all: ${rise}, ${more} GPUs of new capacity; ${cut}, ${less} GPUs withdrawn.`)
  const others = doubtful.length
  if (others === 0) return left
  const gpus = format.integer(total(doubtful))
  const apart = t(
    msg({
      message: plural(others, {
        one: `${others} more change, ${gpus} GPUs, is read neither as new nor as withdrawn: a caveat stands against it.`,
        other: `${others} more changes, ${gpus} GPUs together, are read neither as new nor as withdrawn: caveats stand against them.`,
      }),
    }),
  )
  return joinSentences([left, apart], format)
}
