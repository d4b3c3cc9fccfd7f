import { msg, plural } from "@lingui/core/macro"
import { newestSighting } from "#features/attrition/as-of-presets.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { fromDayNumber } from "#model/edtf.ts"
import { formatEdtf } from "#model/edtf-format.ts"
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
      msg`One row per author, whole author lists. The fading stretch is the interval in which the person left; its end is the first day they are known to be gone. Paler: there by what was said of the departure, seen by nobody. Observations before ${first} stand with the person.`,
    ),
    hint: t(msg`Choose a row or a mark for its evidence.`),
    notes: writeRecordEnd(view, language),
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
    usual: { asOf: view.asOf },
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
  const edtf = (text: string) => formatEdtf(text, format)
  return {
    caption: t(msg`Authors by paper: when they were last seen and first known gone, and where to`),
    columns: [
      { key: "name", label: t(msg`Author`), lang: "en" },
      { key: "paper", label: t(msg`Paper`) },
      { key: "state", label: t(msg`By the date`) },
      { key: "left", label: t(msg`Left`) },
      { key: "lastSeen", label: t(msg`Last seen at ${org}`), type: "date", formatText: edtf },
      { key: "after", label: t(msg`Left after (bound)`), ...date },
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
          state: states[row.isFollowed ? row.state : "unfollowed"],
          left: departureOf(row),
          lastSeen: row.lastSeen,
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
  const rest = others.map(writeOther(language))
  const counts = [start, ...rest].join(t(msg`; `))
  if (knownOn === undefined) return t(msg`By ${date}, ${counts}`)
  const known = format.date(knownOn)
  return t(msg`By ${date}, as far as was public on ${known}, ${counts}`)
}

/** “for OPT the answer lies between 4 and 7 of 19, and 5 are not followed since they were last seen”. */
function writeOther({ t, format }: Language): (group: LifeGroup) => string {
  return (group) => {
    const [paper, authors] = [group.paper.shortTitle, group.authors]
    const possible = group.most - group.unfollowed
    const [least, most] = [format.integer(group.least), format.integer(possible)]
    const count =
      group.least === possible
        ? t(msg`for ${paper} it is ${least} of ${authors}`)
        : t(msg`for ${paper} the answer lies between ${least} and ${most} of ${authors}`)
    const { unfollowed } = group
    if (unfollowed === 0) return count
    return t(
      msg({
        message: plural(unfollowed, {
          one: `${count}, and ${unfollowed} is not followed since last seen`,
          other: `${count}, and ${unfollowed} are not followed since last seen`,
        }),
      }),
    )
  }
}

function writeClause(language: Language): (group: LifeGroup) => string {
  const { t, format } = language
  const clauseOf = writeFollowed(language)
  return (group) => {
    if (group.unfollowed === 0) return clauseOf(group)
    const count = clauseOf({ ...group, most: group.most - group.unfollowed })
    const out = format.spelled(group.unfollowed)
    return t(
      msg({
        message: plural(group.unfollowed, {
          one: `${count}, and ${out} is not followed since last seen`,
          other: `${count}, and ${out} are not followed since last seen`,
        }),
      }),
    )
  }
}

/** What is said of those who are followed: gone, and between two sightings. */
function writeFollowed({ t, format }: Language): (group: LifeGroup) => string {
  return ({ paper, authors, least, most, unfollowed }) => {
    const name = paper.shortTitle
    const [gone, open, rest] = [format.spelled(least), format.spelled(most - least), authors - most]
    if (least === authors) return t(msg`all of ${name}’s ${authors} authors had left`)
    if (most === 0) return t(msg`none of ${name}’s ${authors} authors had left`)
    // all but those are followed, or nobody could say that they stay
    if (least === most && rest <= 3 && unfollowed === 0) {
      const few = format.spelled(rest)
      return t(msg`all but ${few} of ${name}’s ${authors} authors had left`)
    }
    if (least === most) return t(msg`${gone} of ${name}’s ${authors} authors had left`)
    return least === 0
      ? t(msg`none of ${name}’s ${authors} authors had certainly left and ${open} may have`)
      : t(msg`${gone} of ${name}’s ${authors} authors had certainly left and ${open} more may have`)
  }
}

/** “6 to 9 of 14 gone by then”, “4 of 19 gone by then, 8 not followed since”. */
export function writeCountText({ t, format }: Language): (group: LifeGroup) => string {
  return ({ least, most, unfollowed, authors }) => {
    const possible = most - unfollowed
    const [low, high, all] = [format.integer(least), format.integer(possible), format.integer(authors)]
    const count =
      least === possible
        ? t(msg`${low} of ${all} gone by then`)
        : t(msg`${low} to ${high} of ${all} gone by then`)
    const out = format.integer(unfollowed)
    return unfollowed === 0 ? count : t(msg`${count}, ${out} not followed since`)
  }
}

/** The day of the line may lie after the last sighting: nothing is known of anybody then. */
function writeRecordEnd(
  { groups, asOf }: LivesFigureView,
  { t, format }: Language,
): { id: string; text: string }[] {
  const last = newestSighting(
    groups.map(({ paper }) => paper),
    groups.flatMap(({ rows }) => rows.map(({ person }) => person)),
  )
  if (last === null || asOf <= last) return []
  const [end, org] = [format.date(last), groups[0]?.paper.org ?? ""]
  return [
    {
      id: "record-end",
      text: t(msg`The record ends on ${end}, with the last sighting at ${org}: nobody is followed after it.`),
    },
  ]
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

export function stateWords({ t }: Language): Record<LifeRow["state"] | "unfollowed", string> {
  return {
    gone: t(msg`gone`),
    open: t(msg`open`),
    unfollowed: t(msg`not followed since`),
    seen: t(msg`seen later`),
  }
}
