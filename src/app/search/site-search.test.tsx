import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { beforeEach, describe, expect, it } from "vitest"
import { renderApp } from "#testing/render.tsx"
import { serve } from "#testing/serve.ts"

beforeEach(() => serve())

async function openSearch(address = "/corrections") {
  const app = renderApp(address)
  await app.user.click(await screen.findByRole("button", { name: "Search" }))
  return { ...app, field: await screen.findByRole("combobox", { name: "Search" }) }
}

describe("the search", () => {
  it.each([
    ["Ctrl+K", { key: "k", ctrlKey: true }],
    ["a slash", { key: "/" }],
  ])("opens by %s", async (_, keys) => {
    renderApp("/corrections")
    await screen.findByRole("button", { name: "Search" })
    fireEvent.keyDown(document.body, keys)
    expect(await screen.findByRole("combobox", { name: "Search" })).toBeVisible()
  })

  it("leaves a slash that is typed in a field alone", async () => {
    const { user } = renderApp("/corrections")
    await user.type(await screen.findByLabelText("What is wrong"), "a/b")
    expect(screen.queryByRole("combobox", { name: "Search" })).toBeNull()
  })

  it("finds by name, group by group, and opens by Enter what the arrow keys chose", async () => {
    const { user, field, address } = await openSearch()
    await user.type(field, "Attrition")
    const pages = within(await screen.findByRole("group", { name: "Pages" }))
    expect(pages.getByRole("option", { name: /Attrition/ })).toHaveAttribute("aria-selected", "true")
    await user.keyboard("{Enter}")
    await waitFor(() => expect(address()).toMatch(/^\/meta\/attrition/))
    expect(screen.queryByRole("combobox", { name: "Search" })).toBeNull()
  })

  it("says that nothing is found", async () => {
    const { user, field } = await openSearch()
    await user.type(field, "zzzzzz")
    expect(await screen.findByText("Nothing is found for “zzzzzz”.")).toBeVisible()
  })

  it("finds settings, and changes them", async () => {
    const { user, field } = await openSearch()
    await user.type(field, "dark")
    await user.click(await screen.findByRole("option", { name: /Theme: dark/ }))
    expect(document.documentElement.dataset.theme).toBe("dark")
    delete document.documentElement.dataset.theme
  })

  it("names what it could not search and searches the rest", async () => {
    serve({ files: { "meta/people.json": undefined } })
    const { user, field } = await openSearch()
    expect(await screen.findByText(/could not be loaded: meta\/people/)).toBeVisible()
    await user.type(field, "Montreal")
    expect(await screen.findByRole("group", { name: "Labs" })).toBeVisible()
  })
})

describe("what a reader asks", () => {
  it.each([
    ["idle", /How many GPUs are idle/],
    ["how much is idle", /How many GPUs are idle/],
    ["who has the most", /Who gets the most GPUs/],
    ["next meeting", /When is the next meeting/],
    ["appeal", /Where is our appeal now/],
    ["what if", /What if the GPUs had been shared out otherwise/],
    ["grant rate", /^Grant rate /],
    ["March 2022", /^March 2022 decisions of the meeting/],
    ["2022-03", /^March 2022 GPUs of the month/],
    ["gini", /^Gini coefficient/],
  ])("is found: “%s”", async (query, answer) => {
    const { user, field } = await openSearch()
    await user.type(field, query)
    expect((await screen.findAllByRole("option", { name: answer })).length).toBeGreaterThan(0)
  })

  it("is answered where it is answered", async () => {
    const { user, field, address } = await openSearch()
    await user.type(field, "idle")
    await user.click(await screen.findByRole("option", { name: /How many GPUs are idle/ }))
    await waitFor(() => expect(address()).toMatch(/^\/meta\/allocation.*#idle$/))
  })
})
