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
    granted: string
    evenPace: string
    used: readonly string[]
    atRate: string
    /** what each day says when it is walked to */
    spoken: readonly string[]
  }
  formatAmount: (hours: number) => string
  /** the name of a day of the period, 1 being the first */
  formatDay: (day: number) => string
}

export const PACE_HEIGHT = { wide: 320, narrow: 300 }
export const TOP = 44
export const BOTTOM = 28
