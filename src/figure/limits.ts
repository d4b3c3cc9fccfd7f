import type { Language } from "#i18n/language.ts"
import type { Org } from "#model/org.ts"
import type { FigureWords, Note } from "./define-figure.ts"

/** What a figure says, and behind its own notes what its organisation’s data does not show and a reader must know of it. */
export function withLimits(
  words: FigureWords,
  figure: string,
  { limits }: Pick<Org, "limits">,
  { format }: Pick<Language, "format">,
): FigureWords {
  const notes = limits.flatMap(({ figures, text }, index): Note[] =>
    figures.includes(figure) ? [{ id: `limit-${index}`, text: text[format.locale] }] : [],
  )
  return notes.length === 0 ? words : { ...words, notes: [...(words.notes ?? []), ...notes] }
}
