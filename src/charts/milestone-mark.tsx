export type MilestoneShape = "release" | "paper" | "stop" | "announcement" | "training" | "end" | "other"

interface MilestoneMarkProps {
  shape: MilestoneShape
  x: number
  y: number
  colour: string
  title: string
}

/**
 * Marks differ in shape, not in colour: ring = release, stroke = paper, diamond = announcement, triangle = training
 * begins or ends, cross = leak or withdrawal, bar = an interval closes, dot = anything else.
 */
export function MilestoneMark({ shape, x, y, colour, title }: MilestoneMarkProps) {
  return (
    <g>
      {title !== "" && <title>{title}</title>}
      {shape === "release" && (
        <circle cx={x} cy={y} r="4" fill="var(--bg)" stroke={colour} strokeWidth="1.8" />
      )}
      {shape === "paper" && <path d={`M${x} ${y - 6.5}v13`} stroke="var(--ink)" strokeWidth="1.6" />}
      {shape === "stop" && (
        <path d={`M${x - 4} ${y - 4}l8 8m0 -8l-8 8`} stroke="var(--ink)" strokeWidth="1.8" />
      )}
      {shape === "announcement" && (
        <path d={`M${x} ${y - 5}l5 5l-5 5l-5 -5z`} fill="var(--bg)" stroke="var(--ink)" strokeWidth="1.4" />
      )}
      {shape === "training" && (
        <path d={`M${x} ${y - 5}l4.5 8h-9z`} fill="var(--bg)" stroke="var(--ink)" strokeWidth="1.4" />
      )}
      {shape === "end" && <path d={`M${x} ${y - 6.5}v13`} stroke={colour} strokeWidth="1.5" />}
      {shape === "other" && <circle cx={x} cy={y} r="2.4" fill="var(--ink)" />}
    </g>
  )
}
