import type { ChangeRow } from "#charts/change.ts"
import type { Language } from "#i18n/language.ts"
import { labNames } from "#words/lab-names.ts"
import { changeFormats, kindWords } from "./table.ts"
import type { ChangeFigureView } from "./view.ts"

/** Rows of the drawing; labs without a difference are left to the table. */
export function toChangeRows(view: ChangeFigureView, language: Language): ChangeRow[] {
  const { rows, colourOf } = view
  const names = labNames(view.nodes, language)
  const words = kindWords(language)
  const formats = changeFormats(view.unit, language)
  const say = (value: number | null) => (value === null ? "–" : formats.amount(value))
  return rows
    .filter(({ kind }) => kind !== "same")
    .map((row) => {
      const amounts = `${say(row.before)} → ${say(row.after)}`
      const difference = row.difference === null ? words[row.kind] : formats.difference(row.difference)
      const label = names.label(row.lab)
      return {
        id: row.lab,
        label,
        shortLabel: names.short(row.lab),
        ...colourOf(row.lab),
        before: row.before,
        after: row.after,
        amounts,
        difference,
        spoken: `${label}: ${amounts}, ${difference}`,
      }
    })
}
