import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"
import { fromDayNumber } from "#model/edtf.ts"
import type { LifeEnd, LifeGroup, LifeRow, MarkKind } from "./lives-view.ts"

interface SentenceOptions {
  asOf: string
  knownOn?: string | undefined
}

/** What is certain and what is possible of each paper on the day, in one sentence. */
export function writeLivesSentence(
  groups: readonly LifeGroup[],
  { asOf, knownOn }: SentenceOptions,
  language: Language,
): string {
  const { t, format } = language
  const clauseOf = writeClause(language)
  const [first, ...others] = groups
  if (first === undefined) return t(msg`No paper’s authors are followed here`)
  const date = format.date(asOf)
  const start = clauseOf(first)
  const rest = others.map((group) => {
    const [paper, authors] = [group.paper.shortTitle, group.authors]
    const [least, most] = [format.integer(group.least), format.integer(group.most)]
    return group.least === group.most
      ? t(msg`for ${paper} it is ${least} of ${authors}`)
      : t(msg`for ${paper} the answer lies between ${least} and ${most} of ${authors}`)
  })
  const counts = [start, ...rest].join(t(msg`; `))
  if (knownOn === undefined) return t(msg`By ${date}, ${counts}`)
  const known = format.date(knownOn)
  return t(msg`By ${date}, as far as was public on ${known}, ${counts}`)
}

function writeClause({ t, format }: Language): (group: LifeGroup) => string {
  return ({ paper, authors, least, most }) => {
    const name = paper.shortTitle
    const [gone, open, rest] = [format.spelled(least), format.spelled(most - least), authors - most]
    if (least === authors) return t(msg`all of ${name}’s ${authors} authors had left`)
    if (most === 0) return t(msg`none of ${name}’s ${authors} authors had left`)
    if (least === most && rest <= 3) {
      const few = format.spelled(rest)
      return t(msg`all but ${few} of ${name}’s ${authors} authors had left`)
    }
    if (least === most) return t(msg`${gone} of ${name}’s ${authors} authors had left`)
    return least === 0
      ? t(msg`none of ${name}’s ${authors} authors had certainly left and ${open} may have`)
      : t(msg`${gone} of ${name}’s ${authors} authors had certainly left and ${open} more may have`)
  }
}

/** “6 to 9 of 14 gone by then”. */
export function writeCountText({ t, format }: Language): (group: LifeGroup) => string {
  return ({ least, most, authors }) => {
    const [low, high, all] = [format.integer(least), format.integer(most), format.integer(authors)]
    return least === most
      ? t(msg`${low} of ${all} gone by then`)
      : t(msg`${low} to ${high} of ${all} gone by then`)
  }
}

/** The words at the end of a row, and whether they say that something is not known. */
export function writeEndText({
  t,
  format,
}: Language): (end: LifeEnd, org: string) => { label: string; isName: boolean } {
  return (end, org) => {
    if (end.kind === "no-later-record") return { label: t(msg`no later record`), isName: false }
    if (end.kind === "last-seen") {
      const month = format.axisMonth(fromDayNumber(end.day))
      return { label: t(msg`at ${org} when last seen, ${month}`), isName: false }
    }
    if (end.destination !== null) return { label: end.destination, isName: true }
    if (end.kind === "before-paper") return { label: t(msg`left before the paper`), isName: false }
    if (end.kind === "perhaps-before-paper")
      return { label: t(msg`may have left before the paper`), isName: false }
    return { label: t(msg`next employer not known`), isName: false }
  }
}

/** What each mark stands for. */
export function markWords(org: string, { t }: Language): Record<MarkKind, string> {
  return {
    seen: t(msg`seen at ${org}`),
    listed: t(msg`named as author only: not a sighting`),
    elsewhere: t(msg`seen elsewhere, or listed without employer`),
  }
}

export function stateWords({ t }: Language): Record<LifeRow["state"], string> {
  return { gone: t(msg`gone`), open: t(msg`open`), seen: t(msg`seen later`) }
}
