import { expect, type Locator, type Page, test } from "@playwright/test"
import { openFigure } from "./open-figure.ts"

/* Every mark answers: by finger, by mouse, by keys, once for what it is, once more for where it leads. */

/** Where an element stands; it must stand somewhere. */
async function boxOf(locator: Locator) {
  await locator.scrollIntoViewIfNeeded()
  const box = await locator.boundingBox()
  if (box === null) throw new Error("there is no drawing")
  return box
}

const readout = (page: Page) => page.locator(".readout")

for (const width of [390, 820]) {
  test.describe(`by finger, ${width} px wide`, () => {
    test.use({ viewport: { width, height: 844 }, hasTouch: true })

    test("a month of the stack gives its amounts and shares, stays, and leads to who decided", async ({
      page,
    }) => {
      const figure = await openFigure(page, "/meta/allocation", "allocation")
      const box = await boxOf(figure.locator("[role=img]"))
      const tap = () => page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
      await tap()
      await expect(readout(page)).toContainText(/20\d\d.*GenAI|20\d\d.*FAIR US.*·\s*\d+\s%/)
      await expect(page).toHaveURL(/mark=allocation~\d{4}-\d{2}/)
      await expect(figure.getByRole("link", { name: /^Who decided about/ })).toBeVisible()
      await tap()
      await expect(page).toHaveURL(/\/meta\/decisions\/?\?period=\d{4}-\d{2}/)
      await page.goBack()
      await expect(page).toHaveURL(/mark=allocation/)
    })

    test("a circle names its person", async ({ page }) => {
      const figure = await openFigure(page, "/meta", "authors")
      await figure.locator("circle").first().tap()
      await expect(readout(page)).toContainText(/^\S+ .+: gone for certain /)
    })

    test("a dot is a decision and leads to it in the ledger", async ({ page }) => {
      const figure = await openFigure(page, "/meta/decisions", "priority")
      const dot = figure.locator("path[data-shape][fill-opacity='0.35']").first()
      await dot.tap()
      await expect(readout(page)).toContainText(/^.+, \w+ 20\d\d: \d+\s%/)
      await figure.getByRole("link", { name: "This decision in the ledger" }).click()
      await expect(page).toHaveURL(/decision=.*#ledger$/)
    })
  })
}

test.describe("by mouse", () => {
  test("a drag over the time axis zooms, a double press goes back", async ({ page }) => {
    const figure = await openFigure(page, "/meta/allocation", "allocation")
    const drawing = figure.locator("[role=img]")
    const box = await boxOf(drawing)
    const at = (part: number) => box.x + box.width * part
    const y = box.y + box.height / 2
    await page.mouse.move(at(0.4), y)
    await page.mouse.down()
    await page.mouse.move(at(0.6), y, { steps: 5 })
    await page.mouse.up()
    await expect(page).toHaveURL(/from=\d{4}-\d\d-01&to=\d{4}-\d\d-\d\d/)
    await expect(page).not.toHaveURL(/mark=/)
    await expect(page.getByLabel("From", { exact: true })).not.toHaveValue("2021-10-01")
    await drawing.dblclick({ position: { x: 20, y: 20 } })
    await expect(page).not.toHaveURL(/from=/)
  })

  test("a label shows its lab alone, and so does “only this” in the list of labs", async ({ page }) => {
    const figure = await openFigure(page, "/meta/allocation", "allocation")
    await figure.locator(".isolates", { hasText: "FAIR Paris" }).click()
    await expect(page).toHaveURL(/labs=fair-paris/)
    await page.getByRole("button", { name: /^Labs:/ }).click()
    await page.getByRole("button", { name: "Only FAIR US" }).click()
    await expect(page).toHaveURL(/labs=fair-us/)
  })

  test("a figure fills the screen by “f”, and gives it back", async ({ page }) => {
    const figure = await openFigure(page, "/meta/allocation", "gap")
    await figure.focus()
    await page.keyboard.press("f")
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe("gap")
    await page.keyboard.press("f")
    await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull()
  })
})
