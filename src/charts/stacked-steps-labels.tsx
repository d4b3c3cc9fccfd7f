import { HALO } from "./halo.ts"
import { placeLabels } from "./place-labels.ts"
import type { StackedStepsChartProps } from "./stacked-steps.ts"
import { useScales } from "./stacked-steps-overlay.tsx"
import { textWidth } from "./text-width.ts"

interface LabelsProps extends Pick<StackedStepsChartProps, "rows" | "series" | "texts" | "onIsolate"> {
  isNarrow: boolean
}

/** Stamp, capacity's key, unit and the direct labels at the end of each band. */
export function EndLabels({ rows, series, texts, isNarrow, onIsolate }: LabelsProps) {
  const scales = useScales()
  const last = rows.at(-1)
  if (scales === null || last === undefined) return null
  const { x, y, plot } = scales
  const right = plot.x + plot.width
  let base = 0
  const present = series.filter(({ key }) => (last.values[key] ?? 0) > 0)
  const middles = present.map(({ key }) => {
    const value = last.values[key] ?? 0
    base += value
    return y(base - value / 2)
  })
  const places = placeLabels(middles, 17, plot.y + 8, plot.y + plot.height - 6)
  return (
    <g fontSize="13">
      <Stamp texts={texts} left={plot.x} unitY={plot.y - 6} isNarrow={isNarrow} />
      {present.map(({ key, label, shortLabel, text }, index) => (
        // by keys the list of labs does the same: it has “only this”
        <text
          key={key}
          x={right + 8}
          y={(places[index] ?? 0) + 4.5}
          fill={text}
          fontWeight="600"
          {...(onIsolate !== undefined && {
            className: "isolates",
            onClick: (event) => {
              event.stopPropagation()
              onIsolate(key)
            },
          })}
        >
          {isNarrow ? shortLabel : label}
        </text>
      ))}
      {findEnded(rows, series).map(({ band: { key, label, shortLabel, text }, at, top }) => {
        const name = isNarrow ? shortLabel : label
        const hasRoom = x(at) + 6 + textWidth(name, 13) * 1.08 < right
        return (
          <text
            key={key}
            x={x(at) + (hasRoom ? 6 : -6)}
            y={Math.max(plot.y + 10, y(top) - 6)}
            textAnchor={hasRoom ? "start" : "end"}
            fill={text}
            fontWeight="600"
            {...HALO}
          >
            {name}
          </text>
        )
      })}
    </g>
  )
}

/** Bands that end before the right edge: where each ends, and its upper edge there, in the unit of the values. */
function findEnded(rows: LabelsProps["rows"], series: LabelsProps["series"]) {
  return series.flatMap((band, place) => {
    const index = rows.findLastIndex(({ values }) => (values[band.key] ?? 0) > 0)
    const [row, next] = [rows[index], rows[index + 1]]
    if (row === undefined || next === undefined) return []
    const below = series.slice(0, place).reduce((sum, { key }) => sum + (row.values[key] ?? 0), 0)
    return [{ band, at: next.at, top: below + (row.values[band.key] ?? 0) }]
  })
}

interface StampProps {
  texts: LabelsProps["texts"]
  left: number
  /** baseline of the unit, above the axis */
  unitY: number
  isNarrow: boolean
}

function Stamp({ texts, left, unitY, isNarrow }: StampProps) {
  const capacityX = isNarrow || texts.stamp === null ? left : left + 300
  const capacityY = isNarrow && texts.stamp !== null ? 28 : 12
  return (
    <g fontSize="12">
      <text x="0" y={unitY} fill="var(--ink2)">
        {texts.unit}
      </text>
      {texts.stamp !== null && (
        <>
          <path
            d={`M${left} 2h14v11h-14zM${left} 10l8 -8M${left + 4} 13l10 -10`}
            fill="none"
            stroke="var(--ink2)"
          />
          <text x={left + 20} y={12} fill="var(--ink)" fontWeight="600">
            {texts.stamp}
          </text>
        </>
      )}
      {texts.capacity !== null && (
        <>
          <line
            x1={capacityX}
            x2={capacityX + 22}
            y1={capacityY - 4}
            y2={capacityY - 4}
            stroke="var(--ink)"
            strokeWidth="1.25"
            strokeDasharray="5 3"
          />
          <text x={capacityX + 28} y={capacityY} fill="var(--ink2)">
            {isNarrow ? texts.capacityShort : texts.capacity}
          </text>
        </>
      )}
    </g>
  )
}
