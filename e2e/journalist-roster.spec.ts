import { readFile } from "node:fs/promises"
import { expect, test } from "@playwright/test"
import { waitUntilDrawn } from "./support/open-page.ts"

/* What a journalist comes to find out about one author, and takes along. */

test("finds in three steps what shows that one author left, down to the source", async ({ page }) => {
  await page.goto("/meta/attrition")
  const roster = page.locator("section#roster")
  // one: search; two: choose the departure; three: the source
  await roster.getByRole("searchbox").fill("lample")
  await expect(page).toHaveURL(/q=lample/)
  await roster.getByRole("button", { name: /^between .* and 13 June 2023$/ }).click()
  const card = page.getByRole("region", { name: "Guillaume Lample" })
  await expect(card.getByRole("heading", { name: "Guillaume Lample" })).toBeFocused()
  await expect(card.getByText("Known gone by")).toBeVisible()
  const source = card.getByRole("definition").getByRole("link").first()
  await expect(source).toHaveAttribute("href", /^https:\/\//)
  await page.goBack()
  await expect(card).toBeHidden()
})

test("opens the evidence of one sighting from the drawing by keyboard alone", async ({ page }) => {
  await page.goto("/meta/attrition")
  const drawing = page.locator("section#lives").getByRole("img", { name: /six of LLaMA’s 14/ })
  await drawing.focus()
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("ArrowRight")
  await page.keyboard.press("ArrowRight")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/person=thibaut-lavril&observation=1|observation=1&person=thibaut-lavril/)
  const marked = page.getByRole("region", { name: "Thibaut Lavril" }).locator("li[aria-current=true]")
  await expect(marked).toContainText("June 2023")
  await page.keyboard.press("Escape")
  await expect(page).not.toHaveURL(/person=/)
  await expect(drawing).toBeFocused()
})

test("takes the filtered roster along as CSV, equal to the table", async ({ page }) => {
  await page.goto("/meta/attrition?paper=llama&status=open&by=name")
  await waitUntilDrawn(page)
  const roster = page.locator("section#roster")
  await expect(roster.getByRole("row")).toHaveCount(4)
  const names = await roster.getByRole("rowheader").allInnerTexts()
  await roster.getByRole("button", { name: "Download this figure" }).click()
  const arrives = page.waitForEvent("download")
  await roster.getByRole("button", { name: "CSV", exact: true }).click()
  const lines = (await readFile(await (await arrives).path(), "utf8")).trimEnd().split("\r\n")
  expect(lines.slice(1).map((line) => line.split(",")[0])).toEqual(names)
  expect(lines.join("\n")).toContain("2023-02-27/2023-11-17")
})

test("hands on the address of a person, and reports an error in the record", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"])
  await page.goto("/meta/attrition?person=edouard-grave")
  const card = page.getByRole("region", { name: "Edouard Grave" })
  await expect(card).toContainText("Kyutai")
  await card.getByRole("button", { name: "Copy link" }).click()
  await expect(card).toContainText("Copied: link.")
  const address = await page.evaluate(() => navigator.clipboard.readText())
  expect(address).toMatch(/\/meta\/attrition\/\?person=edouard-grave#person$/)
  await card.getByRole("link", { name: "Report an error" }).click()
  await expect(page).toHaveURL(/\/corrections\/\?.*record=edouard-grave/)
  await expect(
    page
      .getByText(/edouard-grave/)
      .or(page.locator("[value*=edouard-grave]"))
      .first(),
  ).toBeVisible()
})
