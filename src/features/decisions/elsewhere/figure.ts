import { contextQuery } from "#data/context.ts"
import { defineFigure, type FigureInput, type Read } from "#figure/define-figure.ts"
import { RejectedView } from "#figure/rejected-notice.tsx"
import { parseNothing } from "#figure/use-page-params.ts"
import { writeElsewhere } from "./words.ts"

function load({ org }: FigureInput<object>, read: Read) {
  return read({ context: contextQuery(org.id) }).context
}

/** What is reported of compute and of who gets it in other places, for comparison. */
export default defineFigure({
  id: "elsewhere",
  params: parseNothing,
  load,
  derive: (context: ReturnType<typeof load>) => context,
  words: writeElsewhere,
  controls: RejectedView,
})
