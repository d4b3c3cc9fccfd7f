import { parseSourcesSearch } from "#features/sources/sources-params.ts"
import { loadBundle } from "#features/sources/sources-records.ts"
import { toSourcesView } from "#features/sources/sources-view.ts"
import { defineFigure, type InputOf } from "#figure/define-figure.ts"
import { onlyParams } from "#figure/use-page-params.ts"
import type { Bundle } from "#model/references.ts"
import { WeakControls } from "./controls.tsx"
import { idOf, writeWeak } from "./words.ts"

const parse = onlyParams(parseSourcesSearch, ["source", "weak"])

/** What rests on little: one source alone, none that was seen, only sources that repeat others. */
export default defineFigure({
  id: "weak",
  params: parse,
  load: loadBundle,
  derive: (bundle: Bundle, { params }: InputOf<typeof parse>) => {
    const { statements, weak } = toSourcesView(bundle)
    return { bundle, statements, weak, weakness: params.weak ?? ("single" as const) }
  },
  words: writeWeak,
  controls: WeakControls,
  tableUse: (_, setParams, { weak, weakness }) => ({
    onOpenRow: (row) =>
      setParams({ source: weak[weakness].find((statement) => idOf(statement) === row)?.sources[0] }),
  }),
})
