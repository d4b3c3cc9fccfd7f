import { msg } from "@lingui/core/macro"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { fromDayNumber } from "#model/edtf.ts"
import { writeDepartureText } from "#words/departure-text.ts"
import { sourcesOf } from "#words/source-parts.ts"
import type { Table } from "#words/table.ts"
import type { MarkKind } from "./marks.ts"
import type { LifeEnd, LifeGroup, LifeRow, LivesFigureView, LivesView } from "./view.ts"

/** All that the figure says. */
export function writeLives(view: LivesFigureView, language: Language): FigureWords {
  const { t, format } = language
  const first = format.axisMonth(fromDayNumber(view.domain[0]))
  return {
    sentence: writeSentence(view.groups, view, language),
    subtitle: t(
      msg`One row per author, whole author lists. The fading stretch is the interval in which the person left; its end is the first day they are known to be gone. Observations before ${first} stand with the person.`,
    ),
    hint: t(msg`Choose a row or a mark for its evidence.`),
    table: toTable(view.groups, language),
    source: [
      {
        text: t(
          msg`affiliations on papers, official pages, press reports, repositories owned by organisations:`,
        ),
        ids: listSources(view),
        most: 2,
      },
    ],
    bases: ["reported", "derived"],
    file: ["departures"],
    terms: ["interval", "status", "censored"],
  }
}

/** The sources of every mark that is drawn. */
function listSources({ groups }: LivesView): string[] {
  const rows = groups.flatMap((group) => group.rows)
  return sourcesOf(
    rows.flatMap(({ person, marks }) =>
      marks.flatMap(({ observation }) => person.observations[observation] ?? []),
    ),
  )
}

/** The same rows as the drawing, in its order. */
function toTable(groups: readonly LifeGroup[], language: Language): Table {
  const { t, format } = language
  const org = groups[0]?.paper.org ?? ""
  const states = stateWords(language)
  const endOf = writeEndText(language)
  const departureOf = writeDepartureText(language)
  const day = (value: number | null) => (value === null ? null : fromDayNumber(value))
  const date = { type: "date", formatText: format.date } as const
  return {
    caption: t(msg`Authors by paper: when they were last seen and first known gone, and where to`),
    columns: [
      { key: "name", label: t(msg`Author`), lang: "en" },
      { key: "paper", label: t(msg`Paper`) },
      { key: "state", label: t(msg`By the date`) },
      { key: "left", label: t(msg`Left`) },
      { key: "after", label: t(msg`Last seen at ${org}`), ...date },
      { key: "by", label: t(msg`Known gone by`), ...date },
      { key: "afterwards", label: t(msg`Afterwards`) },
      {
        key: "observations",
        label: t(msg`Observations`),
        numeric: true,
        format: format.integer,
        unit: "count",
      },
    ],
    rows: groups.flatMap((group) =>
      group.rows.map((row) => ({
        id: row.id,
        cells: {
          name: row.person.name,
          paper: group.paper.shortTitle,
          state: states[row.state],
          left: departureOf(row),
          after: day(row.after),
          by: day(row.by),
          afterwards: endOf(row.end, group.paper.org).label,
          observations: row.marks.length,
        },
      })),
    ),
  }
}

/** What is certain and what is possible of each paper on the day, in one sentence. */
function writeSentence(
  groups: readonly LifeGroup[],
  { asOf, knownOn }: Pick<LivesFigureView, "asOf" | "knownOn">,
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
