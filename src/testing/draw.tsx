import { cleanup, configure, render } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import type { ReactNode } from "react"
import { afterEach, beforeEach, expect, type MockInstance, vi } from "vitest"

// drawings come in chunks of their own: on a busy machine the first one takes its time
configure({ asyncUtilTimeout: 8000 })
vi.setConfig({ testTimeout: 20_000 })

/** Draws a part that needs nothing around it, such as a chart. */
export function draw(children: ReactNode) {
  // what an error boundary catches is on the page; it need not be in the console, too
  const view = render(children, { onCaughtError: () => undefined })
  const find = (selector: string) => [...view.container.querySelectorAll(selector)]
  return { ...view, user: userEvent.setup(), find, texts: () => find("text").map((text) => text.textContent) }
}

let consoleError: MockInstance

beforeEach(() => {
  consoleError = vi.spyOn(console, "error").mockImplementation(() => undefined)
})

/** React tells of doubled keys, numbers that are none and the like only here. */
afterEach(() => {
  cleanup()
  const told = consoleError.mock.calls.filter(([message]) => !isNoise(message))
  consoleError.mockRestore()
  expect(told).toEqual([])
})

/** What React says of code that is still on the way when a click ends; the router’s lazy pages are never else. */
function isNoise(message: unknown): boolean {
  return /A component suspended inside an `act` scope|This library called use\(\) to suspend/.test(
    String(message),
  )
}
