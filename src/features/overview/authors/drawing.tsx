import { useLingui } from "@lingui/react/macro"
import type { DrawingProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import CircleRowsChart from "./circle-rows-chart.tsx"
import { type AuthorsView, authorsRowId } from "./view.ts"
import { writeGoneText } from "./words.ts"

/** One row of circles per paper and date. */
export default function AuthorsDrawing({
  view,
  words,
  selection,
  width,
}: DrawingProps<object, unknown, AuthorsView>) {
  const { t } = useLingui()
  const language = useLanguage()
  const gone = writeGoneText(language)
  return (
    <CircleRowsChart
      width={width}
      choice={{ selected: selection.selected, onSelect: selection.select }}
      rows={view.rows.map((row) => {
        const { shortTitle } = row.paper
        const authors = row.authors
        return {
          id: authorsRowId(row.paper.id, row.date),
          group: t`${shortTitle}, ${authors} authors`,
          label: language.format.date(row.date),
          certain: row.least,
          possible: row.most - row.least,
          rest: row.authors - row.most,
          total: gone(row),
          ...view.colourOf(row.paper),
        }
      })}
      texts={{
        name: words.sentence,
        description: words.subtitle,
        certain: t`gone for certain`,
        possible: t`may be gone: the evidence is open`,
        rest: t`seen at ${view.rows[0]?.paper.org ?? ""} later`,
      }}
    />
  )
}
