import { readFile } from "node:fs/promises"
import { expect, type Page, test } from "@playwright/test"
import { unzipSync } from "fflate"

/* What a reader takes from page to page, and a page as a whole out of the site. */

const lead = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name, exact: true }).click()
const button = { name: "Clear what goes along" }

test("lab and range go along, through a page that does not know them, and are cleared by one press", async ({
  page,
}) => {
  await page.goto("/meta/allocation/?lab=fair-paris&from=2022-03-01&to=2023-08-18")
  await expect(page.getByText("FAIR Paris, from 1 March 2022 to 18 August 2023, goes along")).toBeVisible()
  await lead(page, "Decisions")
  await expect(page).toHaveURL("/meta/decisions/?lab=fair-paris&along=from.2022-03-01~to.2023-08-18")
  await lead(page, "Claims")
  await lead(page, "My team")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/FAIR Paris/)
  await lead(page, "Allocation")
  await expect(page).toHaveURL("/meta/allocation/?lab=fair-paris&from=2022-03-01&to=2023-08-18")
  await page.getByRole("button", button).click()
  await expect(page).toHaveURL("/meta/allocation/")
  await expect(page.getByRole("button", button)).toHaveCount(0)
})

test("an address without choices stays as it is from page to page", async ({ page }) => {
  await page.goto("/meta/attrition/")
  for (const [name, path] of [
    ["Timeline", "timeline"],
    ["Claims", "claims"],
    ["Decisions", "decisions"],
  ] as const) {
    await lead(page, name)
    await expect(page).toHaveURL(`/meta/${path}/`)
  }
})

test("a page is taken along as one workbook, of long tables too, and as one zip", async ({ page }) => {
  await page.goto("/helios/allocation/")
  const take = async (name: RegExp) => {
    const waiting = page.waitForEvent("download")
    await page.getByRole("button", { name }).click()
    const download = await waiting
    return { name: download.suggestedFilename(), files: unzipSync(await readFile(await download.path())) }
  }
  const workbook = await take(/as an Excel workbook/)
  expect(workbook.name).toMatch(/^power-draw-helios-allocation-page-[\d.]+\.xlsx$/)
  const sheets = Object.keys(workbook.files).filter((file) => file.startsWith("xl/worksheets/sheet"))
  const zip = await take(/as a zip/)
  expect(zip.name).toMatch(/^power-draw-helios-allocation-page-[\d.]+\.zip$/)
  const tables = Object.keys(zip.files).filter((file) => file.endsWith(".csv"))
  expect(tables).toContain("borrowing.csv")
  // and the one of sources and notes
  expect(sheets).toHaveLength(tables.length + 1)
  const readme = Buffer.from(zip.files["README.md"] ?? []).toString("utf8")
  // no request is on record there, so one figure has nothing to show
  expect(readme).toMatch(/Left out, since they had nothing to show: .*Grant rate/)
})
