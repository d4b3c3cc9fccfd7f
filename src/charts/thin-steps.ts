/** A step line: the value of each step and where on the axis it begins, in order; it holds until the next. `null` = a gap. */
export interface StepValues {
  at: readonly number[]
  values: readonly (number | null)[]
  /** where the last one ends */
  end: number
}

/**
 * How many steps a column of the axis may have on an average, tried in this order: it keeps at most four, its smallest and
 * its largest value, its last step and a gap, but these are often the same.
 */
const ROOMS = [2, 3, 4]

/**
 * Places of the steps to draw, in order: at most `most` (of at least 5), so that a drawing costs what its pixels cost and
 * not what its record does. Those that change nothing are left out, which changes no line. Where more are left, the axis is
 * cut into columns, two to four pixels wide where `most` is the number of pixels, and each keeps, at their true places, its
 * smallest and its largest value, its last step (which holds beyond it) and its first gap: no extreme is lost, no gap is
 * closed, and none hides what is recorded beside it. Only for drawing: what is read out or written down is all there is.
 */
export function thinSteps(steps: StepValues, most: number): number[] {
  const changes = listChanges(steps.values)
  if (changes.length <= most) return changes
  let kept: number[] = []
  for (const room of ROOMS) {
    kept = keepColumns(steps, changes, Math.floor((most - 1) / room))
    if (kept.length <= most) break
  }
  return kept
}

/** What stays of steps that are cut into so many columns, and the first one of all. */
function keepColumns({ at, values, end }: StepValues, changes: readonly number[], columns: number): number[] {
  const first = at[0] ?? 0
  const length = Math.max(1, end - first)
  const columnOf = (place = 0) => Math.floor((((at[place] ?? 0) - first) / length) * columns)
  const kept = [0]
  let start = 0
  for (let next = 1; next <= changes.length; next += 1) {
    if (next < changes.length && columnOf(changes[next]) === columnOf(changes[start])) continue
    keepColumn(kept, changes, values, start, next)
    start = next
  }
  return kept
}

/** The first step, and every one that differs from the one before. */
function listChanges(values: readonly (number | null)[]): number[] {
  const changes: number[] = []
  for (let place = 0; place < values.length; place += 1)
    if (place === 0 || values[place] !== values[place - 1]) changes.push(place)
  return changes
}

/** Adds to `kept` what stays of one column: the steps `changes[from]` to before `changes[to]`. */
function keepColumn(
  kept: number[],
  changes: readonly number[],
  values: readonly (number | null)[],
  from: number,
  to: number,
): void {
  let [least, most, gap] = [-1, -1, -1]
  for (let index = from; index < to; index += 1) {
    const place = changes[index] ?? 0
    const value = values[place] ?? null
    if (value === null) {
      if (gap < 0) gap = place
      continue
    }
    if (least < 0 || value < (values[least] ?? 0)) least = place
    if (most < 0 || value > (values[most] ?? 0)) most = place
  }
  const last = changes[to - 1] ?? 0
  for (const place of [least, most, gap, last].sort((a, b) => a - b))
    if (place > (kept.at(-1) ?? -1)) kept.push(place)
}
