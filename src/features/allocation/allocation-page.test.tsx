import { beforeEach, describe, expect, it } from "vitest"
import { renderApp, screen, within } from "#testing/render.tsx"
import { serve } from "#testing/serve.ts"

describe("the allocation page", () => {
  beforeEach(() => serve())

  it("says in the scenario who ends with most, and that it is one", async () => {
    renderApp("/meta/allocation")
    expect(
      await screen.findByRole("heading", {
        name: /In the scenario GenAI had \d+\s% of all GPUs granted from 1 to 18 August 2023/,
      }),
    ).toBeVisible()
    expect((await screen.findAllByText("Scenario, invented to demonstrate")).length).toBeGreaterThan(0)
  })

  it("strikes out a measure that is not recorded and says why", async () => {
    const { user, address } = renderApp("/meta/allocation")
    const queued = await screen.findByRole("button", { name: "Queued: not recorded" })
    await user.click(queued)
    expect(address()).toBe("/meta/allocation")
    expect(screen.getByText("Queued: not recorded in the scenario.")).toBeVisible()
  })

  it("puts every choice into the address and draws by it", async () => {
    const { user, address } = renderApp("/meta/allocation")
    await user.click(await screen.findByRole("button", { name: "Share" }))
    expect(address()).toContain("view=share")
    await user.click(await screen.findByRole("button", { name: "2022" }))
    expect(address()).toContain("from=2022-01-01&to=2022-12-31")
    expect(
      await screen.findByText(/Share of all GPUs granted, per lab, 1 January to 31 December 2022/, {
        selector: "p",
      }),
    ).toBeVisible()
  })

  it("narrows the labs by the picker, by name", async () => {
    const { user, address } = renderApp("/helios-earth/allocation")
    await user.click(await screen.findByRole("button", { name: /25 of 25/ }))
    await user.type(screen.getByRole("searchbox", { name: "Find a lab" }), "vc6")
    await user.click(screen.getByRole("button", { name: "Only these" }))
    expect(address()).toContain("labs=vc6YE")
    expect(
      await screen.findByRole("heading", { name: /^vc6YE had \d+\s% of all GPUs granted on \d+ \w+ 2020$/ }),
    ).toBeVisible()
  })

  it("goes from the organisation to a lab’s teams and to one team, and back, each with its address", async () => {
    const { user, address } = renderApp("/meta/allocation")
    const crumbs = () => within(screen.getByRole("navigation", { name: "Where you are" }))
    await screen.findByRole("heading", { name: /In the scenario GenAI had/ })
    await user.selectOptions(crumbs().getByRole("combobox"), "Paris")
    expect(await screen.findByRole("heading", { name: /the team Vision had .* in FAIR Paris/ })).toBeVisible()
    expect(address()).toBe("/meta/allocation?lab=fair-paris")
    await user.selectOptions(crumbs().getByRole("combobox"), "Speech")
    expect(
      await screen.findByRole("heading", {
        name: /In the scenario Speech, FAIR Paris went from [\d,]+ GPUs granted in October 2021 to [\d,]+ from 1 to 18 August 2023$/,
      }),
    ).toBeVisible()
    expect(address()).toBe("/meta/allocation?lab=fair-paris-speech")
    await user.click(crumbs().getByRole("button", { name: "Paris" }))
    expect(address()).toBe("/meta/allocation?lab=fair-paris")
    await user.click(crumbs().getByRole("button", { name: "Meta AI research" }))
    expect(address()).toBe("/meta/allocation")
  })

  it("shows a lab alone where it has no teams", async () => {
    renderApp("/helios-earth/allocation?lab=vc6YE")
    expect(
      await screen.findByRole("heading", {
        name: /^vc6YE went from \d+ GPUs granted on 1 \w+ 2020 to \d+ on \d+ \w+ 2020$/,
      }),
    ).toBeVisible()
  })

  it("names a value of the address that it refused", async () => {
    renderApp("/meta/allocation?measure=dreamt")
    expect(await screen.findByText(/asks for measure = “dreamt”/)).toBeVisible()
  })

  it("says when a range holds nothing and offers the whole record", async () => {
    const { user, address } = renderApp("/meta/allocation?from=2019-01-01&to=2019-12-31")
    await user.click(await screen.findByRole("button", { name: "Show the whole record" }))
    expect(address()).toBe("/meta/allocation")
  })

  it("lays the events over the amounts, each with its source", async () => {
    const { user } = renderApp("/meta/allocation")
    await user.click(await screen.findByRole("button", { name: "Events" }))
    const leak = await screen.findByText(/LLaMA weights leak through a torrent/, { selector: "li" })
    expect(within(leak).getAllByRole("link").length).toBeGreaterThan(0)
  })
})
