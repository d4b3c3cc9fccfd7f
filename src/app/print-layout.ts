import { isAllDrawn, printWhenDrawn } from "#figure/print-when-drawn.ts"

/**
 * Gives the page the fixed width of paper while it is printed (print.css). Called before anything is drawn, so that
 * the width is there when the drawings measure themselves on the same event.
 */
export function preparePrint(): void {
  const { dataset } = document.documentElement
  window.addEventListener("beforeprint", () => {
    dataset.printing = ""
  })
  // the keys that print wait for what is on the way; the browser’s own menu prints what has been written
  document.addEventListener("keydown", (event) => {
    const isPrint = event.key.toLowerCase() === "p" && (event.ctrlKey || event.metaKey)
    if (!isPrint || event.shiftKey || event.altKey || isAllDrawn()) return
    event.preventDefault()
    void printWhenDrawn()
  })
  window.addEventListener("afterprint", () => {
    delete dataset.printing
  })
}
