import { screen, within } from "@testing-library/react"
import { beforeEach, describe, expect, it } from "vitest"
import { renderApp } from "#testing/render.tsx"
import { serve } from "#testing/serve.ts"

beforeEach(() => serve())

const ledger = async () =>
  within(
    (
      await screen.findByRole("heading", { name: /decisions? .*granted (all that|less than) was asked/ })
    ).closest("section") as HTMLElement,
  )

describe("the page of decisions", () => {
  it("lists the latest meetings, newest first, and the others when asked", async () => {
    const { user, address } = renderApp("/meta/decisions")
    const meetings = async () =>
      (await ledger()).getAllByRole("heading", { level: 3 }).map((each) => each.textContent)
    expect((await meetings())[0]).toBe("Meeting of 26 July 2023, about August 2023")
    expect(await meetings()).toHaveLength(3)
    await user.click((await ledger()).getByRole("button", { name: /earlier meetings/ }))
    expect((await meetings()).length).toBeGreaterThan(20)
    expect(address()).toBe("/meta/decisions?meetings=all")
  })

  it("shows one month of one lab, where a point of the allocation leads, and the way back", async () => {
    renderApp("/meta/decisions?period=2022-02&lab=fair-paris")
    const rows = (await ledger()).getAllByRole("rowheader").map((each) => each.textContent)
    expect(rows).toEqual(["FAIR Paris", "FAIR Paris"])
    expect((await ledger()).getByRole("button", { name: "A later decision took its place" })).toBeVisible()
    expect(screen.getByRole("link", { name: "Back to the allocation of FAIR Paris" })).toHaveAttribute(
      "href",
      "/meta/allocation/?labs=fair-paris#allocation",
    )
  })

  it("leads from a decision to the appeal against it", async () => {
    const { user, address } = renderApp("/meta/decisions?lab=fair-paris")
    await user.click((await ledger()).getByRole("button", { name: "Appeal: pending" }))
    expect(address()).toContain("appeal=a-2023-08-fair-paris")
    expect(
      await screen.findByRole("heading", {
        name: /FAIR Paris: the appeal has reached level three and is now with the head of the lab organisation/,
      }),
    ).toBeVisible()
  })

  it("begins every sentence with the scenario, but that of what is reported elsewhere", async () => {
    renderApp("/meta/decisions")
    await ledger()
    const reported = await screen.findByRole("heading", { name: /^For comparison: of \d+ records/ })
    const others = screen.getAllByRole("heading", { level: 2 }).filter((each) => each !== reported)
    const sentences = others.map((each) => each.textContent)
    expect(sentences.length).toBeGreaterThanOrEqual(4)
    expect(sentences.filter((text) => !text?.startsWith("In the scenario"))).toEqual([])
  })

  it("says that nothing answers to the choices, and offers everything", async () => {
    const { user, address } = renderApp("/meta/decisions?lab=genai&period=2022-01")
    await user.click(await screen.findByRole("button", { name: "Show all decisions" }))
    expect(address()).toBe("/meta/decisions")
  })

  it("names a value of the address that it refused", async () => {
    renderApp("/meta/decisions?priority=9")
    expect(await screen.findByText(/asks for priority = “9”/)).toBeVisible()
  })

  it("says what failed and offers to try again", async () => {
    serve({ fault: { status: 503 } })
    renderApp("/meta/decisions")
    expect(await screen.findByRole("button", { name: "Try again" })).toBeVisible()
  })

  it("does not exist where no decisions are on record", async () => {
    renderApp("/helios-earth/decisions")
    expect(await screen.findByText(/does not hold what this page shows \(decisions\)/)).toBeVisible()
    expect(screen.queryByRole("link", { name: "Decisions" })).toBeNull()
  })
})
