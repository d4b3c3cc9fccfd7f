/** Pixels of one plot from top to bottom: its name, the plot, the axis, three rows of counts, and the gap below. */
export const [TOP, PLOT, AXIS, ROW] = [52, 200, 46, 22]
const GAP = 40
export const PANEL = TOP + PLOT + AXIS + 3 * ROW + GAP

/** Height of the drawing in CSS pixels: two plots a row when wide, one when narrow. */
export function survivalHeight(plots: number): { wide: number; narrow: number } {
  return { wide: PANEL * Math.ceil(plots / 2), narrow: PANEL * plots }
}
