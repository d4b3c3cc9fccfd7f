import { screen, within } from "@testing-library/react"
import { beforeEach, describe, expect, it } from "vitest"
import { renderApp } from "#testing/render.tsx"
import { serve } from "#testing/serve.ts"

beforeEach(() => serve())

const title = (name: string | RegExp) => screen.findByRole("heading", { level: 1, name })
const sentence = (name: RegExp) => screen.findByRole("heading", { level: 2, name })

describe("my team", () => {
  it("asks once, and comes back to the same team afterwards", async () => {
    const first = renderApp("/meta/team")
    await title("Which is your team?")
    const paris = screen.getByRole("heading", { level: 2, name: "FAIR Paris" }).closest("li") as HTMLElement
    await first.user.click(within(paris).getByRole("link", { name: "Vision" }))
    expect(await title("Vision, FAIR Paris")).toBeVisible()
    expect(first.address()).toBe("/meta/team/fair-paris?team=fair-paris-vision")
    first.unmount()
    const again = renderApp("/meta/team")
    expect(await title("Vision, FAIR Paris")).toBeVisible()
    expect(again.address()).toBe("/meta/team/fair-paris?team=fair-paris-vision")
    await again.user.click(screen.getByRole("link", { name: "Change team" }))
    expect(await title("Which is your team?")).toBeVisible()
  })

  it("says how much is left and why, and where the appeal stands", async () => {
    renderApp("/meta/team/fair-paris")
    const numbers = within(await screen.findByRole("region", { name: "In numbers" }))
    expect(numbers.getByText(/left of the month’s grant, as of 18 August 2023/)).toBeVisible()
    expect(
      await screen.findByText(
        /In the scenario the meeting of 26 July 2023 granted FAIR Paris 2,216 of the 3,584 GPUs/,
      ),
    ).toBeVisible()
    expect(
      await sentence(/your lab, FAIR Paris: the appeal has reached level three and is now with the head/),
    ).toBeVisible()
    expect(await screen.findByText(/Next meeting: 30 August 2023/)).toBeVisible()
  })

  it("offers no embed of a figure that has no address without its lab", async () => {
    renderApp("/meta/team/fair-paris")
    expect((await screen.findAllByRole("button", { name: "Share this figure" }))[0]).toBeVisible()
    expect(screen.queryByRole("button", { name: "Embed this figure" })).toBeNull()
  })

  it("leads from the number to its decision", async () => {
    const { user, address } = renderApp("/meta/team/fair-us?period=2022-03")
    await user.click(await screen.findByRole("link", { name: "Read the decision" }))
    expect(address()).toBe("/meta/decisions?period=2022-03&lab=fair-us&decision=d-2022-03-fair-us")
  })

  it("shows a lab from the month it appeared in, and its history no earlier", async () => {
    renderApp("/meta/team/genai?period=2023-03")
    expect(
      await sentence(/GenAI was granted 77\s?% of what it asked, in the one month on record/),
    ).toBeVisible()
  })

  it("says of a month before a lab existed that nothing was granted, without a zero", async () => {
    renderApp("/meta/team/genai?period=2022-03")
    expect(await screen.findByText(/Nothing was granted in March 2022: the unit did not exist/)).toBeVisible()
    expect(within(screen.getByRole("region", { name: "In numbers" })).queryByText(/^0/)).toBeNull()
  })

  it("shows a virtual cluster without left or pace, and names what was not recorded", async () => {
    renderApp("/helios-earth/team/vc6YE")
    expect(await screen.findByText(/a standing quota: it is not used up/)).toBeVisible()
    expect(screen.getByText(/no requests, decisions, appeals or teams/)).toBeVisible()
    expect(screen.queryByRole("heading", { name: /even pace/ })).toBeNull()
  })

  it("opens a cluster that vanished at its last month", async () => {
    renderApp("/helios-earth/team/vc8Sj")
    expect(await title("vc8Sj")).toBeVisible()
    expect(screen.queryByText(/Nothing was granted/)).toBeNull()
  })

  it("names a lab, a team and a month that it does not know", async () => {
    renderApp("/meta/team/fair-mars")
    expect(await screen.findByText(/There is no lab called “fair-mars” here/)).toBeVisible()
  })

  it("falls back to the lab and the last month, and names what it refused", async () => {
    renderApp("/meta/team/fair-paris?team=genai-assistants&period=2031-01")
    expect(await title("FAIR Paris")).toBeVisible()
    expect(screen.getByText(/team = “genai-assistants”/)).toBeVisible()
    expect(screen.getByText(/period = “2031-01”/)).toBeVisible()
  })

  it("says what failed and offers to try again", async () => {
    serve({ fault: { status: 503 } })
    renderApp("/meta/team/fair-paris")
    expect(await screen.findByRole("button", { name: "Try again" })).toBeVisible()
  })
})
