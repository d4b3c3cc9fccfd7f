import { textWidth } from "./text-width.ts"

export interface MarkLabel {
  /** left edge in pixels */
  x: number
  text: string
}

interface LabelledMark {
  id: string
  x: number
  /** `""` = none is wanted */
  label: string
}

/** A word, a number, or one number for several neighbours: “3–5”. */
interface Slot {
  from: number
  to: number
  marks: readonly LabelledMark[]
  isWord: boolean
}

const SIZE = 12
const GAP = 6

/**
 * What stands under the marks of one row, so that nothing overlaps and nothing leaves the plot: a mark's label where it
 * fits before the next mark, else a number counted on from `firstNumber`; neighbours whose numbers would touch share
 * one. Gives the labels, and the ids that have only a number, in the order of the numbers.
 */
export function placeMarkLabels(
  marks: readonly LabelledMark[],
  [left, right]: readonly [number, number],
  firstNumber: number,
): { labels: MarkLabel[]; numbered: string[] } {
  const sorted = marks.filter(({ label }) => label !== "").toSorted((a, b) => a.x - b.x)
  const slots = sorted.map((mark, index) => {
    const word = wordSlot(mark, right)
    const next = sorted[index + 1]
    const fits = word.from >= left && (next === undefined || word.to + GAP <= numberSlot([next], right).from)
    return fits ? word : numberSlot([mark], right)
  })
  const free = mergeTouching(slots, right)
  let number = firstNumber
  const labels = free.map(({ from, marks: [first, ...more], isWord }): MarkLabel => {
    if (isWord) return { x: from, text: first?.label ?? "" }
    const text = more.length === 0 ? String(number) : `${number}–${number + more.length}`
    number += 1 + more.length
    return { x: from, text }
  })
  return {
    labels,
    numbered: free.filter(({ isWord }) => !isWord).flatMap((slot) => slot.marks.map(({ id }) => id)),
  }
}

/** Two neighbours that touch become one number, until none do. */
function mergeTouching(slots: readonly Slot[], right: number): Slot[] {
  const free: Slot[] = []
  for (const slot of slots) {
    let merged = slot
    for (let last = free.at(-1); last !== undefined && last.to + GAP > merged.from; last = free.at(-1)) {
      free.pop()
      merged = numberSlot([...last.marks, ...merged.marks], right)
    }
    free.push(merged)
  }
  return free
}

function wordSlot(mark: LabelledMark, right: number): Slot {
  const width = textWidth(mark.label, SIZE)
  const from = Math.min(mark.x - 4, right - width)
  return { from, to: from + width, marks: [mark], isWord: true }
}

/** In the middle under its marks; wide enough for numbers of two digits. */
function numberSlot(marks: readonly LabelledMark[], right: number): Slot {
  const width = textWidth(marks.length === 1 ? "00" : "00–00", SIZE)
  const middle = ((marks[0]?.x ?? 0) + (marks.at(-1)?.x ?? 0)) / 2
  const from = Math.min(middle - width / 2, right - width)
  return { from, to: from + width, marks, isWord: false }
}
