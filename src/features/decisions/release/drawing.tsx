import CriterionDrawing, { type CriterionDrawingProps } from "#features/decisions/criterion-drawing.tsx"
import type { ReleaseClass } from "#features/decisions/release-class.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { releaseTexts } from "./words.ts"

/** One row of dots per time to the planned release. */
export default function ReleaseDrawing(props: Omit<CriterionDrawingProps<ReleaseClass>, "texts">) {
  return <CriterionDrawing {...props} texts={releaseTexts(useLanguage())} />
}
