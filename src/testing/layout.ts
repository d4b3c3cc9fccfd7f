/**
 * jsdom lays nothing out. Here every element is as wide as told, which is all that our drawings ask for; only the
 * span with which Recharts measures its axis texts is as wide as its letters.
 */
export const WIDE = 1040
export const NARROW = 328

let width = WIDE
const observed = new Set<() => void>()

/** The width of every element from now on; drawings that are on the page follow. */
export function setWidth(next: number): void {
  width = next
  for (const tell of observed) tell()
}

class ObserverStub implements ResizeObserver {
  private readonly tell: () => void

  constructor(callback: ResizeObserverCallback) {
    this.tell = () => callback([], this)
  }
  observe(): void {
    observed.add(this.tell)
  }
  unobserve(): void {}
  disconnect(): void {
    observed.delete(this.tell)
  }
}

export function installLayout(): void {
  globalThis.ResizeObserver = ObserverStub
  window.scrollTo = () => undefined
  Element.prototype.getBoundingClientRect = function (this: Element) {
    const isMeasured = this.id === "recharts_measurement_span"
    return new DOMRect(0, 0, isMeasured ? (this.textContent?.length ?? 0) * 7 : width, 16)
  }
}
