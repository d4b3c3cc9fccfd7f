import { screen, waitFor } from "@testing-library/react"
import { expect, it } from "vitest"
import { renderApp } from "#testing/render.tsx"
import { serve } from "#testing/serve.ts"

const heading = (name: string) => screen.findByRole("heading", { level: 1, name })

// one visit, told in order: which page is the first of a visit is remembered as long as the visit lasts
it("stays where the browser put it on the first page, and goes to the heading of every later one", async () => {
  serve()
  const { user } = renderApp("/meta/team")
  expect(await heading("Which is your lab or team?")).not.toHaveFocus()

  await user.click(screen.getByRole("link", { name: "Attrition" }))
  const second = await heading("Who left, when, where to")
  await waitFor(() => expect(second).toHaveFocus())

  await user.click(screen.getByRole("link", { name: "Method" }))
  const third = await heading("Method")
  await waitFor(() => expect(third).toHaveFocus())
})
