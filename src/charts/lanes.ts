import type { LegendEntries } from "./legend-layout.ts"
import type { MilestoneShape } from "./milestone-mark.tsx"
import type { StopChoice } from "./stop-choice.ts"
import type { UncertainSpan } from "./timeline-bar.tsx"

/*
 * Rows of bars and marks in lanes over one axis of time, under vertical lines of events. Days are days since 1970-01-01.
 * What a mark or an event is called stands beside it where there is room; else it has a number, and the list has its name.
 */

/** Something dated inside a row; `to` > `from` where only a span of days is known. */
export interface LaneMark {
  id: string
  from: number
  to: number
  shape: MilestoneShape
  /** few words beside the mark, `""` for none */
  label: string
  /** date and title, for the list and the live text */
  spoken: string
}

/** A stretch inside a bar, such as a training run; not exact = it lies somewhere in here. */
export interface LaneWindow {
  id: string
  from: number
  to: number
  isExact: boolean
  spoken: string
}

export interface LaneRow {
  id: string
  label: string
  /** BCP 47 tag of the label, where it is not in the language of the page */
  lang?: string
  /** smaller, under the label */
  note: string
  fill: string
  span: UncertainSpan | null
  windows: readonly LaneWindow[]
  marks: readonly LaneMark[]
  spoken: string
  /** low rows of marks that need no words of their own */
  isCompact?: boolean
}

export interface Lane {
  id: string
  label: string
  rows: readonly LaneRow[]
}

/** A vertical line over all lanes; a date that is not known to the day is a bracket at its head. */
export interface LaneEvent {
  id: string
  from: number
  to: number
  spoken: string
}

export interface LanesChartProps extends LegendEntries {
  /** of the space it has, in CSS pixels */
  width: number
  lanes: readonly Lane[]
  events: readonly LaneEvent[]
  /** ids of a row and of the row that it went on in */
  links: readonly { from: string; to: string }[]
  /** first and last day of the axis */
  domain: readonly [number, number]
  texts: { name: string; description: string; events: string }
  formatTick: (day: number, isShort: boolean) => string
  choice?: StopChoice
  /** other days to show, asked for by the wheel or by dragging; left out where the axis stays as it is */
  onDomain?: (from: number, to: number) => void
}
