import { useLingui } from "@lingui/react/macro"
import { useFormat } from "#i18n/use-format.ts"
import type { AuthorsRow } from "./authors-view.ts"

/** “11 of 14 gone”, “7 to 14 of 19 gone”. */
export function useGoneText(): (row: Pick<AuthorsRow, "least" | "most" | "authors">) => string {
  const { t } = useLingui()
  const format = useFormat()
  return ({ least, most, authors }) => {
    const [low, high, all] = [format.integer(least), format.integer(most), format.integer(authors)]
    return least === most ? t`${low} of ${all} gone` : t`${low} to ${high} of ${all} gone`
  }
}

/** What is known at the later date, the paper whose count is certain first. */
export function useAuthorsSentence(rows: readonly AuthorsRow[]): string {
  const { t } = useLingui()
  const format = useFormat()
  const latest = rows
    .map((row) => row.date)
    .toSorted()
    .at(-1)
  if (latest === undefined) return t`No paper’s authors are followed here`
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
    ? t`By ${date} all but ${rest} of ${paper}’s ${authors} authors had left ${org}`
    : first.least === first.most
      ? t`By ${date} ${gone} of ${paper}’s ${authors} authors had left ${org}`
      : t`By ${date} between ${gone} and ${most} of ${paper}’s ${authors} authors had left ${org}`
  if (second === undefined) return start
  const other = second.paper.shortTitle
  const [least, atMost, all] = [second.least, second.most, second.authors]
  const end =
    least === atMost
      ? t`for ${other} it is ${least} of ${all}`
      : t`for ${other} it is between ${least} and ${atMost} of ${all}`
  return t`${start}; ${end}`
}
