import { msg } from "@lingui/core/macro"
import type { AuthorState } from "#analytics/departures.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import type { Table, TableRow } from "#words/table.ts"
import { type AuthorsRow, type AuthorsView, authorsRowId } from "./view.ts"

/** All that the figure says. */
export function writeAuthors(view: AuthorsView, language: Language): FigureWords {
  const { t } = language
  const { observations, people, sources } = view.evidence
  const count = sources.length
  return {
    sentence: writeSentence(view.rows, language),
    subtitle: t(
      msg`Authors who had left by two dates. Each circle is one author of the paper; the whole author list, not a sample.`,
    ),
    table: toTable(view.rows, language),
    source: [
      {
        text: t(msg`${observations} observations of ${people} people in ${count} sources:`),
        ids: sources,
        most: 2,
      },
    ],
    bases: ["derived"],
    file: ["authors-gone"],
    terms: ["interval", "status", "least-most"],
  }
}

function toTable(rows: readonly AuthorsRow[], { t, format }: Language): Table {
  const number = { numeric: true, format: format.integer, unit: "count" } as const
  const byId = new Map(rows.map((row) => [authorsRowId(row.paper.id, row.date), row]))
  // whom a count counts: the number alone cannot be checked
  const namesOf = (state: AuthorState) => (row: TableRow) => {
    const names = byId.get(row.id)?.names[state] ?? []
    return names.length === 0 ? null : `${format.integer(names.length)}: ${names.join(", ")}`
  }
  return {
    caption: t(msg`Authors who had left, by paper and date: at least, at most, and seen later`),
    columns: [
      { key: "paper", label: t(msg`Paper`) },
      { key: "date", label: t(msg`Date`), type: "date", formatText: format.date },
      { key: "authors", label: t(msg`Authors`), ...number },
      { key: "least", label: t(msg`Gone for certain`), ...number, explain: namesOf("gone") },
      { key: "open", label: t(msg`Open`), ...number, explain: namesOf("open") },
      { key: "rest", label: t(msg`Seen later`), ...number, explain: namesOf("seen") },
    ],
    rows: rows.map((row) => ({
      id: authorsRowId(row.paper.id, row.date),
      sources: row.sources,
      cells: {
        paper: row.paper.shortTitle,
        date: row.date,
        authors: row.authors,
        least: row.least,
        open: row.most - row.least,
        rest: row.authors - row.most,
      },
    })),
  }
}

/** “11 of 14 gone”, “7 to 14 of 19 gone”. */
export function writeGoneText({
  t,
  format,
}: Language): (row: Pick<AuthorsRow, "least" | "most" | "authors">) => string {
  return ({ least, most, authors }) => {
    const [low, high, all] = [format.integer(least), format.integer(most), format.integer(authors)]
    return least === most ? t(msg`${low} of ${all} gone`) : t(msg`${low} to ${high} of ${all} gone`)
  }
}

/** What is known at the later date, the paper whose count is certain first. */
function writeSentence(rows: readonly AuthorsRow[], { t, format }: Language): string {
  const latest = rows
    .map((row) => row.date)
    .toSorted()
    .at(-1)
  if (latest === undefined) return t(msg`No paper’s authors are followed here`)
  const [first, second] = rows
    .filter((row) => row.date === latest)
    .toSorted((a, b) => a.most - a.least - (b.most - b.least))
  if (first === undefined) return ""
  const date = format.date(latest.slice(0, 7))
  const { shortTitle: paper, org } = first.paper
  const [authors, gone, most, rest] = [
    first.authors,
    first.least,
    first.most,
    format.spelled(first.authors - first.least),
  ]
  const isNearlyAll =
    first.least === first.most && first.authors - first.least > 0 && first.authors - first.least <= 3
  const start = isNearlyAll
    ? t(msg`By ${date} all but ${rest} of ${paper}’s ${authors} authors had left ${org}`)
    : first.least === first.most
      ? t(msg`By ${date} ${gone} of ${paper}’s ${authors} authors had left ${org}`)
      : t(msg`By ${date} between ${gone} and ${most} of ${paper}’s ${authors} authors had left ${org}`)
  if (second === undefined) return start
  const other = second.paper.shortTitle
  const [least, atMost, all] = [second.least, second.most, second.authors]
  const end =
    least === atMost
      ? t(msg`for ${other} it is ${least} of ${all}`)
      : t(msg`for ${other} it is between ${least} and ${atMost} of ${all}`)
  return t(msg`${start}; ${end}`)
}
