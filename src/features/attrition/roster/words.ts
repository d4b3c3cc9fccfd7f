import { msg, plural } from "@lingui/core/macro"
import { stateWords } from "#features/attrition/lives/words.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import { sortRows } from "#figure/sort-rows.ts"
import type { Language } from "#i18n/language.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import { employerKinds } from "#words/employer-kinds.ts"
import type { Table } from "#words/table.ts"
import { kindOf, type RosterRow, type RosterView } from "./view.ts"

/** How sure a departure is, in words. */
export function confidenceWords({ t }: Language): Record<"high" | "medium" | "low", string> {
  return { high: t(msg`high`), medium: t(msg`medium`), low: t(msg`low`) }
}

/** All that the figure says; the rows stand in the order of the address. */
export function writeRoster({ all, kept, asOf, home, order }: RosterView, language: Language): FigureWords {
  const { t, format } = language
  const table = toTable(kept, home, language)
  return {
    sentence: writeSentence(kept, all.length, asOf, language),
    subtitle: t(msg`The whole author lists, with each departure as far as it is known.`),
    hint: t(msg`Choose a cell for what stands behind it.`),
    table: { ...table, rows: sortRows(table, order, format.locale) },
    source: [
      {
        text: t(
          msg`affiliations on papers, official pages, press reports, repositories owned by organisations; with each person, observation by observation.`,
        ),
      },
    ],
    bases: ["reported", "derived"],
    file: ["departures", asOf],
    usual: { asOf },
    terms: ["interval", "status"],
  }
}

/** How many the filters keep, and what is known of them on the date. Somebody of two papers is listed twice. */
function writeSentence(
  kept: readonly RosterRow[],
  all: number,
  asOf: string,
  { t, format }: Language,
): string {
  const date = format.date(asOf)
  if (kept.length === 0) return t(msg`No author fits what is asked for`)
  const count = (status: RosterRow["status"]) => kept.filter((row) => row.status === status).length
  const [gone, open, seen] = [count("gone"), count("open"), count("seen")]
  const unfollowed = count("unfollowed")
  const parts = [
    ...(gone > 0 ? [t(msg`${gone} had certainly left`)] : []),
    ...(open > 0 ? [t(msg`${open} may have left`)] : []),
    ...(unfollowed > 0
      ? [
          t(
            msg({
              message: plural(unfollowed, {
                one: `${unfollowed} is not followed since last seen`,
                other: `${unfollowed} are not followed since last seen`,
              }),
            }),
          ),
        ]
      : []),
    ...(seen > 0
      ? [
          t(
            msg({
              message: plural(seen, { one: `${seen} was there later`, other: `${seen} were there later` }),
            }),
          ),
        ]
      : []),
  ]
  const [shown, list] = [kept.length, format.list(parts)]
  return shown === all
    ? t(msg`Of the ${all} author places listed, by ${date}, ${list}`)
    : t(
        msg({
          message: plural(shown, {
            one: `${shown} of the ${all} author places listed fits; by ${date}, ${list}`,
            other: `${shown} of the ${all} author places listed fit; by ${date}, ${list}`,
          }),
        }),
      )
}

/** The rows as a table: downloads hold exactly these. */
function toTable(rows: readonly RosterRow[], org: string, language: Language): Table {
  const { t, format } = language
  const states = stateWords(language)
  const kinds = employerKinds(language)
  const confidence = confidenceWords(language)
  const date = { type: "date", formatText: (text: string) => formatEdtf(text, format) } as const
  return {
    caption: t(msg`Authors of the papers: status, departure, next employer, confidence, last sighting`),
    columns: [
      { key: "name", label: t(msg`Person`), lang: "en" },
      { key: "paper", label: t(msg`Paper`) },
      { key: "position", label: t(msg`Position`), numeric: true, format: format.integer, unit: "rank" },
      { key: "status", label: t(msg`By the date`) },
      { key: "left", label: t(msg`Left`), ...date },
      { key: "destination", label: t(msg`Next employer`), lang: "en" },
      { key: "kind", label: t(msg`Kind`) },
      { key: "confidence", label: t(msg`Confidence`) },
      { key: "lastSeen", label: t(msg`Last seen at ${org}`), ...date },
    ],
    rows: rows.map((row) => ({
      id: row.id,
      cells: {
        name: row.person.name,
        paper: row.paper.shortTitle,
        position: row.position,
        status: states[row.status],
        left: row.left,
        destination: row.destination?.org ?? null,
        kind: row.destination === null ? null : kinds(kindOf(row)),
        confidence: row.confidence === null ? null : confidence[row.confidence],
        lastSeen: row.lastSeen,
      },
    })),
  }
}
