import type { StopChoice } from "#charts/stop-choice.ts"
import { textWidth } from "#charts/text-width.ts"
import { WalkableDrawing } from "#charts/walkable-drawing.tsx"
import { layOutCircleRows, TIGHT, WIDE } from "./circle-rows.ts"

/** One circle per person: certain ones filled, possible ones half, the others hollow. */
export interface CircleRow {
  id: string
  /** stands over the first row of its group */
  group: string
  label: string
  /** one text per circle, who it is and what is known: first certain ones, then possible ones, then the others */
  people: readonly string[]
  certain: number
  possible: number
  total: string
  fill: string
  text: string
}

export interface CircleRowsChartProps {
  /** of the space it has, in CSS pixels */
  width: number
  rows: readonly CircleRow[]
  texts: { name: string; description: string; certain: string; possible: string; rest: string }
  choice?: StopChoice
}

/** Rows of circles, one per person, grouped; the count stands at the end in words. */
export default function CircleRowsChart({ rows, texts, choice, width }: CircleRowsChartProps) {
  const { isNarrow, layout, placed, height } = layOutCircleRows(rows, width)
  return (
    <WalkableDrawing
      width={width}
      height={height}
      texts={texts}
      stops={placed.flatMap(({ row, y }) => [
        {
          ...{ id: row.id, x: 0, y: y - 16, width, height: isNarrow ? 46 : 32 },
          spoken: `${row.group}, ${row.label}: ${row.total}`,
        },
        // ← → walk the people of a row, ↑ ↓ the rows
        ...row.people.map((spoken, index) => ({
          ...{ id: `${row.id}/${index}`, spoken, isPart: true, width: layout.pitch, height: layout.pitch },
          x: layout.circlesX + (index - 0.5) * layout.pitch,
          y: (isNarrow ? y + 20 : y) - layout.pitch / 2,
        })),
      ])}
      choice={choice}
    >
      {placed.map(({ row, y, startsGroup }) => (
        <CircleRowShape
          key={row.id}
          row={row}
          y={y}
          startsGroup={startsGroup}
          isNarrow={isNarrow}
          width={width}
        />
      ))}
      <Legend texts={texts} x={layout.circlesX} y={height - layout.legend + 24} isNarrow={isNarrow} />
    </WalkableDrawing>
  )
}

interface CircleRowShapeProps {
  row: CircleRow
  y: number
  startsGroup: boolean
  isNarrow: boolean
  width: number
}

function CircleRowShape({ row, y, startsGroup, isNarrow, width }: CircleRowShapeProps) {
  const layout = isNarrow ? TIGHT : WIDE
  const circlesY = isNarrow ? y + 20 : y
  const totalX = Math.max(layout.circlesX + 20 * layout.pitch + 24, width - 240)
  // on paper and on tablets the words would run over the edge from there
  const endsAtEdge = isNarrow || totalX + textWidth(row.total, 14) > width
  return (
    <g>
      {startsGroup && (
        <text
          x="0"
          y={isNarrow ? y - layout.group + 5 : y + 5}
          fill={row.text}
          fontWeight="600"
          fontSize="15"
        >
          {row.group}
        </text>
      )}
      <text x={layout.labelX} y={y + 5} fill="var(--ink)">
        {row.label}
      </text>
      {row.people.map((person, index) => (
        <PersonCircle
          key={person}
          x={layout.circlesX + index * layout.pitch}
          y={circlesY}
          radius={layout.radius}
          kind={index < row.certain ? "certain" : index < row.certain + row.possible ? "possible" : "rest"}
          fill={row.fill}
        />
      ))}
      <text
        x={endsAtEdge ? width : totalX}
        y={y + 5}
        textAnchor={endsAtEdge ? "end" : "start"}
        fill="var(--ink)"
        fontWeight="600"
      >
        {row.total}
      </text>
    </g>
  )
}

interface PersonCircleProps {
  x: number
  y: number
  radius: number
  kind: "certain" | "possible" | "rest"
  fill: string
}

/** Half a filling, not a paler colour, says “possible”: it survives grey and every kind of colour vision. */
function PersonCircle({ x, y, radius, kind, fill }: PersonCircleProps) {
  const stroke = kind === "rest" ? "var(--rule2)" : fill
  return (
    <g>
      <circle
        cx={x}
        cy={y}
        r={radius - 0.75}
        fill={kind === "certain" ? fill : "none"}
        stroke={stroke}
        strokeWidth="1.5"
      />
      {kind === "possible" && (
        <path
          d={`M${x} ${y - radius + 0.75}a${radius - 0.75} ${radius - 0.75} 0 0 0 0 ${2 * radius - 1.5}z`}
          fill={fill}
        />
      )}
    </g>
  )
}

function Legend({
  texts,
  x,
  y,
  isNarrow,
}: {
  texts: CircleRowsChartProps["texts"]
  x: number
  y: number
  isNarrow: boolean
}) {
  const entries = [
    { kind: "certain", text: texts.certain },
    { kind: "possible", text: texts.possible },
    { kind: "rest", text: texts.rest },
  ] as const
  const widths = entries.map(({ text }) => 28 + textWidth(text, 12))
  return (
    <g fontSize="12">
      {entries.map(({ kind, text }, index) => {
        const left = isNarrow ? x : x + widths.slice(0, index).reduce((sum, width) => sum + width, 0)
        const top = isNarrow ? y - 12 + index * 20 : y
        return (
          <g key={kind}>
            <PersonCircle x={left} y={top - 4} radius={5} kind={kind} fill="var(--ink2)" />
            <text x={left + 12} y={top} fill="var(--ink2)">
              {text}
            </text>
          </g>
        )
      })}
    </g>
  )
}
