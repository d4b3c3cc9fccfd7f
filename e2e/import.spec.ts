import { readFileSync, rmSync, writeFileSync } from "node:fs"
import type { Page } from "@playwright/test"
import { axeProblems } from "./support/axe.ts"
import { waitUntilDrawn } from "./support/open-page.ts"
import { expect, test } from "./support/test.ts"

const SLURM = "src/importers/slurm/fixtures"
const FOUR = ["sacct-x.psv", "sacctmgr-assoc.psv", "sacctmgr-transactions.psv", "sacctmgr-tres.psv"]

async function give(page: Page, files: Parameters<ReturnType<Page["locator"]>["setInputFiles"]>[0]) {
  await page.locator("input[type=file]").first().setInputFiles(files)
}

/** Drops files as a hand does: what the event carries is made inside the page. */
async function drop(page: Page, names: readonly string[]) {
  const files = names.map((name) => ({ name, text: readFileSync(`${SLURM}/${name}`, "utf8") }))
  const carried = await page.evaluateHandle((given) => {
    const data = new DataTransfer()
    for (const { name, text } of given) data.items.add(new File([text], name))
    return data
  }, files)
  await page.locator(".import-drop").dispatchEvent("drop", { dataTransfer: carried })
}

// a page of an organisation on this device is no file of the site: whoever opens one by its address is given 404.html first
test.use({ expectedInConsole: /status of 404/ })

const open = async (page: Page, address = "/import/") => {
  await page.goto(address)
  await expect(page.getByRole("button", { name: "Choose files" })).toBeVisible()
}

test("an administrator drops four files, reads what sreport says, comes back, sends a picture and removes it", async ({
  page,
}) => {
  await open(page)
  await page.waitForLoadState("networkidle")
  const asked: string[] = []
  page.on("request", (request) => asked.push(request.url()))
  await drop(page, FOUR)
  await expect(page.getByRole("heading", { name: "What was found" })).toBeVisible()
  const zone = page.getByRole("combobox", { name: "Time zone in which the commands were called" })
  await zone.selectOption("America/New_York")
  await page.getByRole("combobox", { name: "Time zone of the days" }).selectOption("America/New_York")
  const first = page.getByLabel("First day of the export (-S), if you know it")
  await first.fill("2026-10-31")
  await first.press("Enter")
  await expect(page.getByText("6 labs with 5 teams, 31 October 2026 to 2 November 2026.")).toBeVisible()
  // but for the code that reads, nothing is asked of anybody
  expect(asked.filter((url) => !/\/assets\/[\w-]+\.js$/.test(url))).toEqual([])
  await page.getByLabel("Name of the organisation").fill("Heron")
  await page.getByRole("button", { name: "Show", exact: true }).click()

  await expect(page).toHaveURL(/\/local-heron\/allocation/)
  await page.goto("/local-heron/allocation/?measure=used&unit=gpu-hours&table=allocation")
  await waitUntilDrawn(page)
  // sreport: 524,879 GPU-seconds of “language” on 31 October
  const figure = page.locator("#allocation")
  await expect(figure.getByRole("columnheader", { name: /^language/ })).toBeVisible()
  const heads = await figure.getByRole("columnheader").allInnerTexts()
  const place = heads.findIndex((head) => head.startsWith("language")) - 1
  const ofLanguage = figure
    .getByRole("row", { name: /31 October 2026/ })
    .getByRole("cell")
    .nth(place)
  await expect(ofLanguage).toHaveText(Math.round(524_879 / 3600).toString())
  await page.reload()
  await expect(ofLanguage).toHaveText("146")

  // labs of one or two users stand here by themselves: what is sent is a copy without them
  await figure.getByRole("button", { name: "Download" }).click()
  await figure.getByRole("link", { name: "the copy that may be sent" }).click()
  await expect(page).toHaveURL(/local-heron--shared/)
  await figure.getByRole("button", { name: "Download" }).click()
  const saving = page.waitForEvent("download")
  await figure.getByRole("button", { name: "SVG", exact: true }).click()
  const text = readFileSync((await (await saving).path()) ?? "", "utf8")
  expect(text).toContain("others")
  expect(text).not.toMatch(/robotics|theory|user0/)

  await open(page)
  await page.getByRole("button", { name: "Remove Heron" }).click()
  await page.getByRole("button", { name: "Remove it" }).click()
  await expect(page.getByRole("heading", { name: "On this device" })).toHaveCount(0)
  await page.goto("/local-heron/allocation/")
  await expect(page.getByRole("heading", { name: "This organisation is on another device" })).toBeVisible()
})

