import type { Formatter } from "#i18n/format.ts"

/** Sentences behind each other, as the language sets them; an empty one leaves no gap. */
export function joinSentences(sentences: readonly string[], { locale }: Pick<Formatter, "locale">): string {
  return sentences.filter((sentence) => sentence !== "").join(locale === "zh" ? "" : " ")
}
