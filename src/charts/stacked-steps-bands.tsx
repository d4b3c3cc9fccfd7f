import { useMemo } from "react"
import { signOf } from "./lab-signs.ts"
import type { StackedStepsChartProps } from "./stacked-steps.ts"
import { toBands } from "./stacked-steps-edges.ts"
import { type Scales, useScales } from "./stacked-steps-overlay.tsx"
import { type PathStep, stepBand, stepLine, toPathSteps } from "./step-path.ts"
import type { StepValues } from "./thin-steps.ts"

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
  const stack = useMemo(() => toBands(rows, end, series), [rows, end, series])
  const paths = useMemo(() => (scales === null ? null : toPaths(stack, scales)), [stack, scales])
  if (paths === null) return null
  return (
    <g fill="none">
      {paths.bands.map(({ key, fill, isEmpty = false, area, line }) => (
        <g key={key}>
          <path
            data-band={key}
            d={area}
            fill={isEmpty ? "none" : texts.stamp === null ? fill : `url(#${prefix}-${key})`}
            fillOpacity={texts.stamp === null ? 0.22 : 1}
          />
          <path
            d={line}
            stroke={fill}
            strokeWidth="1.5"
            strokeDasharray={isEmpty ? "1.5 4" : texts.stamp === null ? signOf(fill).dash : undefined}
          />
        </g>
      ))}
      <path
        data-capacity=""
        d={paths.capacity}
        stroke="var(--ink)"
        strokeWidth="1.25"
        strokeDasharray="5 3"
      />
    </g>
  )
}

/** Paths of the bands and of the capacity. A line that two bands share is laid out once. */
function toPaths({ bands, capacity }: ReturnType<typeof toBands>, { x, y, plot }: Scales) {
  const known = new Map<StepValues, PathStep[]>()
  const layOut = (steps: StepValues) => {
    const found = known.get(steps) ?? toPathSteps(steps, { x, y, width: plot.width })
    known.set(steps, found)
    return found
  }
  return {
    bands: bands.map(({ top, base, recorded, ...band }) => ({
      ...band,
      area: stepBand(layOut(top), layOut(base)),
      line: stepLine(layOut(recorded)),
    })),
    capacity: stepLine(layOut(capacity)),
  }
}
