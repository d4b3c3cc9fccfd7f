import { area, curveStepAfter, line } from "d3-shape"
import { useMemo } from "react"
import type { StackedRow, StackedStepsChartProps, StackSeries } from "./stacked-steps.ts"
import { useScales } from "./stacked-steps-overlay.tsx"

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
  const data = useMemo(() => toSteps(rows, end), [rows, end])
  const bands = useMemo(() => stack(data, series), [data, series])
  if (scales === null) return null
  const { x, y } = scales
  const shape = area<BandPoint>()
    .defined((point) => point.top !== null)
    .x((point) => x(point.at))
    .y0((point) => y(point.base))
    .y1((point) => y(point.top ?? 0))
    .curve(curveStepAfter)
  const capacity = line<StackedRow>()
    .defined((row) => row.capacity !== null)
    .x((row) => x(row.at))
    .y((row) => y(row.capacity ?? 0))
    .curve(curveStepAfter)
  return (
    <g fill="none">
      {bands.map(({ key, fill, isEmpty = false, points }) => (
        <g key={key}>
          <path
            data-band={key}
            d={shape(points) ?? ""}
            fill={isEmpty ? "none" : texts.stamp === null ? fill : `url(#${prefix}-${key})`}
            fillOpacity={texts.stamp === null ? 0.22 : 1}
          />
          <path
            d={shape.lineY1()(points) ?? ""}
            stroke={fill}
            strokeWidth="1.5"
            strokeDasharray={isEmpty ? "1.5 4" : undefined}
          />
        </g>
      ))}
      <path
        data-capacity=""
        d={capacity(data) ?? ""}
        stroke="var(--ink)"
        strokeWidth="1.25"
        strokeDasharray="5 3"
      />
    </g>
  )
}

interface BandPoint {
  at: number
  base: number
  /** `null` = nothing recorded: a gap, not a band of no height */
  top: number | null
}

/** Each series on the sum of those before it; what is not recorded carries nothing. */
function stack(rows: readonly StackedRow[], series: readonly StackSeries[]) {
  const bases = rows.map(() => 0)
  return series.map((entry) => ({
    ...entry,
    points: rows.map((row, index): BandPoint => {
      const base = bases[index] ?? 0
      const value = row.values[entry.key] ?? null
      bases[index] = base + (value ?? 0)
      return { at: row.at, base, top: value === null ? null : base + value }
    }),
  }))
}

/**
 * A step needs a point at its end to have any width: the last one, and each one after which some series has a gap.
 * The same place then has two points, and what goes on goes on from the second. A row that repeats the one before
 * changes no step and is left out: grants stay the same for weeks.
 */
function toSteps(rows: readonly StackedRow[], end: number): StackedRow[] {
  return rows.flatMap((row, index) => {
    const [previous, next] = [rows[index - 1], rows[index + 1]]
    const stops = Object.entries(row.values).some(
      ([key, value]) => value !== null && (next?.values[key] ?? null) === null,
    )
    if (next === undefined || stops) return [row, { ...row, at: next?.at ?? end }]
    return previous !== undefined && isSameStep(previous, row) ? [] : [row]
  })
}

function isSameStep(a: StackedRow, b: StackedRow): boolean {
  return a.capacity === b.capacity && Object.keys(b.values).every((key) => a.values[key] === b.values[key])
}
