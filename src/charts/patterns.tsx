import { signOf } from "./lab-signs.ts"

/** Hatches of the design reference. Ids carry the drawing's own prefix: two drawings share one page. */

/** `scenario`: the lab's colour as a pale ground, with strokes whose direction and density are the lab's own. */
export function ScenarioHatch({ id, colour }: { id: string; colour: string }) {
  const { angle, gap, stroke } = signOf(colour).hatch
  return (
    <pattern
      id={id}
      width={gap}
      height={gap}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${angle})`}
    >
      <rect width={gap} height={gap} fill={colour} fillOpacity="0.2" />
      <line
        x1={gap / 2}
        x2={gap / 2}
        y1="0"
        y2={gap}
        stroke={colour}
        strokeOpacity="0.72"
        strokeWidth={stroke}
      />
    </pattern>
  )
}

/** Days that a listed anomaly excludes. */
export function AnomalyHatch({ id }: { id: string }) {
  return (
    <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
      <rect width="4" height="4" fill="var(--bg)" />
      <line x1="0" x2="0" y1="0" y2="4" stroke="var(--ink2)" strokeWidth="1.2" />
    </pattern>
  )
}

interface FadeProps {
  id: string
  colour: string
  /** `out` pales to the right, `in` grows to the right, `both` is densest in its middle */
  direction: "in" | "out" | "both"
}

/** A span that is somewhere in here: denser where it is surer. */
export function Fade({ id, colour, direction }: FadeProps) {
  const stops = { out: [0.85, 0.1], in: [0.1, 0.85], both: [0.1, 0.6, 0.1] }[direction]
  return (
    <linearGradient id={id}>
      {stops.map((opacity, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the stops of a gradient never move
        <stop key={index} offset={index / (stops.length - 1)} stopColor={colour} stopOpacity={opacity} />
      ))}
    </linearGradient>
  )
}
