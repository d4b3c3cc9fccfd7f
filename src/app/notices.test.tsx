import { screen, waitFor, within } from "@testing-library/react"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import type { Fault } from "#api/faults.ts"
import { forgetStaleness } from "#data/last-answer.ts"
import { fakeCaches } from "#testing/fake-caches.ts"
import { renderApp } from "#testing/render.tsx"
import { serve } from "#testing/serve.ts"

const heading = (name: string) => screen.findByRole("heading", { level: 1, name })

beforeEach(() => serve())

describe("an API that fails", () => {
  it("leaves the shell standing, says so, and recovers when asked again", async () => {
    let fault: Fault | null = { status: 503 }
    serve({ fault: () => fault })
    const { user } = renderApp("/helios-earth/team")
    expect(await screen.findByRole("alert")).toHaveTextContent("The server failed (503).")
    expect(screen.getByRole("link", { name: "Power Draw" })).toBeVisible()
    expect(screen.getByRole("link", { name: "Method" })).toBeVisible()
    fault = null
    await user.click(screen.getByRole("button", { name: "Try again" }))
    expect(await heading("Which is your lab or team?")).toBeVisible()
    const pages = within(await screen.findByRole("navigation", { name: "Pages" }))
    expect(pages.getAllByRole("link").length).toBeGreaterThan(2)
  })

  it.each([
    ["slow", "The mock API is told to be slow."],
    ["offline", "The mock API is told not to answer."],
    ["error:503", "The mock API is told to fail (503)."],
  ])("because it is told to (%s) is said, and can be ended", async (mock, sentence) => {
    const { user, address } = renderApp(`/method?mock=${mock}`)
    expect(await screen.findByText(sentence)).toBeVisible()
    await user.click(screen.getByRole("link", { name: "End this" }))
    await waitFor(() => expect(screen.queryByText(sentence)).toBeNull())
    expect(address()).toBe("/method")
  })
})

describe("a last answer", () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date("2026-11-24T10:00:00Z"), toFake: ["Date"] })
    vi.stubGlobal("caches", fakeCaches())
  })
  afterEach(() => {
    vi.useRealTimers()
    forgetStaleness()
  })

  it("stands in where the server fails, with its date, until asking again succeeds", async () => {
    const { unmount } = renderApp("/helios-earth/team/vc6YE")
    await heading("vc6YE")
    unmount()
    let fault: Fault | null = "offline"
    serve({ fault: () => fault })
    const { user } = renderApp("/helios-earth/team/vc6YE")
    const sentence = "The server does not answer. What you see is its last answer, of 24 November 2026."
    expect(await screen.findByText(sentence)).toBeVisible()
    expect(await heading("vc6YE")).toBeVisible()
    fault = null
    await user.click(screen.getByRole("button", { name: "Try again" }))
    await waitFor(() => expect(screen.queryByText(sentence)).toBeNull())
    expect(await heading("vc6YE")).toBeVisible()
  })
})