test("the sample is one press away, is renamed, and stays under its new name", async ({ page }) => {
  await open(page)
  await page.getByRole("button", { name: "Try the sample" }).click()
  await expect(page.getByText(/Against sreport: 10 of 12 amounts are equal/)).toBeVisible()
  expect(await axeProblems(page)).toEqual([])
  await page.getByLabel("Name of robotics").fill("Robots")
  await page.getByLabel("Name of robotics").press("Enter")
  await expect(page.getByLabel("Name of Robots")).toBeVisible()
  await page.getByLabel("Colour of vision").selectOption("violet")
  await page.getByRole("button", { name: "Show", exact: true }).click()
  await expect(page).toHaveURL(/local-heron\/allocation/)
  await waitUntilDrawn(page)
  await expect(page.locator("#allocation text[fill='var(--lab-msl-text)']").first()).toHaveText("vision")
  await open(page)
  await page.getByRole("button", { name: "Rename Heron" }).click()
  await page.getByLabel("New name").fill("Egret")
  await page.getByRole("button", { name: "Save the name" }).click()
  await page.getByRole("link", { name: "Egret" }).click()
  await expect(page).toHaveURL(/local-egret/)
  await page.getByRole("button", { name: /^Organisation:/ }).click()
  await expect(page.getByText("on this device")).toBeVisible()
  await expect(page.getByRole("link", { name: "Import your own cluster" })).toBeVisible()
})

test("a table is pasted, its columns are put right, and what it refuses is said", async ({ page }) => {
  await open(page, "/import/")
  await page.getByText("Or paste text").click()
  await page
    .getByLabel("Text of an export or a table")
    .fill("Who;When;Amount\nvision;05/06/2020;1,5\nspeech;05/06/2020;2,5\nspeech;31/12/x;2\n")
  await page.getByRole("button", { name: "Read the text" }).click()
  await page.getByRole("combobox", { name: "Lab" }).selectOption("Who")
  await page.getByRole("combobox", { name: "Day or month" }).selectOption("When")
  await page.getByRole("combobox", { name: "Used" }).selectOption("Amount")
  await expect(page.getByText("2 labs, 5 June 2020 to 5 June 2020.")).toBeVisible()
  await expect(page.getByText("1 line was refused")).toBeVisible()
  const order = page.getByRole("combobox", { name: /Days are written as/ })
  await order.selectOption("mdy")
  await expect(page.getByText("2 labs, 6 May 2020 to 6 May 2020.")).toBeVisible()
})

test("what cannot be read is named in a sentence, and costs nothing else", async ({ page }) => {
  await open(page)
  await give(page, [
    { name: "report.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n") },
    {
      name: "login.psv",
      mimeType: "text/plain",
      buffer: Buffer.from("<!DOCTYPE html><title>Sign in</title>"),
    },
    { name: "empty.psv", mimeType: "text/plain", buffer: Buffer.alloc(0) },
    { name: "noise.psv", mimeType: "text/plain", buffer: Buffer.alloc(3_000_000, "x") },
    { name: "jobs.psv", mimeType: "text/plain", buffer: readFileSync(`${SLURM}/sacct-x.psv`) },
  ])
  const alert = page.getByRole("alert")
  await expect(alert).toContainText("report.pdf is a PDF, no table")
  await expect(alert).toContainText("login.psv is a web page, perhaps that of a login")
  await expect(alert).toContainText("empty.psv is empty")
  await expect(alert).toContainText("noise.psv")
  await expect(page.getByText(/9 labs, /)).toBeVisible()
})

test("a reading tells how far it is, is stopped, and leaves nothing behind", async ({ page }, testInfo) => {
  const [header = "", ...rows] = readFileSync(`${SLURM}/sacct-x.psv`, "utf8").split(/\n(?=\d+\|)/)
  const path = testInfo.outputPath("large.psv")
  // long enough to be caught at it
  writeFileSync(path, `${header}\n${`${rows.join("\n")}\n`.repeat(8000)}`)
  await open(page)
  await give(page, path)
  await expect(page.getByText(/^[\d.]+ of 2\d\d\.\d MB, [1-9][\d,]* rows$/)).toBeVisible()
  await page.getByRole("button", { name: "Stop" }).click()
  await expect(page.getByText("Stopped. Nothing was kept.")).toBeVisible()
  await expect(page.getByRole("button", { name: "Choose files" })).toBeVisible()
  rmSync(path)
})

test("a reader is told when the device refuses to keep what was imported", async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException("refused", "SecurityError")
    }
  })
  await open(page)
  await page.getByRole("button", { name: "Try the sample" }).click()
  await page.getByRole("button", { name: "Show", exact: true }).click()
  await expect(page).toHaveURL(/local-heron\/allocation/)
  await waitUntilDrawn(page)
  await page.getByRole("button", { name: /^Organisation:/ }).click()
  await page.getByRole("link", { name: "Import your own cluster" }).click()
  await expect(page.getByText("it is gone when this page is left")).toBeVisible()
})
