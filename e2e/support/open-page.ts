import { expect, type Page } from "@playwright/test"

/** Opens an address of the app and waits until nothing on the page is loading or being drawn any more. */
export async function openPage(page: Page, address: string) {
  const response = await page.goto(address)
  await waitUntilDrawn(page)
  return response
}

export async function waitUntilDrawn(page: Page) {
  await expect(page.getByRole("heading").first()).toBeVisible()
  await touchWhatIsWritten(page)
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0)
  await expect(page.getByText(/^(Drawing…|正在绘制……)$/)).toHaveCount(0)
}

/** What is far from the screen is taken over when it is touched, and a still makes way for its drawing. */
async function touchWhatIsWritten(page: Page) {
  await page.waitForFunction(
    () => {
      for (const part of document.querySelectorAll("[data-written], [id$=-source], .drawing-slot"))
        part.dispatchEvent(new Event("pointerover"))
      return document.querySelector("[data-written], .still") === null
    },
    undefined,
    { polling: 100 },
  )
}

/** The frame of a figure, found by its sentence; `id` tells it from a table of the same name. */
export function figure(page: Page, sentence: string | RegExp) {
  return page.getByRole("region", { name: sentence }).filter({ has: page.getByRole("heading", { level: 2 }) })
}
