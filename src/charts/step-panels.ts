/** One panel: amounts at the days `at` (days since 1970-01-01), `null` = a gap. */
export interface StepPanel {
  key: string
  label: string
  /** first → last, at the panel's right */
  summary: string
  fill: string
  text: string
  values: readonly (number | null)[]
  /** a day to mark (days since 1970-01-01), where this panel takes part in what is selected */
  marked?: number
}

export interface StepPanelsChartProps {
  panels: readonly StepPanel[]
  /** first day of each value’s period */
  at: readonly number[]
  /** day after the last period; default: one day after the last value */
  end?: number
  /** largest amount of any panel: all share one axis, which holds still */
  max: number
  /** days that are hatched, first and last inclusive */
  excluded: readonly { from: number; to: number }[]
  ticks: { first: string; last: string }
  /** `stamp`: what a scenario is stamped with; absent where the amounts are a record */
  texts: { name: string; description: string; stamp?: string }
  formatAmount: (value: number) => string
}
