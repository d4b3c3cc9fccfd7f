/**
 * Gives the page the fixed width of paper while it is printed (print.css). Called before anything is drawn, so that
 * the width is there when the drawings measure themselves on the same event.
 */
export function preparePrint(): void {
  const { dataset } = document.documentElement
  window.addEventListener("beforeprint", () => {
    dataset.printing = ""
  })
  window.addEventListener("afterprint", () => {
    delete dataset.printing
  })
}
