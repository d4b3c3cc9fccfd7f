import { useMemo } from "react"
import type { StackedStepsChartProps } from "./stacked-steps.ts"
import { toBands } from "./stacked-steps-edges.ts"
import { useScales } from "./stacked-steps-overlay.tsx"
import { stepBand, stepLine } from "./step-path.ts"

/**
 * The bands and the capacity above them. Recharts gives axes and scales; its own areas cost several times what these
 * paths cost at 181 periods, and a control has to answer at once.
 */
export function Bands({
  rows,
  end,
  series,
  texts,
  prefix,
}: Pick<StackedStepsChartProps, "rows" | "end" | "series" | "texts"> & { prefix: string }) {
  const scales = useScales()
  const { bands, capacity } = useMemo(() => toBands(rows, end, series), [rows, end, series])
  if (scales === null) return null
  const { x, y, plot } = scales
  const drawn = { x, y, width: plot.width }
  return (
    <g fill="none">
      {bands.map(({ key, fill, isEmpty = false, top, base, recorded }) => (
        <g key={key}>
          <path
            data-band={key}
            d={stepBand(top, base, drawn)}
            fill={isEmpty ? "none" : texts.stamp === null ? fill : `url(#${prefix}-${key})`}
            fillOpacity={texts.stamp === null ? 0.22 : 1}
          />
          <path
            d={stepLine(recorded, drawn)}
            stroke={fill}
            strokeWidth="1.5"
            strokeDasharray={isEmpty ? "1.5 4" : undefined}
          />
        </g>
      ))}
      <path
        data-capacity=""
        d={stepLine(capacity, drawn)}
        stroke="var(--ink)"
        strokeWidth="1.25"
        strokeDasharray="5 3"
      />
    </g>
  )
}
