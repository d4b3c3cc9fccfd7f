export type MilestoneShape = "release" | "paper" | "stop" | "other"

interface MilestoneMarkProps {
  shape: MilestoneShape
  x: number
  y: number
  colour: string
  title: string
}

/** Marks differ in shape, not in colour: ring = release, stroke = paper, cross = leak or withdrawal, dot = else. */
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
      {shape === "other" && <circle cx={x} cy={y} r="2.2" fill="var(--ink2)" />}
    </g>
  )
}
