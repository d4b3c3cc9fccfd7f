/** The hatched mark and the words that say that what is drawn is invented. `y` is the baseline. */
export function ScenarioStamp({ text, x, y }: { text: string; x: number; y: number }) {
  const top = y - 10
  return (
    <g fontSize="12">
      <path
        d={`M${x + 0.5} ${top + 0.5}h13v10h-13zm0 6.5l6.5 -6.5m-5 10l10 -10m-4 10l5.5 -5.5`}
        fill="none"
        stroke="var(--ink2)"
      />
      <text x={x + 20} y={y} fill="var(--ink)" fontWeight="600">
        {text}
      </text>
    </g>
  )
}
