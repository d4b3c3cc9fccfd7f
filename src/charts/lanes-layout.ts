import { type ScaleLinear, scaleLinear } from "d3-scale"
import { breakLines } from "./break-lines.ts"
import type { Lane, LaneEvent, LaneRow, LanesChartProps } from "./lanes.ts"
import { type MarkLabel, placeMarkLabels } from "./mark-labels.ts"
import type { Stop } from "./stops.ts"
import { textWidth } from "./text-width.ts"

/** Below this width in CSS pixels the lanes are a list. */
export const LIST_BELOW = 640

const LEFT = 178
const RIGHT = 8
const LINE = 17
const HEAD = 34
const EVENT_LINE = 15
const COMPACT = 22
const HIT = 24

export interface PlacedEvent {
  event: LaneEvent
  number: number
  x: number
  /** ends of its bracket, where the day is not known */
  from: number
  to: number
  /** baseline of its number */
  y: number
}

export interface PlacedRow {
  row: LaneRow
  top: number
  height: number
  /** centre of the bar */
  middle: number
  /** the name, then the note, each broken to fit the column */
  lines: readonly { text: string; isNote: boolean }[]
  labels: readonly MarkLabel[]
}

export interface LanesLayout {
  width: number
  left: number
  right: number
  x: ScaleLinear<number, number>
  events: readonly PlacedEvent[]
  /** baseline of the axis, and where the plot begins and ends */
  axisY: number
  top: number
  bottom: number
  lanes: readonly { lane: Lane; y: number }[]
  rows: readonly PlacedRow[]
  /** what has only a number, by number from 1 */
  numbered: readonly { id: string; spoken: string }[]
  stops: readonly Stop[]
}

/** Where everything stands at a width of at least `LIST_BELOW`; nothing overlaps, nothing is cut. */
export function layOutLanes(
  { lanes, events, domain }: Pick<LanesChartProps, "lanes" | "events" | "domain">,
  width: number,
): LanesLayout {
  const right = width - RIGHT
  const x = scaleLinear(domain, [LEFT, right]).clamp(true)
  const placed = placeEvents(events, x)
  const depth = Math.max(0, ...placed.map(({ y }) => y))
  const axisY = depth + 20
  const numbered = events.map(({ id, spoken }) => ({ id, spoken }))
  const rows: PlacedRow[] = []
  const heads: { lane: Lane; y: number }[] = []
  let y = axisY + 10
  for (const lane of lanes) {
    heads.push({ lane, y: y + 22 })
    y += HEAD
    for (const row of lane.rows) {
      const found = placeRow(row, y, x, numbered.length + 1)
      rows.push(found.placed)
      numbered.push(...found.numbered)
      y += found.placed.height
    }
  }
  const found = { events: placed, rows, x, width }
  return {
    ...found,
    left: LEFT,
    right,
    axisY,
    top: axisY + 8,
    bottom: y + 4,
    lanes: heads,
    numbered,
    stops: toStops(found),
  }
}

/** Height of the drawing at the width of the page, without the legend; for a frame that comes before it. */
export function lanesHeight(props: Pick<LanesChartProps, "lanes" | "events" | "domain">) {
  const { bottom, numbered } = layOutLanes(props, 1040)
  const [from, to] = props.domain
  const items = props.lanes
    .flatMap(({ rows }) => rows)
    .map(({ marks }) => 56 + marks.filter((mark) => mark.to >= from && mark.from <= to).length * 34)
  const list = items.reduce((sum, height) => sum + height, props.lanes.length * 40 + props.events.length * 44)
  return { wide: bottom + 60 + Math.ceil(numbered.length / 2) * 24, narrow: list }
}

/** Each number takes the highest line in which it does not touch the one before it. */
function placeEvents(events: readonly LaneEvent[], x: (day: number) => number): PlacedEvent[] {
  const ends: number[] = []
  return events.map((event, index) => {
    const [from, to] = [x(event.from), x(event.to)]
    const middle = (from + to) / 2
    const half = textWidth(String(index + 1), 12) / 2 + 3
    const free = ends.findIndex((end) => end <= middle - half)
    const line = free === -1 ? ends.length : free
    ends[line] = middle + half
    return { event, number: index + 1, x: middle, from, to, y: 12 + line * EVENT_LINE }
  })
}

function placeRow(row: LaneRow, top: number, x: ScaleLinear<number, number>, firstNumber: number) {
  const [from = 0, to = 0] = x.domain()
  const shown = row.marks.filter((mark) => mark.to >= from && mark.from <= to)
  const [left = 0, right = 0] = x.range()
  const marks = shown.map((mark) => ({ ...mark, x: x((mark.from + mark.to) / 2) }))
  const { labels, numbered } = placeMarkLabels(marks, [left, right], firstNumber)
  const size = textSize(row)
  const lines = breakLines(row.label, LEFT - 14, (text) => textWidth(text, 13) * size)
  const notes = row.note === "" ? [] : breakLines(row.note, LEFT - 14, (text) => textWidth(text, 12))
  const text = (lines.length + notes.length) * LINE
  const height = row.isCompact ? COMPACT : Math.max(text + 8, labels.length > 0 ? 44 : 28)
  return {
    placed: {
      row,
      top,
      height,
      middle: top + (row.isCompact ? COMPACT / 2 : 13),
      lines: [
        ...lines.map((line) => ({ text: line, isNote: false })),
        ...notes.map((line) => ({ text: line, isNote: true })),
      ],
      labels,
    },
    numbered: numbered.map((id) => ({ id, spoken: row.marks.find((mark) => mark.id === id)?.spoken ?? "" })),
  }
}

/** Names of a whole row are set bold, which is a little wider. */
function textSize(row: LaneRow): number {
  return row.isCompact ? 1 : 1.04
}

/** The events, then each row and the parts inside it; what is pressed is at least 24 pixels wide and high. */
function toStops({ events, rows, x, width }: Pick<LanesLayout, "events" | "rows" | "x" | "width">): Stop[] {
  const around = (id: string, middle: number, y: number, spoken: string) => ({
    ...{ id, spoken, x: middle - HIT / 2, y: y - HIT / 2, width: HIT, height: HIT },
  })
  return [
    ...events.map(({ event, x: middle, y }) => around(event.id, middle, y - 4, event.spoken)),
    ...rows.flatMap(({ row, top, height, middle }) => [
      { id: row.id, x: 0, y: top, width, height, spoken: row.spoken },
      ...[...row.windows, ...row.marks]
        .toSorted((a, b) => a.from - b.from)
        .map((part) => ({
          ...around(part.id, x((part.from + part.to) / 2), middle, part.spoken),
          isPart: true,
        })),
    ]),
  ]
}
