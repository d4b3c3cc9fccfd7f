import { type LegendEntries, placeLegend } from "#charts/legend-layout.ts"

export const WIDE = { left: 150, right: 12, top: 64, row: 27, band: 0 }
const TIGHT = { left: 2, right: 8, top: 24, row: 40, band: 19 }

interface Laid extends LegendEntries {
  rows: readonly unknown[]
}

/** Where the rows of a small timeline and its legend stand in a drawing of that width, in pixels. */
export function layOutTimeline(drawn: Laid, width: number) {
  const isNarrow = width < 720
  const layout = isNarrow ? TIGHT : WIDE
  const topOf = (index: number) => layout.top + index * layout.row
  const plotBottom = topOf(drawn.rows.length)
  const legend = placeLegend(drawn, isNarrow ? 0 : layout.left, width)
  return { isNarrow, layout, topOf, plotBottom, legend, height: plotBottom + 22 + legend.height }
}

/** Height of the drawing in CSS pixels, before its width is known. */
export function timelineHeight(drawn: Laid): { wide: number; narrow: number } {
  return { wide: layOutTimeline(drawn, 1040).height, narrow: layOutTimeline(drawn, 328).height }
}
