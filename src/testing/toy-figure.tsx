import type { ReactNode } from "react"
import { defineFigure, type Figure, type FigureWords } from "#figure/define-figure.ts"
import { FigureView } from "#figure/figure-view.tsx"
import type { Selection } from "#figure/selection.ts"
import { parseNothing } from "#figure/use-page-params.ts"
import type { Org } from "#model/org.ts"
import { org } from "./builders.ts"

interface Toy extends Partial<FigureWords> {
  id: string
  table: FigureWords["table"]
  /** the drawing; without one the figure is a table */
  draw?: (selection: Selection, width: number) => ReactNode
}

/** A figure that loads nothing and says what a test tells it to. */
export function toyFigure({ id, draw, ...words }: Toy): Figure {
  const said: FigureWords = {
    ...{
      sentence: "What is shown",
      subtitle: "In what unit",
      source: [],
      bases: ["reported"],
      file: ["toys"],
    },
    ...words,
  }
  return defineFigure<object, null, FigureWords>({
    id,
    params: parseNothing,
    load: () => null,
    derive: () => said,
    words: (view) => view,
    ...(draw !== undefined && {
      height: () => ({ wide: 300, narrow: 200 }),
      drawing: ({ selection, width }) => draw(selection, width),
    }),
  }) as unknown as Figure
}

/** A toy figure in its frame; `of` is whose it is. */
export function ToyFigure({ of = org([]), ...toy }: Toy & { of?: Org }) {
  return <FigureView figure={toyFigure(toy)} org={of} />
}
