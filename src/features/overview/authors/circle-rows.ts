export const WIDE = { pitch: 20, radius: 7.6, row: 36, labelX: 184, circlesX: 330, group: 0, legend: 40 }
export const TIGHT = { pitch: 15, radius: 5.6, row: 46, labelX: 0, circlesX: 6, group: 28, legend: 72 }

/** Where rows of circles stand in a drawing of that width, in pixels. */
export function layOutCircleRows<T extends { group: string }>(rows: readonly T[], width: number) {
  // the wide rows need this much, counts included
  const isNarrow = width < 884
  const layout = isNarrow ? TIGHT : WIDE
  const placed = placeRows(rows, layout)
  return { isNarrow, layout, placed, height: (placed.at(-1)?.y ?? 0) + layout.row + layout.legend - 12 }
}

/** Height of the drawing in CSS pixels, before its width is known. */
export function circleRowsHeight(rows: readonly { group: string }[]): { wide: number; narrow: number } {
  return { wide: layOutCircleRows(rows, 1040).height, narrow: layOutCircleRows(rows, 328).height }
}

function placeRows<T extends { group: string }>(rows: readonly T[], layout: typeof WIDE) {
  let y = 14
  return rows.map((row, index) => {
    const startsGroup = row.group !== rows[index - 1]?.group
    if (index > 0) y += layout.row + (startsGroup ? 24 : 0)
    if (startsGroup) y += layout.group
    return { row, y, startsGroup }
  })
}
