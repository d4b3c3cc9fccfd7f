interface DumbbellProps {
  before: number
  after: number
  /** largest amount on the shared scale */
  max: number
  width: number
  name: string
}

const HEIGHT = 14

/** A change of one amount: hollow where it was, filled where it came to, on a scale shared by all rows. */
export function Dumbbell({ before, after, max, width, name }: DumbbellProps) {
  const x = (value: number) => 5 + (value / max) * (width - 10)
  const middle = HEIGHT / 2
  return (
    <svg role="img" aria-label={name} width={width} height={HEIGHT}>
      <line x1={x(0)} x2={x(max)} y1={middle} y2={middle} stroke="var(--rule)" />
      <line x1={x(before)} x2={x(after)} y1={middle} y2={middle} stroke="var(--ink)" strokeWidth="1.75" />
      <circle cx={x(before)} cy={middle} r="3.5" fill="var(--bg)" stroke="var(--ink)" strokeWidth="1.5" />
      <circle cx={x(after)} cy={middle} r="4" fill="var(--ink)" />
    </svg>
  )
}
