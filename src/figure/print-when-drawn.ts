/** Whether everything on the page is taken over and drawn: nothing is on the way. */
export function isAllDrawn(): boolean {
  return document.querySelector("[aria-busy=true], [data-written]") === null
}

/** How long printing waits for what is on the way, in milliseconds. */
const LONGEST = 10_000
const AGAIN = 100

/** Asks for every part of the page that still waits to be seen, and prints once all is drawn, or what there is after ten seconds. */
export async function printWhenDrawn(): Promise<void> {
  document.dispatchEvent(new Event("power-draw:wanted"))
  const start = performance.now()
  while (!isAllDrawn() && performance.now() - start < LONGEST)
    await new Promise((go) => setTimeout(go, AGAIN))
  window.print()
}
