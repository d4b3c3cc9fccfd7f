import { expect, type Locator, type Page } from "@playwright/test"
import { waitUntilDrawn } from "./support/open-page.ts"

/** Goes to an address and gives one figure of it, once its words can be pressed. */
export const openFigure = async (page: Page, address: string, id: string): Promise<Locator> => {
  await page.goto(address)
  await waitUntilDrawn(page)
  const figure = page.locator(`section#${id}`)
  await expect(figure.getByRole("button", { name: "Download this figure" })).toBeVisible()
  return figure
}
