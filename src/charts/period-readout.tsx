import { type KeyboardEvent, type MouseEvent, type PointerEvent, type ReactNode, useState } from "react"
import { MarkTooltip } from "./mark-tooltip.tsx"
import { type StackedStepsChartProps, sumOfBands } from "./stacked-steps.ts"
import { useDragRange } from "./use-drag-range.ts"
import type { usePeriodCursor } from "./use-period-cursor.ts"

interface PeriodReadoutProps extends Omit<StackedStepsChartProps, "height"> {
  cursor: ReturnType<typeof usePeriodCursor>
  width: number
  height: number
  margin: { top: number; right: number; bottom: number; left: number }
  children: ReactNode
}

/** Makes a drawing answer to pointer and arrow keys: marks a period and reads its amounts out, politely. */
export function PeriodReadout({
  cursor,
  rows,
  end,
  width,
  height,
  margin,
  children,
  ...props
}: PeriodReadoutProps) {
  const [isTouch, setTouch] = useState(false)
  const first = rows[0]?.at ?? 0
  const plotWidth = width - margin.left - margin.right
  const toX = (day: number) => margin.left + ((day - first) / (end - first)) * plotWidth
  const find = (event: MouseEvent<HTMLElement>): number | null => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left
    const index = rows.findLastIndex((candidate) => toX(candidate.at) <= x)
    return index < 0 || x > width - margin.right ? null : index
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => cursor.setActive(find(event))
  const spanOf = (index: number | null) => ({
    from: toX(rows[index ?? 0]?.at ?? 0),
    to: toX(rows[(index ?? 0) + 1]?.at ?? end),
  })
  const row = cursor.active === null ? undefined : rows[cursor.active]
  const { from, to } = spanOf(cursor.active)
  const plot = { top: margin.top, height: height - margin.top - margin.bottom }
  const { selected = null } = props
  const marked = selected === null ? -1 : rows.findIndex(({ id }) => id === selected)
  const choose = (index: number | null) => {
    const id = index === null ? undefined : rows[index]?.id
    if (id !== undefined) props.onSelect?.(id === selected ? null : id)
  }
  const drag = useDragRange({
    onRange: props.onZoom === undefined ? undefined : (from, to) => zoom(from, to),
    onReset: props.onReset,
  })
  /** To the rows that lie under a drag, however little of them. */
  const zoom = (from: number, to: number) => {
    const inside = rows.filter((candidate, index) => {
      const end = spanOf(index).to
      return toX(candidate.at) < to && end > from
    })
    const [first, last] = [inside[0]?.id, inside.at(-1)?.id]
    if (first !== undefined && last !== undefined) props.onZoom?.(first, last)
  }
  const onClick = (event: MouseEvent<HTMLElement>) => {
    cursor.pin(find(event))
    choose(find(event))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") choose(cursor.active)
    else cursor.onKeyDown(event)
  }
  const lines = row === undefined ? [] : readLines(row, props)
  // a gap in the period takes a line away: the last one is then as far down as it goes
  const line = cursor.series === null ? undefined : lines[Math.min(cursor.series, lines.length - 1)]
  return (
    <>
      <div
        role="img"
        aria-label={`${props.texts.name}. ${props.texts.description}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk the periods
        tabIndex={0}
        className="relative size-full"
        onKeyDown={onKeyDown}
        {...drag.handlers}
        onClick={onClick}
        onPointerDown={(event) => {
          setTouch(event.pointerType === "touch")
          drag.handlers.onPointerDown(event)
        }}
        onPointerMove={(event) => {
          onPointerMove(event)
          drag.handlers.onPointerMove(event)
        }}
        onPointerLeave={cursor.letGo}
        onBlur={cursor.close}
      >
        {children}
        {drag.range !== null && <PeriodMark className="period-drag" {...drag.range} {...plot} />}
        {marked >= 0 && <PeriodMark className="period-chosen" {...spanOf(marked)} {...plot} />}
        {row !== undefined && (
          <>
            <PeriodMark className="border-x border-ink" from={from} to={to} {...plot} />
            <MarkTooltip
              anchor={{ left: from, right: to, top: margin.top, isTouch }}
              width={width}
              isBeside
              onClose={cursor.close}
            >
              <strong>{row.label}</strong>
              {lines.map(({ key, label, colour, amount }) => (
                <span key={key} className="readout-line" data-active={key === line?.key || undefined}>
                  <span style={{ color: colour }}>{label}</span>
                  <span>{amount}</span>
                </span>
              ))}
              {row.id === selected && props.again !== undefined && (
                <span className="readout-again">{` ${props.again}`}</span>
              )}
            </MarkTooltip>
          </>
        )}
      </div>
      <span className="sr-only" aria-live="polite">
        {row === undefined
          ? ""
          : `${row.label}: ${(line === undefined ? lines : [line]).map(({ label, amount }) => `${label} ${amount}`).join(", ")}`}
      </span>
    </>
  )
}

interface PeriodMarkProps {
  className: string
  from: number
  to: number
  top: number
  height: number
}

function PeriodMark({ className, from, to, top, height }: PeriodMarkProps) {
  return (
    <span
      className={`pointer-events-none absolute ${className}`}
      style={{ left: from, width: Math.max(1, to - from), top, height }}
    />
  )
}

/** The bands from the top down, as they stand in the drawing, then all together. */
function readLines(
  row: StackedStepsChartProps["rows"][number],
  {
    series,
    texts,
    formatAmount,
    formatPart,
  }: Pick<StackedStepsChartProps, "series" | "texts" | "formatAmount" | "formatPart">,
) {
  const all = sumOfBands(row, series)
  const amountOf = (value: number, isEmpty = false) => {
    const part = isEmpty || all === 0 ? undefined : formatPart?.(value / all)
    return [formatAmount(value, false), ...(part === undefined ? [] : [part])].join(" · ")
  }
  const bands = series
    .filter(({ key }) => row.values[key] !== null && row.values[key] !== undefined)
    .map(({ key, label, text, isEmpty }) => ({
      key,
      label,
      colour: text,
      amount: amountOf(row.values[key] ?? 0, isEmpty),
    }))
  const total = {
    key: "total",
    label: texts.total,
    colour: "var(--ink)",
    amount: formatAmount(all, false),
  }
  return [...bands.toReversed(), total]
}
