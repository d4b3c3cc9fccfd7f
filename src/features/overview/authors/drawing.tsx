import { useLingui } from "@lingui/react/macro"
import { choiceOf } from "#charts/stop-choice.ts"
import type { DrawingProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import CircleRowsChart from "./circle-rows-chart.tsx"
import { type AuthorsView, authorsRowId } from "./view.ts"
import { writeGoneText } from "./words.ts"

/** In the order of the circles: what is certain first. */
const STATES = ["gone", "open", "seen"] as const

/** One row of circles per paper and date. */
export default function AuthorsDrawing({
  view,
  words: said,
  selection,
  width,
}: DrawingProps<object, unknown, AuthorsView>) {
  const { t } = useLingui()
  const language = useLanguage()
  const gone = writeGoneText(language)
  const words = {
    gone: t`gone for certain`,
    open: t`may be gone: the evidence is open`,
    seen: t`seen at ${view.rows[0]?.paper.org ?? ""} later`,
  }
  return (
    <CircleRowsChart
      width={width}
      choice={choiceOf(selection)}
      rows={view.rows.map((row) => {
        const { shortTitle } = row.paper
        const authors = row.authors
        return {
          id: authorsRowId(row.paper.id, row.date),
          group: t`${shortTitle}, ${authors} authors`,
          label: language.format.date(row.date),
          certain: row.least,
          possible: row.most - row.least,
          people: STATES.flatMap((state) => row.names[state].map((name) => `${name}: ${words[state]}`)),
          total: gone(row),
          ...view.colourOf(row.paper),
        }
      })}
      texts={{
        name: said.sentence,
        description: said.subtitle,
        certain: words.gone,
        possible: words.open,
        rest: words.seen,
      }}
    />
  )
}
