import CriterionDrawing, { type CriterionDrawingProps } from "#features/decisions/criterion-drawing.tsx"
import { useLanguage } from "#i18n/use-language.ts"
import { priorityTexts } from "./words.ts"

/** One row of dots per priority. */
export default function PriorityDrawing(props: Omit<CriterionDrawingProps<number>, "texts">) {
  return <CriterionDrawing {...props} texts={priorityTexts(useLanguage())} />
}
