import type { GapLayout, GapRowsChartProps } from "./gap-rows.ts"
import { textWidth } from "./text-width.ts"

interface GapHowToReadProps {
  texts: GapRowsChartProps["texts"]
  layout: GapLayout
  /** the hatch of a scenario, `null` = pale */
  paint: string | null
}

/** One row without a lab, its marks named; only the marks that occur. */
export function GapHowToRead({ texts, layout, paint }: GapHowToReadProps) {
  const { isNarrow, left, width, howToRead: top } = layout
  const x = isNarrow ? textWidth(texts.howToRead, 13) * 1.08 + 14 : left
  const joined = texts.formulas.join(" ")
  const lines = !isNarrow && left + 280 + textWidth(joined, 12) < width ? [joined] : texts.formulas
  const { used, granted, requested } = texts.marks
  const grantedX = used === null ? x : x + Math.max(88, textWidth(used, 12) + 12)
  const ringX = Math.max(x + 180, grantedX + textWidth(granted, 12) + 28)
  const barEnd = used === null ? x + 110 : grantedX + 24
  return (
    <g fontSize="12" fill="var(--ink2)">
      <text x="0" y={top + 14} fontSize="13" fontWeight="600" fill="var(--ink)">
        {texts.howToRead}
      </text>
      {requested !== null && (
        <>
          <line
            x1={barEnd}
            x2={ringX}
            y1={top + 10}
            y2={top + 10}
            stroke="var(--ink2)"
            strokeWidth="1.5"
            strokeDasharray="1.5 4"
            strokeLinecap="round"
          />
          <circle cx={ringX} cy={top + 10} r="5" fill="var(--bg)" stroke="var(--ink2)" strokeWidth="1.8" />
          <text x={ringX - 8} y={top + 36}>
            {requested}
          </text>
        </>
      )}
      {used !== null && (
        <>
          <rect
            x={x}
            y={top + 3}
            width={grantedX - x}
            height="14"
            fill={paint ?? "var(--ink2)"}
            fillOpacity={paint === null ? 0.22 : 1}
            stroke="var(--ink2)"
            strokeWidth="1.5"
          />
          <text x={x} y={top + 36}>
            {used}
          </text>
        </>
      )}
      <rect
        x={x}
        y={top + 3}
        width={barEnd - x}
        height="14"
        fill="none"
        stroke="var(--ink2)"
        strokeWidth="1.5"
      />
      <text x={grantedX} y={top + 36}>
        {granted}
      </text>
      {lines.map((line, index) => (
        <text key={line} x={isNarrow ? 0 : left + 280} y={top + (isNarrow ? 56 : 14) + index * 18}>
          {line}
        </text>
      ))}
    </g>
  )
}
