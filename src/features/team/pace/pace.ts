export interface PaceChartProps {
  /** of the space it has, in CSS pixels */
  width: number
  /** height of the space, where that is limited */
  limit?: number | undefined
  /** GPU-hours used by the end of each day that is over */
  cumulative: readonly number[]
  /** days of the period, and its budget */
  days: number
  budget: number
  /** GPU-hours a day at the present rate, `null` = not known */
  rate: number | null
  fill: string
  texts: {
    name: string
    description: string
    stamp: string | null
    /** of the axes: what is counted, and the month */
    unit: string
    month: string
    granted: string
    evenPace: string
    used: readonly string[]
    atRate: string
    /** what each day of the period says when it is pointed at or walked to */
    spoken: readonly string[]
  }
  formatAmount: (hours: number) => string
}

export const PACE_HEIGHT = { wide: 344, narrow: 324 }
export const TOP = 56
export const BOTTOM = 46
