/** Pixels of one plot from top to bottom: its name, the plot, the axis, the rows of counts, and the gap below. */
export const [TOP, PLOT, AXIS, ROW] = [52, 200, 46, 22]
const GAP = 40
/** Rows of counts under a plot. */
export const COUNTS = 4
export const PANEL = TOP + PLOT + AXIS + COUNTS * ROW + GAP

/** Height of the drawing in CSS pixels: two plots a row when wide, one when narrow. */
export function survivalHeight(plots: number): { wide: number; narrow: number } {
  return { wide: PANEL * Math.ceil(plots / 2), narrow: PANEL * plots }
}

/** The share that is still there at a time, in months. */
export interface CurvePoint {
  months: number
  share: number
}

/** A line through the points up to the end of the axis, held at its last value. */
export function lineOf(
  points: readonly CurvePoint[],
  end: number,
  x: (months: number) => number,
  y: (share: number) => number,
): string {
  const shown = points.filter(({ months }) => months <= end)
  const all = [...shown, { months: end, share: shown.at(-1)?.share ?? 1 }]
  return `M${all.map(({ months, share }) => `${x(months)} ${y(share)}`).join("L")}`
}

/** Along the latest curve to the end of the axis and back along the earliest. */
export function bandOf(
  { earliest, latest }: { earliest: readonly CurvePoint[]; latest: readonly CurvePoint[] },
  end: number,
  x: (months: number) => number,
  y: (share: number) => number,
): string {
  const corners = [...stepsOf(latest, end), ...stepsOf(earliest, end).toReversed()]
  return `M${corners.map(([months, share]) => `${x(months)} ${y(share)}`).join("L")}Z`
}

/** The points of a step curve up to the end of the axis, two at each step. */
function stepsOf(curve: readonly CurvePoint[], end: number): [number, number][] {
  const shown = curve.filter(({ months }) => months <= end)
  const steps = shown.flatMap(({ months, share }, index): [number, number][] => {
    const before = shown[index - 1]
    return before === undefined
      ? [[months, share]]
      : [
          [months, before.share],
          [months, share],
        ]
  })
  return [...steps, [end, shown.at(-1)?.share ?? 1]]
}
