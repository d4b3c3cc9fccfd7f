import { textWidth } from "#charts/text-width.ts"
import type { LivesChartProps, LivesLayout } from "./lives-layout.ts"
import { SightingMark } from "./lives-row.tsx"

interface LivesHowToReadProps {
  texts: LivesChartProps["texts"]
  layout: LivesLayout
  /** id of the grey fading paint */
  gradient: string
}

/** One sample bar and the three marks, in grey, over the drawing. */
export function LivesHowToRead({ texts, layout, gradient }: LivesHowToReadProps) {
  const { isLegendStacked: isStacked, left } = layout
  const x = isStacked ? 4 : left
  const y = isStacked ? 36 : 12
  const kinds = ["seen", "elsewhere", "listed"] as const
  const marksX = isStacked ? 8 : Math.max(x + 330, x + 230 + textWidth(texts.label, 12))
  return (
    <g fontSize="12" fill="var(--ink2)">
      <text x="0" y="16" fontSize="13" fontWeight="600" fill="var(--ink)">
        {texts.howToRead}
      </text>
      <rect x={x} y={y - 4.5} width="100" height="9" fill="var(--ink2)" />
      <rect x={x + 100} y={y - 4.5} width="100" height="9" fill={`url(#${gradient})`} />
      <line x1={x + 200} x2={x + 200} y1={y - 6.5} y2={y + 6.5} stroke="var(--ink2)" strokeWidth="1.5" />
      <SightingMark kind="seen" x={x + 50} y={y} colour="var(--ink2)" />
      <text x={x + 210} y={y + 4.5} fill="var(--ink)">
        {texts.label}
      </text>
      <text x={x} y={y + 24}>
        {texts.solid}
      </text>
      <text x={x + 100} y={y + 24}>
        {texts.fade}
      </text>
      {kinds.map((kind, index) => (
        <g key={kind}>
          <SightingMark kind={kind} x={marksX} y={markY(index, isStacked)} colour="var(--ink2)" />
          <text x={marksX + 12} y={markY(index, isStacked) + 4.5}>
            {texts.marks[kind]}
          </text>
        </g>
      ))}
    </g>
  )
}

function markY(index: number, isStacked: boolean): number {
  return (isStacked ? 84 : 12) + index * 20
}
