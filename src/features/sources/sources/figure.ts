import { parseSourcesSearch } from "#features/sources/sources-params.ts"
import { loadBundle } from "#features/sources/sources-records.ts"
import { toSourcesView } from "#features/sources/sources-view.ts"
import { defineFigure, type InputOf } from "#figure/define-figure.ts"
import { onlyParams } from "#figure/use-page-params.ts"
import type { Bundle } from "#model/references.ts"
import { SourcesControls } from "./controls.tsx"
import { writeSources } from "./words.ts"

const parse = onlyParams(parseSourcesSearch, ["source", "kind", "in", "read", "q"])

/** Every source with how it was read and how much rests on it; choosing one opens it. */
export default defineFigure({
  id: "sources",
  params: parse,
  load: loadBundle,
  derive: (bundle: Bundle, { params }: InputOf<typeof parse>) => toSourcesView(bundle, params),
  words: writeSources,
  controls: SourcesControls,
  tableUse: (_, setParams) => ({ onOpenRow: (source) => setParams({ source }) }),
})
