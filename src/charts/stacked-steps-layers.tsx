import { HALO } from "./halo.ts"
import { AnomalyHatch } from "./patterns.tsx"
import type { StackedStepsChartProps } from "./stacked-steps.ts"
import { useScales } from "./stacked-steps-overlay.tsx"

/** What lies over the whole height of a plot: hatched days that are left out, and numbered events. */
export function LayerMarks({ layers, prefix }: Pick<StackedStepsChartProps, "layers"> & { prefix: string }) {
  const scales = useScales()
  if (scales === null || layers === undefined) return null
  const { x, plot } = scales
  const bottom = plot.y + plot.height
  return (
    <g>
      <defs>
        <AnomalyHatch id={`${prefix}-excluded`} />
      </defs>
      {layers.excluded.map(({ from, to }) => {
        // at least 8 px wide, so that one day among many can be seen
        const width = Math.max(8, x(to + 1) - x(from))
        const middle = (x(from) + x(to + 1)) / 2
        return (
          <rect
            key={from}
            x={middle - width / 2}
            width={width}
            y={plot.y}
            height={plot.height}
            fill={`url(#${prefix}-excluded)`}
          />
        )
      })}
      {layers.marked !== undefined && (
        <line
          x1={x(layers.marked)}
          x2={x(layers.marked)}
          y1={plot.y}
          y2={bottom}
          stroke="var(--ink)"
          strokeWidth="2"
        />
      )}
      {placeNumbers(layers.events, x).map(({ at, number, title, lane }) => {
        const y = plot.y + 2 + lane * 14
        return (
          <g key={number}>
            <title>{title}</title>
            <line x1={x(at)} x2={x(at)} y1={y + 4} y2={bottom} stroke="var(--ink2)" strokeDasharray="1.5 3" />
            <text x={x(at)} y={y} textAnchor="middle" fontSize="12" fill="var(--ink)" {...HALO}>
              {number}
            </text>
          </g>
        )
      })}
    </g>
  )
}

type EventNumber = NonNullable<StackedStepsChartProps["layers"]>["events"][number]

/** Each number takes the highest row in which it does not touch the one before it. */
function placeNumbers(events: readonly EventNumber[], x: (day: number) => number) {
  const ends: number[] = []
  return events.map((event) => {
    const left = x(event.at) - 9
    const free = ends.findIndex((end) => end <= left)
    const lane = free === -1 ? ends.length : free
    ends[lane] = left + 18
    return { ...event, lane }
  })
}
