/** One period: its first day as days since 1970-01-01, and GPUs per series key, `null` = not there. */
export interface StackedRow {
  /** for choosing a period; absent where none is chosen */
  id?: string
  at: number
  label: string
  values: Readonly<Record<string, number | null>>
  capacity: number | null
}

export interface StackSeries {
  key: string
  label: string
  shortLabel: string
  fill: string
  text: string
  /** drawn as an empty band: an amount that is nobody’s, such as idle capacity */
  isEmpty?: boolean
}

/** Days that are hatched (both inclusive) and numbered events, as days since 1970-01-01. */
export interface StackedLayers {
  excluded: readonly { from: number; to: number }[]
  events: readonly { at: number; number: number; title: string }[]
  /** a day that is selected elsewhere on the page */
  marked?: number
}

/** A run that a source reports, drawn over the band of its series. Days since 1970-01-01. */
export interface RunMark {
  id: string
  series: string
  from: number
  to: number
  gpus: number
  /** false: it lies somewhere in the span, and is drawn as an outlined, fading one */
  isExact: boolean
  title: string
  /** the same without its basis, for a narrow drawing */
  shortTitle: string
  lines: readonly string[]
  /** the same for a narrow drawing */
  shortLines: readonly string[]
}

export interface StackedStepsTexts {
  name: string
  description: string
  unit: string
  /** stamp of a scenario, `null` where the amounts are a record */
  stamp: string | null
  /** what all bands together are, but those that are nobody’s */
  total: string
  /** key of the dashed line, `null` where no capacity is drawn */
  capacity: string | null
  capacityShort: string | null
}

export interface StackedStepsChartProps {
  /** of the space it has, in CSS pixels */
  width: number
  rows: readonly StackedRow[]
  /** day after the last period */
  end: number
  series: readonly StackSeries[]
  runs: readonly RunMark[]
  layers?: StackedLayers
  texts: StackedStepsTexts
  height: { wide: number; narrow: number }
  formatAmount: (value: number, isShort: boolean) => string
  formatTick: (dayNumber: number, isShort: boolean) => string
  /** id of the row that is marked, and what to do when another is chosen; `null` = none */
  selected?: string | null
  onSelect?: (id: string | null) => void
  /** what a further press of the marked row leads to */
  again?: string | undefined
  /** a part of all bands together, written behind an amount; absent where amounts are parts already */
  formatPart?: (part: number) => string
  /** a label was pressed: show its series alone; absent where there is nothing to show alone */
  onIsolate?: (key: string) => void
  /** rows that a drag was drawn over, first and last; and a double press */
  onZoom?: (first: string, last: string) => void
  onReset?: () => void
}

/** Height of the drawing in CSS pixels. */
export const STACK_HEIGHT = { wide: 400, narrow: 340 }
/** The same beside other figures. */
export const OVERVIEW_STACK_HEIGHT = { wide: 380, narrow: 340 }

/** All bands of a row together, but those that are nobody’s. */
export function sumOfBands(row: Pick<StackedRow, "values">, series: readonly StackSeries[]): number {
  return series.reduce((sum, { key, isEmpty }) => sum + (isEmpty ? 0 : (row.values[key] ?? 0)), 0)
}

/** Stack height of a row. */
export function totalOf(row: Pick<StackedRow, "values">): number {
  return Object.values(row.values).reduce<number>((sum, value) => sum + (value ?? 0), 0)
}
