import { useLingui } from "@lingui/react/macro"
import { useFormat } from "#i18n/use-format.ts"
import { fromDayNumber } from "#model/edtf.ts"
import type { LifeEnd, LifeGroup, LifeRow, MarkKind } from "./lives-view.ts"

interface SentenceOptions {
  asOf: string
  knownOn?: string | undefined
}

/** What is certain and what is possible of each paper on the day, in one sentence. */
export function useLivesSentence(groups: readonly LifeGroup[], { asOf, knownOn }: SentenceOptions): string {
  const { t } = useLingui()
  const format = useFormat()
  const clauseOf = useClause()
  const [first, ...others] = groups
  if (first === undefined) return t`No paper’s authors are followed here`
  const date = format.date(asOf)
  const start = clauseOf(first)
  const rest = others.map((group) => {
    const [paper, authors] = [group.paper.shortTitle, group.authors]
    const [least, most] = [format.integer(group.least), format.integer(group.most)]
    return group.least === group.most
      ? t`for ${paper} it is ${least} of ${authors}`
      : t`for ${paper} the answer lies between ${least} and ${most} of ${authors}`
  })
  const counts = [start, ...rest].join(t`; `)
  if (knownOn === undefined) return t`By ${date}, ${counts}`
  const known = format.date(knownOn)
  return t`By ${date}, as far as was public on ${known}, ${counts}`
}

function useClause(): (group: LifeGroup) => string {
  const { t } = useLingui()
  const format = useFormat()
  return ({ paper, authors, least, most }) => {
    const name = paper.shortTitle
    const [gone, open, rest] = [format.spelled(least), format.spelled(most - least), authors - most]
    if (least === authors) return t`all of ${name}’s ${authors} authors had left`
    if (most === 0) return t`none of ${name}’s ${authors} authors had left`
    if (least === most && rest <= 3) {
      const few = format.spelled(rest)
      return t`all but ${few} of ${name}’s ${authors} authors had left`
    }
    if (least === most) return t`${gone} of ${name}’s ${authors} authors had left`
    return least === 0
      ? t`none of ${name}’s ${authors} authors had certainly left and ${open} may have`
      : t`${gone} of ${name}’s ${authors} authors had certainly left and ${open} more may have`
  }
}

/** “6 to 9 of 14 gone by then”. */
export function useCountText(): (group: LifeGroup) => string {
  const { t } = useLingui()
  const format = useFormat()
  return ({ least, most, authors }) => {
    const [low, high, all] = [format.integer(least), format.integer(most), format.integer(authors)]
    return least === most ? t`${low} of ${all} gone by then` : t`${low} to ${high} of ${all} gone by then`
  }
}

/** The words at the end of a row, and whether they say that something is not known. */
export function useEndText(): (end: LifeEnd, org: string) => { label: string; isName: boolean } {
  const { t } = useLingui()
  const format = useFormat()
  return (end, org) => {
    if (end.kind === "no-later-record") return { label: t`no later record`, isName: false }
    if (end.kind === "last-seen") {
      const month = format.axisMonth(fromDayNumber(end.day))
      return { label: t`at ${org} when last seen, ${month}`, isName: false }
    }
    if (end.destination !== null) return { label: end.destination, isName: true }
    if (end.kind === "before-paper") return { label: t`left before the paper`, isName: false }
    if (end.kind === "perhaps-before-paper")
      return { label: t`may have left before the paper`, isName: false }
    return { label: t`next employer not known`, isName: false }
  }
}

/** What each mark stands for. */
export function useMarkWords(org: string): Record<MarkKind, string> {
  const { t } = useLingui()
  return {
    seen: t`seen at ${org}`,
    listed: t`named as author only: not a sighting`,
    elsewhere: t`seen elsewhere, or listed without employer`,
  }
}

export function useStateWords(): Record<LifeRow["state"], string> {
  const { t } = useLingui()
  return { gone: t`gone`, open: t`open`, seen: t`seen later` }
}
