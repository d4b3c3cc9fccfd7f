import { axeProblems } from "./support/axe.ts"
import { figure, openPage } from "./support/open-page.ts"
import { expect, test } from "./support/test.ts"

test("a word of a figure is explained in place by keyboard, on a phone too, and leads to all words", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openPage(page, "/meta/attrition")
  const survival = page.locator("#survival")
  const word = survival.getByRole("button", { name: "NPMLE: what it means" })
  await word.focus()
  await page.keyboard.press("Enter")
  await expect(survival.getByText(/Turnbull’s estimate from intervals/)).toBeVisible()
  expect(await axeProblems(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)

  await page.keyboard.press("Escape")
  await expect(survival.getByText(/Turnbull’s estimate from intervals/)).toBeHidden()
  await expect(word).toBeFocused()

  await page.keyboard.press("Enter")
  await survival.getByRole("link", { name: "All words" }).click()
  await expect(page).toHaveURL(/\/method\/#npmle$/)
  await expect(page.getByText("NPMLE", { exact: true })).toBeInViewport()
})

test("on paper a figure keeps its basis and leaves its words out", async ({ page }) => {
  await openPage(page, "/meta/team/fair-paris?team=fair-paris-vision")
  const pace = figure(page, /an even pace/)
  await expect(pace.getByRole("button", { name: "Granted: what it means" })).toBeVisible()
  await page.emulateMedia({ media: "print" })
  await expect(pace.locator(".source-line").getByText("Scenario", { exact: true })).toBeVisible()
  await expect(pace.getByText("Words:")).toBeHidden()
})
