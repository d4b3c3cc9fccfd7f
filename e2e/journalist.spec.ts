import { readFile } from "node:fs/promises"
import { figure, openPage } from "./support/open-page.ts"
import { expect, test } from "./support/test.ts"

test("a journalist finds how many of LLaMA’s authors had left by 6 September 2023, and who is open", async ({
  page,
}) => {
  await openPage(page, "/meta/attrition")
  await expect(
    figure(page, /By 6 September 2023, six of LLaMA’s 14 authors had certainly left and three more may have/),
  ).toBeVisible()
  const press = figure(page, /claims in print on how many had left/)
  await press.getByRole("button", { name: "Table" }).click()
  const row = press.getByRole("row", {
    name: /more than half of the 14 authors of the LLaMA paper were no longer/,
  })
  await expect(row).toContainText("possible, not shown")
  for (const name of ["Eric Hambro", "Edouard Grave", "Aurélien Rodriguez"])
    await expect(row).toContainText(name)
})

test("the survival figure takes its band, counts and sources along as SVG and PNG", async ({ page }) => {
  await openPage(page, "/meta/attrition")
  const survival = figure(page, /authors (were gone somewhere|may have left)/)
  await survival.getByRole("button", { name: "Download this figure" }).click()
  const svgDownload = page.waitForEvent("download")
  await survival.getByRole("button", { name: /^SVG/ }).click()
  const svg = await readFile(await (await svgDownload).path(), "utf8")
  expect(svg).toContain("LLaMA, 14 authors")
  expect(svg).toContain("Seen at Meta")
  expect(svg).toMatch(/Source: affiliations on papers/)
  const pngDownload = page.waitForEvent("download")
  await survival.getByRole("button", { name: /^PNG/ }).click()
  const png = await readFile(await (await pngDownload).path())
  expect(png.subarray(1, 4).toString()).toBe("PNG")
  expect(png.readUInt32BE(16)).toBeGreaterThan(2000)
})

test("a link reproduces date and evidence, and so does an embed", async ({ page }) => {
  await openPage(page, "/meta/attrition?asOf=2025-05-26")
  await expect(figure(page, /By 26 May 2025/).first()).toBeVisible()
  await openPage(page, "/embed/meta/press")
  await expect(figure(page, /claims in print on how many had left/)).toBeVisible()
  await openPage(page, "/embed/meta/flow?asOf=2025-05-26")
  await expect(figure(page, /By 26 May 2025/)).toBeVisible()
})

test("the date is moved by presets and steps, undone by going back", async ({ page }) => {
  await openPage(page, "/meta/attrition")
  const dates = page.getByRole("region", { name: "Date and evidence" })
  await dates.getByRole("button", { name: "26 May 2025" }).click()
  await expect(page).toHaveURL(/asOf=2025-05-26/)
  await dates.getByRole("button", { name: "A month back" }).click()
  await expect(page).toHaveURL(/asOf=2025-04-26/)
  await page.goBack()
  await expect(page).toHaveURL(/asOf=2025-05-26/)
})
