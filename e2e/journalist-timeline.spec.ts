import { drawingTextProblems, horizontalOverflow } from "./support/drawing-texts.ts"
import { figure, openPage } from "./support/open-page.ts"
import { expect, test } from "./support/test.ts"

const TIMELINE = /model projects four have a start on record/
const COMPUTE = /^Runs whose GPU-hours were published reach/

test.describe("a journalist follows what shipped", () => {
  test("finds when the weights of LLaMA leaked, and the source", async ({ page }) => {
    await openPage(page, "/meta/timeline")
    await figure(page, TIMELINE)
      .getByRole("button", { name: /LLaMA: leak/ })
      .click()
    await expect(page).toHaveURL(/item=llama\.2/)
    const panel = page.getByRole("region", { name: "LLaMA (1)" })
    await expect(panel.getByRole("heading", { name: "LLaMA (1)" })).toBeFocused()
    const leak = panel.getByRole("listitem").filter({ hasText: "leak" }).first()
    await expect(leak).toContainText("3 March 2023")
    await expect(leak.getByRole("link").first()).toHaveAttribute("href", /^https?:/)
    await page.keyboard.press("Escape")
    await expect(panel).toBeHidden()
    await expect(page).not.toHaveURL(/item=/)
    await page.goBack()
    await expect(panel).toBeVisible()
  })

  test("looks nearer by the wheel and moves along by the mouse, and chooses nothing by it", async ({
    page,
  }) => {
    await openPage(page, "/meta/timeline")
    const drawing = figure(page, TIMELINE).locator("svg[role=img]")
    await drawing.hover({ position: { x: 700, y: 60 } })
    const box = await drawing.boundingBox()
    if (box === null) throw new Error("nothing is drawn")
    await page.keyboard.down("Control")
    await page.mouse.wheel(0, -300)
    await page.keyboard.up("Control")
    await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d&to=/)
    const nearer = page.url()
    await page.mouse.down()
    await page.mouse.move(box.x + 600, box.y + 60, { steps: 5 })
    await page.mouse.up()
    await expect(page).not.toHaveURL(nearer)
    const from = (url: string) => new URL(url).searchParams.get("from") ?? ""
    expect(from(page.url()) > from(nearer)).toBe(true)
    await expect(page).not.toHaveURL(/item=/)
  })

  test("compares the published GPU-hours of OPT-175B and LLaMA-65B and reads the caveat", async ({
    page,
  }) => {
    await openPage(page, "/meta/timeline")
    const compute = figure(page, COMPUTE)
    await expect(compute.getByText("809,472").first()).toBeVisible()
    await expect(compute.getByText("1,022,362").first()).toBeVisible()
    await expect(compute.getByText(/they are not quotas/).first()).toBeVisible()
    await compute.getByRole("button", { name: "Table" }).click()
    for (const tons of ["75", "82", "137"]) {
      await expect(compute.getByRole("cell", { name: tons, exact: true }).first()).toBeVisible()
    }
  })

  test("looks nearer, moves, and goes back with the button of the browser", async ({ page }) => {
    await openPage(page, "/meta/timeline")
    const timeline = figure(page, TIMELINE)
    await timeline.getByRole("button", { name: "2021–23" }).click()
    await expect(page).toHaveURL(/from=2021-01-01&to=2023-12-31/)
    await timeline.getByRole("button", { name: "Zoom in" }).click()
    await expect(page).toHaveURL(/from=2021-10-02&to=2023-04-01/)
    await page.goBack()
    await expect(page).toHaveURL(/from=2021-01-01/)
    await timeline.getByLabel("From").fill("2022-06-01")
    await timeline.getByLabel("From").press("Enter")
    await expect(page).toHaveURL(/from=2022-06-01/)
  })

  test("walks the story by keyboard alone", async ({ page }) => {
    await openPage(page, "/meta/story")
    await expect(page).toHaveURL(/kinds=none/)
    await page.getByRole("button", { name: "Next" }).focus()
    for (let step = 2; step <= 8; step += 1) {
      await page.keyboard.press("ArrowRight")
      await expect(page.getByText(`Step ${step} of 8`)).toBeVisible()
      await expect(page.locator("main h2:focus")).toBeVisible()
      await expect(page.locator(".story .figure").first()).toBeVisible()
      await expect(page.getByRole("alert")).toHaveCount(0)
    }
    await page.keyboard.press("ArrowLeft")
    await expect(page.getByText("Step 7 of 8")).toBeVisible()
    await page.goBack()
    await expect(page.getByText("Step 8 of 8")).toBeVisible()
  })
})

for (const width of [360, 640, 768, 1024, 1280]) {
  test(`no text of the timeline overlaps or is cut at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const address of ["/meta/timeline", "/meta/timeline?from=2021-01-01&to=2023-12-31&lanes=status"]) {
      await openPage(page, address)
      expect(await drawingTextProblems(page), address).toEqual([])
      expect(await horizontalOverflow(page), address).toBe(0)
    }
  })
}
