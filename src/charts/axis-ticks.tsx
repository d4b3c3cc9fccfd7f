export interface AxisTick {
  at: number
  label: string
  /** where the label stands to its line; the middle where it is not said */
  anchor?: "start" | "middle" | "end" | undefined
}

interface AxisTicksProps {
  ticks: readonly AxisTick[]
  x: (value: number) => number
  /** baseline of the labels; the lines begin under it */
  y: number
  bottom: number
}

/** An axis along the top of rows: a label for each tick and its line down to the last row, the zero line stronger. */
export function AxisTicks({ ticks, x, y, bottom }: AxisTicksProps) {
  return (
    <g fill="var(--ink2)">
      {ticks.map(({ at, label, anchor = "middle" }) => (
        <g key={at}>
          <line
            x1={x(at)}
            x2={x(at)}
            y1={y + 8}
            y2={bottom}
            stroke={at === 0 ? "var(--rule2)" : "var(--rule)"}
          />
          <text x={x(at)} y={y} textAnchor={anchor}>
            {label}
          </text>
        </g>
      ))}
    </g>
  )
}

interface UnitTickOptions {
  formatTick: (value: number, isNarrow: boolean) => string
  unit: string
  isNarrow: boolean
}

/** The ticks of amounts, the last of which names the unit; a narrow drawing has no room left of its zero. */
export function unitTicks(values: readonly number[], { formatTick, unit, isNarrow }: UnitTickOptions) {
  return values.map((at, index): AxisTick => {
    const text = formatTick(at, isNarrow)
    return {
      at,
      label: index === values.length - 1 ? `${text} ${unit}` : text,
      anchor: isNarrow && at === 0 ? "start" : undefined,
    }
  })
}
