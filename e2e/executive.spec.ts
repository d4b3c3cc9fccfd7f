import { readFile } from "node:fs/promises"
import { expect, test } from "@playwright/test"

/* What an executive comes to do on the page of the allocation. */

test("finds who was granted most in March 2022, in the table", async ({ page }) => {
  await page.goto("/meta/allocation?from=2022-03-01&to=2022-03-31")
  await expect(
    page.getByRole("heading", {
      name: /In the scenario FAIR US had \d+\s% of all GPUs granted in March 2022/,
    }),
  ).toBeVisible()
  const figure = page.locator("section#allocation")
  await figure.getByRole("button", { name: "Table" }).click()
  await expect(page).toHaveURL(/table=allocation/)
  const cells = await figure.getByRole("row").nth(1).getByRole("cell").allInnerTexts()
  const amounts = cells.map((text) => Number(text.replaceAll(",", "")))
  expect(Math.max(...amounts.slice(0, 5))).toBe(amounts[0])
  await page.goBack()
  await expect(figure.getByRole("button", { name: "Chart", pressed: true })).toBeVisible()
})

test("reads the same by keyboard alone", async ({ page }) => {
  await page.goto("/meta/allocation")
  const figure = page.locator("section#allocation")
  const drawing = figure.getByRole("img", { name: /In the scenario GenAI had/ })
  await drawing.focus()
  await page.keyboard.press("Home")
  for (let month = 1; month <= 5; month += 1) await page.keyboard.press("ArrowRight")
  const spoken = figure.locator("[aria-live=polite]").first()
  await expect(spoken).toContainText("March 2022")
  await expect(spoken).toContainText(/FAIR US [\d,]+/)
  await page.keyboard.press("t")
  await expect(figure.getByRole("table")).toBeVisible()
  await page.keyboard.press("t")
  await expect(figure.getByRole("table")).toBeHidden()
})

test("compares Paris with the US in one sentence, and another pair by choice", async ({ page }) => {
  await page.goto("/meta/allocation")
  const gap = page.locator("section#gap")
  await expect(
    gap.getByRole("heading", { name: /In the scenario FAIR Paris was granted \d+\s% of what FAIR US was/ }),
  ).toBeVisible()
  await gap.getByRole("combobox", { name: "Compare" }).selectOption({ label: "FAIR London" })
  await expect(
    gap.getByRole("heading", { name: /FAIR London was granted \d+\s% of what FAIR US was/ }),
  ).toBeVisible()
  await expect(page).toHaveURL(/compare=fair-london~fair-us/)
})

test("downloads the data of the figure, equal to its table", async ({ page }) => {
  await page.goto("/helios/allocation?labs=vc6YE~vcvlY&from=2020-06-15&to=2020-06-17&table=allocation")
  const figure = page.locator("section#allocation")
  await expect(figure.getByRole("row")).toHaveCount(4)
  await figure.getByRole("button", { name: "Download this figure" }).click()
  const arrives = page.waitForEvent("download")
  await figure.getByRole("button", { name: "CSV", exact: true }).click()
  const text = await readFile(await (await arrives).path(), "utf8")
  const lines = text.trimEnd().split("\r\n")
  expect(lines).toHaveLength(4)
  // the cut and the rise of 16 June, over both clusters
  expect(lines[1]).toMatch(/^2020-06-15,216,160,2020-06-15,2020-06-15,1,1,no,measured$/)
  expect(lines[2]).toMatch(/^2020-06-16,136,240,/)
})

test("sends a link that reproduces the view", async ({ page, context }) => {
  await page.goto("/helios/allocation")
  await page.getByRole("button", { name: "Used", exact: true }).first().click()
  await page.getByRole("button", { name: "Week", exact: true }).click()
  await page.getByRole("button", { name: "Share", exact: true }).first().click()
  await expect(page).toHaveURL(/measure=used/)
  await expect(page).toHaveURL(/view=share/)
  await expect(page).toHaveURL(/step=week/)
  const sentence = await page.locator("section#allocation").getByRole("heading").innerText()
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.locator("section#allocation").getByRole("heading")).toHaveText(
    sentence.replace(/\s+/g, " "),
  )
  await expect(other.getByRole("button", { name: "Week", pressed: true })).toBeVisible()
})

test("marks a re-allocation on the chart and undoes it by the back button", async ({ page }) => {
  await page.goto("/helios/allocation")
  const moves = page.locator("section#reallocations")
  const subtitle = moves
    .getByRole("paragraph")
    .filter({ hasText: "The match is ours, no transfer is recorded" })
  await expect(subtitle).toContainText("272 GPUs on 30 June 2020")
  await moves.getByRole("img", { name: /a cut and a rise of the same day match in \d+ GPUs/ }).focus()
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/move=2020-04-07~vcXrB~vc6YE-earth/)
  // a chart that no screen has come near yet stays as it was written: whoever wants its marks looks at it
  await page.locator("section#allocation").scrollIntoViewIfNeeded()
  const marks = page.locator("section#allocation svg[role=img] line[stroke-width='2']")
  await expect(marks).toHaveCount(2)
  await page.goBack()
  await expect(page).not.toHaveURL(/move=/)
  await expect(marks).toHaveCount(0)
})
