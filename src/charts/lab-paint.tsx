import { ScenarioHatch } from "./patterns.tsx"

/** Fills of the bars of a drawing: hatched where the amounts are a scenario, else pale. */
export interface LabPaint {
  fill: string
  fillOpacity: number
}

/** The paint of one lab; `prefix` is the drawing’s own. */
export function labPaint(prefix: string, row: { id: string; fill: string }, isScenario: boolean): LabPaint {
  return isScenario
    ? { fill: `url(#${prefix}-${row.id})`, fillOpacity: 1 }
    : { fill: row.fill, fillOpacity: 0.22 }
}

/** The patterns that `labPaint` refers to. */
export function LabPatterns({
  prefix,
  rows,
}: {
  prefix: string
  rows: readonly { id: string; fill: string }[]
}) {
  return (
    <defs>
      {rows.map(({ id, fill }) => (
        <ScenarioHatch key={id} id={`${prefix}-${id}`} colour={fill} />
      ))}
    </defs>
  )
}
