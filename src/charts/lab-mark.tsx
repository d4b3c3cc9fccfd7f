import { type LabShape, signOf } from "./lab-signs.ts"

interface LabMarkProps {
  x: number
  y: number
  /** half of its height */
  r: number
  fill: string
  fillOpacity?: number
}

/** A dot in the colour and of the shape of a lab. */
export function LabMark({ x, y, r, fill, fillOpacity = 1 }: LabMarkProps) {
  const { shape } = signOf(fill)
  return (
    <path
      data-shape={shape}
      d={`M${x} ${y}${PATHS[shape](r)}`}
      fill={fill}
      fillOpacity={shape === "ring" ? 0 : fillOpacity}
      stroke={fill}
      strokeWidth="1"
    />
  )
}

/** Outlines from their middle, about as much ink in each. */
const PATHS: Readonly<Record<LabShape, (r: number) => string>> = {
  circle: (r) => `m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  ring: (r) => `m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  square: (r) => `m${-0.9 * r} ${-0.9 * r}h${1.8 * r}v${1.8 * r}h${-1.8 * r}z`,
  triangle: (r) => `m0 ${-1.15 * r}l${1.15 * r} ${2.1 * r}h${-2.3 * r}z`,
  "triangle-down": (r) => `m0 ${1.15 * r}l${1.15 * r} ${-2.1 * r}h${-2.3 * r}z`,
  diamond: (r) => `m0 ${-1.3 * r}l${1.3 * r} ${1.3 * r}l${-1.3 * r} ${1.3 * r}l${-1.3 * r} ${-1.3 * r}z`,
  plus: (r) => {
    const [long, wide] = [0.75 * r, 0.7 * r]
    return `m${-wide / 2} ${-long - wide / 2}h${wide}v${long}h${long}v${wide}h${-long}v${long}h${-wide}v${-long}h${-long}v${-wide}h${long}z`
  },
  hexagon: (r) =>
    `m${-r} 0l${0.5 * r} ${-0.95 * r}h${r}l${0.5 * r} ${0.95 * r}l${-0.5 * r} ${0.95 * r}h${-r}z`,
}
