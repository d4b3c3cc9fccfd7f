import { useLanguage } from "#i18n/use-language.ts"
import { joinSentences } from "#words/join-sentences.ts"
import type { FigureWords } from "./define-figure.ts"

interface FigureHeadProps {
  id: string
  words: Pick<FigureWords, "sentence" | "subtitle" | "hint">
}

/** What a figure says, what is drawn, and what can be done with it. */
export function FigureHead({ id, words: { sentence, subtitle, hint } }: FigureHeadProps) {
  const { format } = useLanguage()
  return (
    <>
      <h2 id={id} className="figure-sentence">
        {sentence}
      </h2>
      <p className="figure-subtitle">
        {hint === undefined ? subtitle : joinSentences([subtitle, hint], format)}
      </p>
    </>
  )
}
