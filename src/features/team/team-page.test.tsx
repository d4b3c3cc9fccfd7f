import { screen, within } from "@testing-library/react"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { renderApp } from "#testing/render.tsx"
import { serve } from "#testing/serve.ts"

beforeEach(() => serve())

const title = (name: string | RegExp) => screen.findByRole("heading", { level: 1, name })
const sentence = (name: RegExp) => screen.findByRole("heading", { level: 2, name })

describe("my team", () => {
  it("asks once, and comes back to the same team afterwards", async () => {
    const first = renderApp("/meta/team")
    await title("Which is your lab or team?")
    const paris = screen.getByRole("heading", { level: 2, name: "FAIR Paris" }).closest("li") as HTMLElement
    await first.user.click(within(paris).getByRole("link", { name: "Vision" }))
    expect(await title("Vision, FAIR Paris")).toBeVisible()
    expect(first.address()).toBe("/meta/team/fair-paris?team=fair-paris-vision")
    first.unmount()
    const again = renderApp("/meta/team")
    expect(await title("Vision, FAIR Paris")).toBeVisible()
    expect(again.address()).toBe("/meta/team/fair-paris?team=fair-paris-vision")
    await again.user.click(screen.getByRole("link", { name: "Change team" }))
    expect(await title("Which is your lab or team?")).toBeVisible()
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
      await sentence(/FAIR Paris: the appeal has reached level three and is now with the head/),
    ).toBeVisible()
  })

  it("answers first: the share, whether it lasts, the appeal, the next meeting", async () => {
    renderApp("/meta/team/fair-paris")
    await title("FAIR Paris")
    const answer = (question: string) => screen.getByText(question, { selector: "dt" }).nextElementSibling
    expect(answer("Your share")).toHaveTextContent(
      /^In the scenario you hold 11\s?% of all GPUs granted in August 2023: 2,216 of/,
    )
    expect(answer("Will your grant last?")).toHaveTextContent(
      /^Yes: what is left, [\d,]+ GPU-hours, lasts 14.6 days at this rate, and the month has 13 days to go\.$/,
    )
    expect(answer("Your appeal")).toHaveTextContent(
      "For 640 GPUs more: open, since 8 August 2023 with the head of the lab organisation, level 3.",
    )
    expect(answer("Next meeting")).toHaveTextContent(
      "30 August 2023. The scenario’s today is 18 August 2023, so that is in 12 days. You can ask until 23 August 2023.",
    )
    expect(screen.getByRole("link", { name: "Its steps" })).toHaveAttribute("href", "#ladder")
  })

  it("says of a month that is over what was left, and of one with use above the grant that it did not last", async () => {
    const { unmount } = renderApp("/meta/team/fair-paris?period=2022-11")
    expect(
      await screen.findByText(/^Yes: the month is over, and you used 9\d\s?% of your grant/),
    ).toBeVisible()
    unmount()
    renderApp("/meta/team/fair-paris?period=2022-12")
    expect(await screen.findByText(/^No: you used 104\s?% of your grant/)).toBeVisible()
  })

  it("lists the sections that the page has, and no other", async () => {
    renderApp("/helios-earth/team/vc6YE")
    const contents = within(await screen.findByRole("navigation", { name: "On this page" }))
    const links = contents.getAllByRole("link").map((link) => link.getAttribute("href"))
    expect(links).toEqual(["#numbers", "#share", "#fair-share", "#why", "#history", "#meetings"])
    for (const link of links)
      await vi.waitFor(() => expect(document.querySelector(link ?? "")).not.toBeNull(), { timeout: 8000 })
  })

  it("finds a lab by typing, and orders them by grant", async () => {
    const { user, address } = renderApp("/helios-earth/team")
    await title("Which is your lab or team?")
    const names = () => screen.getAllByRole("heading", { level: 2 }).map((each) => each.textContent)
    const all = names().length
    await user.click(screen.getByRole("button", { name: "by grant" }))
    expect(address()).toContain("sort=grant")
    await user.type(screen.getByRole("searchbox", { name: "Find by name" }), "vc6y")
    await vi.waitFor(() => expect(names()).toEqual(["vc6YE"]))
    expect(screen.getByText(new RegExp(`^1 lab of ${all}\\.`))).toBeVisible()
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
    expect(await screen.findByText("Nothing was granted in March 2022: GenAI was not there.")).toBeVisible()
    expect(screen.queryByRole("region", { name: "In numbers" })).toBeNull()
    expect(screen.queryByText(/not recorded/i)).toBeNull()
  })

  it("shows a virtual cluster without left or pace, and names what was not recorded", async () => {
    renderApp("/helios-earth/team/vc6YE")
    expect(
      await screen.findByText(/were a standing quota. It is not used up, so nothing runs out/),
    ).toBeVisible()
    expect(screen.getByText(/no requests, decisions or appeals/)).toBeVisible()
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
