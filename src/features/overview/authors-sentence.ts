import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"
import type { AuthorsRow } from "./authors-view.ts"

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
export function writeAuthorsSentence(rows: readonly AuthorsRow[], { t, format }: Language): string {
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
