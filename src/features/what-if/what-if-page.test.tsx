import { screen, waitFor, within } from "@testing-library/react"
import { beforeEach, describe, expect, it } from "vitest"
import { renderApp } from "#testing/render.tsx"
import { serve } from "#testing/serve.ts"

beforeEach(() => serve())

const LINK = "/meta/what-if?period=2023-02&moves=fair-us.fair-paris.400"
const sentence = (name: RegExp) => screen.findByRole("heading", { level: 2, name })

describe("the what-if page", () => {
  it("begins with the last month and nothing moved", async () => {
    renderApp("/meta/what-if")
    expect(await sentence(/What-if on the scenario, not data: nothing is moved in August 2023/)).toBeVisible()
  })

  it("puts a move into the address and takes it back", async () => {
    const { user, address, router } = renderApp("/meta/what-if?period=2023-02")
    await sentence(/nothing is moved/)
    const field = screen.getByRole("spinbutton", { name: "Move GPUs" })
    await user.clear(field)
    await user.type(field, "400")
    await user.click(screen.getByRole("button", { name: "Move" }))
    expect(address()).toBe(LINK)
    expect(
      await sentence(
        /FAIR Paris would have been granted 68\s?% of what it asked for February 2023, not 62\s?%/,
      ),
    ).toBeVisible()
    router.history.back()
    expect(await sentence(/nothing is moved/)).toBeVisible()
  })

  it("is reproduced exactly by its link: shares, grant rates, Gini and days", async () => {
    renderApp(`${LINK}&table=what-if`)
    const table = within(await screen.findByRole("table", { name: /^What-if, not data: GPUs, shares/ }))
    const row = table.getByRole("rowheader", { name: "FAIR Paris" }).closest("tr") as HTMLElement
    const cells = within(row)
      .getAllByRole("cell")
      .map((cell) => cell.textContent?.replace(/\s/g, ""))
    expect(cells).toEqual(["6,608", "4,120", "4,520", "23%", "26%", "62%", "68%"])
    expect(screen.getByText(/Gini coefficient of the grants: 0\.\d+ before, 0\.\d+ after/)).toBeVisible()
    // 1,022,362 ÷ (4,520 × 24)
    expect(
      await sentence(/LLaMA-65B would take 9\.4 days on all GPUs of FAIR Paris, not 10\.3 days/),
    ).toBeVisible()
  })

  it("never goes below zero, and says so", async () => {
    renderApp("/meta/what-if?period=2023-02&moves=fair-tel-aviv.genai.8~fair-tel-aviv.fair-paris.99999")
    expect(await screen.findByText("not possible: there is nothing to move")).toBeVisible()
    expect(screen.getByText("99,999 were asked, no more was there")).toBeVisible()
  })

  it("counts the days of another work, and of hours of one’s own", async () => {
    const { user, address } = renderApp("/meta/what-if")
    await sentence(/LLaMA-65B would take/)
    const work = screen.getByRole("combobox", { name: /published GPU-hours/ })
    expect(within(work).getByRole("option", { name: /OPT-175B.*809,472/ })).toBeInTheDocument()
    await user.selectOptions(work, "opt-175b")
    expect(address()).toBe("/meta/what-if?work=opt-175b")
    await user.type(screen.getByRole("textbox", { name: /of your own/ }), "24000")
    await user.click(screen.getByRole("button", { name: "Count the days" }))
    await waitFor(() => expect(address()).toBe("/meta/what-if?hours=24000"))
    expect(await sentence(/this work would take/)).toBeVisible()
  })

  it("names what of the address it refused", async () => {
    renderApp("/meta/what-if?moves=all&period=2031-01&work=skynet")
    for (const text of [/moves = “all”/, /period = “2031-01”/, /work = “skynet”/]) {
      expect(await screen.findByText(text)).toBeVisible()
    }
  })

  it("works on a record, too, without rates where nothing was asked", async () => {
    renderApp("/helios-earth/what-if?period=2020-05&moves=vc6YE.vcvlY.8")
    expect(await sentence(/^What-if, not data: vcvlY would hold/)).toBeVisible()
  })

  it("says what failed and offers to try again", async () => {
    serve({ fault: { status: 503 } })
    renderApp("/meta/what-if")
    expect(await screen.findByRole("button", { name: "Try again" })).toBeVisible()
  })
})
