import type { Page } from "@playwright/test"

declare global {
  interface Window {
    layoutShift?: number
  }
}

/** Begins to add up, before the page loads, how much of it moves without the reader having done anything. */
export async function watchLayoutShift(page: Page) {
  await page.addInitScript(() => {
    window.layoutShift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number
        hadRecentInput: boolean
      })[]) {
        if (!entry.hadRecentInput) window.layoutShift = (window.layoutShift ?? 0) + entry.value
      }
    }).observe({ type: "layout-shift", buffered: true })
  })
}

/** The sum since then (Cumulative Layout Shift without its windows, so never below it). Good is under 0.1. */
export function layoutShift(page: Page): Promise<number | undefined> {
  return page.evaluate(() => window.layoutShift)
}
