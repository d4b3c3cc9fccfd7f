/** Shape of a dot that stands for a lab. */
export type LabShape =
  | "circle"
  | "square"
  | "triangle"
  | "diamond"
  | "triangle-down"
  | "plus"
  | "hexagon"
  | "ring"

/** What tells a lab apart beside its hue: where colours are not seen, or printed in grey. */
export interface LabSign {
  /** direction in degrees, distance and width of the strokes of a hatch, in pixels */
  hatch: { angle: number; gap: number; stroke: number }
  /** of a line; `undefined` = unbroken */
  dash: string | undefined
  shape: LabShape
}

/** By the token of a fill, so that whoever has the colour has the sign: areas, lines, dots, keys, pictures and stills. */
const SIGNS: Readonly<Record<string, LabSign>> = {
  us: sign([45, 6, 2], undefined, "circle"),
  paris: sign([-45, 6, 2], "9 2", "square"),
  london: sign([0, 5, 1.6], "3 2", "triangle"),
  montreal: sign([90, 5, 1.6], "9 2 2 2", "diamond"),
  "tel-aviv": sign([45, 3.6, 1.2], "6 2", "triangle-down"),
  genai: sign([-45, 10, 3.2], "1.5 2", "plus"),
  msl: sign([70, 8, 1.8], "6 2 1.5 2 1.5 2", "hexagon"),
  other: sign([45, 10, 1.4], "3 4", "ring"),
}

/** The hatch of what is no lab: the mark of a scenario. */
const PLAIN = sign([45, 6, 2], undefined, "circle")

/** The sign that belongs to a fill such as `var(--lab-us)`. */
export function signOf(fill: string): LabSign {
  const token = /--lab-([a-z-]+)\)/.exec(fill)?.[1] ?? ""
  return SIGNS[token] ?? PLAIN
}

function sign(
  [angle, gap, stroke]: [number, number, number],
  dash: string | undefined,
  shape: LabShape,
): LabSign {
  return { hatch: { angle, gap, stroke }, dash, shape }
}
