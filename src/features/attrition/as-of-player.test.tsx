import { screen } from "@testing-library/react"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { render } from "#testing/render-part.tsx"
import { AsOfPlayer } from "./as-of-player.tsx"

const changes: [string, boolean][] = []
const draw = (asOf: string) =>
  render(
    <AsOfPlayer
      asOf={asOf}
      first="2022-05-02"
      last="2023-12-31"
      onChange={(date, replace) => changes.push([date, replace])}
    />,
  )

beforeEach(() => {
  changes.length = 0
})
afterEach(() => vi.unstubAllGlobals())

describe("AsOfPlayer", () => {
  it("steps a month at a time, as a choice that back undoes, and not past the ends", async () => {
    const { user } = draw("2023-12-15")
    await user.click(await screen.findByRole("button", { name: "A month on" }))
    await user.click(screen.getByRole("button", { name: "A month back" }))
    expect(changes).toEqual([
      ["2023-12-31", false],
      ["2023-11-15", false],
    ])
  })

  it("plays on by replacing the address, and pauses", async () => {
    const { user } = draw("2023-03-01")
    await user.click(await screen.findByRole("button", { name: "Play" }))
    expect(screen.getByRole("button", { name: "Pause" })).toHaveAttribute("aria-pressed", "true")
    await vi.waitFor(() => expect(changes[0]).toEqual(["2023-04-01", true]), { timeout: 3000 })
    await user.click(screen.getByRole("button", { name: "Pause" }))
    expect(screen.getByRole("button", { name: "Play" })).toBeVisible()
  })

  it("does not play for those who asked for less motion", async () => {
    vi.stubGlobal("matchMedia", (query: string) => ({ matches: query.includes("reduce") }))
    draw("2023-03-01")
    expect(await screen.findByRole("button", { name: "A month on" })).toBeVisible()
    expect(screen.queryByRole("button", { name: "Play" })).toBeNull()
  })
})
