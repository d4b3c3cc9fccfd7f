import type { StopChoice } from "#charts/stop-choice.ts"
import { textWidth } from "#charts/text-width.ts"

/** A sighting; `day` as the chart’s days. */
export interface LivesMark {
  id: string
  kind: "seen" | "listed" | "elsewhere"
  day: number
  spoken: string
}

/** One person: solid while seen there, paler while only said to be, then fading where the end lies, a tick where it is closed. */
export interface LivesBar {
  id: string
  name: string
  solid: readonly [number, number] | null
  stated: readonly [number, number] | null
  fade: readonly [number, number] | null
  /** day of the closing tick */
  tick: number | null
  label: string
  /** BCP 47 tag, where the label is not in the language of the page */
  labelLang?: string | undefined
  /** set apart: the label says that something is not known */
  isMuted: boolean
  marks: readonly LivesMark[]
  spoken: string
}

export interface LivesGroup {
  id: string
  label: string
  /** how many had gone by the day of the line */
  count: string
  /** day the group begins: the dotted line */
  start: number
  fill: string
  text: string
  bars: readonly LivesBar[]
}

export interface LivesChartProps {
  /** of the space it has, in CSS pixels */
  width: number
  groups: readonly LivesGroup[]
  /** first and last day of the axis */
  domain: readonly [number, number]
  asOf: { day: number; label: string }
  texts: {
    name: string
    description: string
    howToRead: string
    solid: string
    fade: string
    label: string
    marks: Readonly<Record<LivesMark["kind"], string>>
  }
  formatYear: (day: number) => string
  choice?: StopChoice
}

export interface PlacedBar {
  bar: LivesBar
  top: number
  height: number
  /** centre of the bar */
  middle: number
  nameY: number
  label: { x: number; y: number; anchor: "start" | "end" }
}

export interface LivesLayout {
  width: number
  height: number
  isNarrow: boolean
  /** the marks are explained under the sample bar, not beside it */
  isLegendStacked: boolean
  /** where the axis lies */
  left: number
  right: number
  axisY: number
  groups: readonly {
    group: LivesGroup
    headY: number
    top: number
    bottom: number
    bars: readonly PlacedBar[]
  }[]
}

const ROW = 26
/** room behind the last day for the label of somebody seen on it */
const LABEL_ROOM = 236

/** Height of the drawing, before its width is known, for the place it is kept. */
export function livesHeight(groups: readonly { bars: readonly unknown[] }[]) {
  const rows = groups.reduce((sum, { bars }) => sum + bars.length, 0)
  return { wide: 140 + rows * ROW + groups.length * 48, narrow: 236 + rows * 46 + groups.length * 60 }
}

/** Names stand left of the bars; on narrow screens above them, the label beside the name or under the bar. */
export function layOutLives(props: LivesChartProps, width: number): LivesLayout {
  const isNarrow = width < 600
  const left = isNarrow ? 4 : 172
  const right = isNarrow ? width - 6 : Math.max(left + 200, width - LABEL_ROOM)
  const isLegendStacked = width < 880
  const axisY = isLegendStacked ? 176 : 102
  const scale = (day: number) => {
    const [first, last] = props.domain
    return left + ((day - first) / Math.max(1, last - first)) * (right - left)
  }
  const line = scale(props.asOf.day)
  let y = axisY + 18
  const groups = props.groups.map((group) => {
    const headY = y + 18
    const top = y
    y += isNarrow ? 48 : 34
    const bars = group.bars.map((bar) => {
      const placed = isNarrow ? narrowBar(bar, y, width) : wideBar(bar, y, { scale, line, left })
      y += placed.height
      return placed
    })
    const bottom = y
    y += 14
    return { group, headY, top, bottom, bars }
  })
  return { width, height: y + 4, isNarrow, isLegendStacked, left, right, axisY, groups }
}

interface WidePlace {
  scale: (day: number) => number
  line: number
  left: number
}

function wideBar(bar: LivesBar, top: number, { scale, line, left }: WidePlace): PlacedBar {
  const middle = top + ROW / 2
  const days = [
    bar.solid?.[1],
    bar.stated?.[1],
    bar.fade?.[1],
    bar.tick ?? undefined,
    ...bar.marks.map(({ day }) => day),
  ]
  // a label stands behind the bar and behind every mark that it would cover
  const end = Math.max(left, ...days.slice(0, 4).flatMap((day) => (day === undefined ? [] : [scale(day)])))
  const size = textWidth(bar.label, 12)
  const x = days
    .flatMap((day) => (day === undefined ? [] : [scale(day)]))
    .toSorted((a, b) => a - b)
    .reduce((free, mark) => (mark + 6 > free && mark - 6 < free + size ? mark + 10 : free), end + 10)
  const crosses = line > x - 4 && line < x + size + 4
  return {
    bar,
    top,
    height: ROW,
    middle,
    nameY: middle + 4.5,
    label: { x: crosses ? line + 9 : x, y: middle + 4.5, anchor: "start" },
  }
}

function narrowBar(bar: LivesBar, top: number, width: number): PlacedBar {
  const fits = textWidth(bar.name, 13) + 12 + textWidth(bar.label, 12) <= width
  return {
    bar,
    top,
    height: fits ? 44 : 60,
    middle: top + 28,
    nameY: top + 15,
    label: fits ? { x: width, y: top + 15, anchor: "end" } : { x: 0, y: top + 49, anchor: "start" },
  }
}
