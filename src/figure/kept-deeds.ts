/** Where a still was pressed: the share of its width, and CSS pixels below the text that is nearest in height. */
interface StillPoint {
  x: number
  y: number
  text: string
  /** which of the texts that read the same, from 0 */
  nth: number
}

/** What was done to the written page before the app had taken it over. */
interface KeptDeed {
  event: Event
  target: Element
  /** the section of the page that it was done in */
  place: Element | null
  /** of a field, as the reader left it */
  value?: string
  at?: StillPoint
}

declare global {
  /** filled by first-paint.js, oldest first */
  var keptDeeds: KeptDeed[] | undefined
  /** set while one of them is done again, which is not kept a second time */
  var isRedoing: boolean | undefined
}

/**
 * Does again, in their order, what was done inside an element before it could answer. What was done to a still is done to the
 * drawing that has taken its place.
 */
export async function replayDeeds(taken: Element): Promise<void> {
  const kept = globalThis.keptDeeds ?? []
  for (;;) {
    // one at a time, and none while React is still at work: each finds what the last one has changed
    await new Promise((resolve) => setTimeout(resolve, 0))
    const due = kept.find((deed) => isDue(deed, taken))
    if (due === undefined) return
    kept.splice(kept.indexOf(due), 1)
    globalThis.isRedoing = true
    redo(due, taken)
    globalThis.isRedoing = false
  }
}

function isDue({ target, place }: KeptDeed, taken: Element): boolean {
  const isOfDrawing = !target.isConnected && place === taken
  return isOfDrawing || (taken.contains(target) && target.closest("[data-written], .still") === null)
}

function redo({ event, target, value, at }: KeptDeed, taken: Element): void {
  const goal = target.isConnected ? target : (taken.querySelector(".drawing-slot [tabindex]") ?? taken)
  // files that were chosen are in their field still
  if (goal instanceof HTMLInputElement && goal.type === "file") {
    if (event.type === "change") goal.dispatchEvent(new Event("change", { bubbles: true }))
  } else if (value !== undefined && "value" in goal) fill(goal as Field, value)
  else if (event instanceof KeyboardEvent) goal.dispatchEvent(new KeyboardEvent(event.type, event))
  else if (at !== undefined) pressAt(at, taken.querySelector(".drawing-slot svg") ?? goal)
  else if (goal instanceof HTMLElement) {
    goal.focus({ preventScroll: true })
    goal.click()
  }
}

/** A press on a still means what lies there in its drawing, which may be laid out for another width. */
function pressAt({ x, y, text, nth }: StillPoint, drawing: Element): void {
  const { left, width, top } = drawing.getBoundingClientRect()
  const alike = [...drawing.querySelectorAll("text")].filter(({ textContent }) => textContent === text)
  const [clientX, clientY] = [left + x * width, (alike[nth]?.getBoundingClientRect().top ?? top) + y]
  // what is out of sight is under no point
  const goal = document.elementFromPoint(clientX, clientY)
  const hit = goal !== null && drawing.contains(goal) ? goal : drawing
  for (const type of ["pointermove", "pointerdown", "pointerup", "click"])
    hit.dispatchEvent(new PointerEvent(type, { clientX, clientY, bubbles: true, cancelable: true }))
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** As a reader would: React sees no change of a value that it has set itself. */
function fill(field: Field, value: string): void {
  field.value = ""
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, value)
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }))
}
