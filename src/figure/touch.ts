import "./kept-deeds.ts"

/**
 * What a reader does with an element that is wanted. By the last, first-paint.js tells of what it keeps; sent to the document it
 * wants all that still waits.
 */
const TOUCHES = ["pointerover", "pointerdown", "focusin", "power-draw:wanted"] as const

/** Whether a reader was there before anybody could listen. */
export function isTouched(element: Element): boolean {
  const isKept = globalThis.keptDeeds?.some(({ target }) => element.contains(target)) ?? false
  return isKept || element.contains(document.activeElement)
}

/** Tells of every touch of an element. Gives a function that ends this. */
export function listenForTouch(element: Element, tell: () => void): () => void {
  // on the way down: React lets no such event through to what it has not taken over
  const onTouch = ({ target }: Event) => {
    if (target === document || (target instanceof Node && element.contains(target))) tell()
  }
  for (const touch of TOUCHES) document.addEventListener(touch, onTouch, true)
  return () => {
    for (const touch of TOUCHES) document.removeEventListener(touch, onTouch, true)
  }
}
