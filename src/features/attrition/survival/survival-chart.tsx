import { scaleLinear } from "d3-scale"
import { NARROW } from "#charts/narrow.ts"
import type { StopChoice } from "#charts/stop-choice.ts"
import type { Stop } from "#charts/stops.ts"
import { WalkableDrawing } from "#charts/walkable-drawing.tsx"
import { AXIS, COUNTS, PANEL, PLOT, ROW, survivalHeight, TOP } from "./survival-layout.ts"
import { Plot, type PlotTexts, type SurvivalPlot } from "./survival-plot.tsx"

interface SurvivalChartProps {
  /** of the space it has, in CSS pixels */
  width: number
  plots: readonly SurvivalPlot[]
  lastMonth: number
  texts: PlotTexts & { name: string; description: string }
  formatShare: (share: number) => string
  choice?: StopChoice
}

/** Per group the band between two step curves, with counts under the ticks; one column when narrow. */
export default function SurvivalChart({
  plots,
  lastMonth,
  texts,
  formatShare,
  choice,
  width,
}: SurvivalChartProps) {
  const isNarrow = width < NARROW
  const columns = isNarrow || plots.length === 1 ? 1 : 2
  const left = 96
  const plotWidth = Math.max(0, width / columns - left - 24)
  const height = survivalHeight(plots.length)[isNarrow ? "narrow" : "wide"]
  const placed = plots.map((plot, index) => {
    const start = (index % columns) * (width / columns) + left
    const top = Math.floor(index / columns) * PANEL + TOP
    return { plot, top, x: scaleLinear([0, lastMonth], [start, start + plotWidth]) }
  })
  const stops = placed.flatMap(({ plot, top, x }) => {
    // a column reads the curve over it, so that there is something to read wherever a reader points
    const [first, second] = plot.columns
    const half = second === undefined ? 14 : (x(second.months) - x(first?.months ?? 0)) / 2
    return plot.columns.map(
      ({ id, months, spoken }): Stop => ({
        id,
        spoken,
        x: x(months) - half,
        y: top,
        width: 2 * half,
        height: PLOT + 4 + AXIS + COUNTS * ROW,
      }),
    )
  })
  return (
    <WalkableDrawing width={width} height={height} texts={texts} stops={stops} choice={choice}>
      {placed.map((place) => (
        <Plot key={place.plot.id} {...place} texts={texts} formatShare={formatShare} />
      ))}
    </WalkableDrawing>
  )
}
