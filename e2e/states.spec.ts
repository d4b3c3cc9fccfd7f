import type { Page } from "@playwright/test"
import { axeProblems } from "./support/axe.ts"
import { layoutShift, watchLayoutShift } from "./support/layout-shift.ts"
import { figure, openPage, waitUntilDrawn } from "./support/open-page.ts"
import { expect, test } from "./support/test.ts"

test.describe.configure({ mode: "parallel" })

const granted = /scenario grants FAIR Paris/
const heading = (page: Page) => page.getByRole("heading", { level: 1 })
const notices = (page: Page) => page.locator("div.page[role=status]")
const failures = (page: Page) => page.getByRole("alert")
const failure = (page: Page) => failures(page).first()
const tryAgain = (page: Page) => page.getByRole("button", { name: "Try again" }).first()

test.describe("an API that fails", () => {
  test.use({ expectedInConsole: /RequestError: \/orgs/ })

  test("leaves a readable page, and Try again works once it is back", async ({ page }) => {
    await page.goto("/meta?mock=error:503")
    await expect(failure(page)).toContainText("The server failed (503).")
    await expect(notices(page)).toContainText("The mock API is told to fail (503).")
    await expect(page.getByRole("banner").getByRole("link", { name: "Power Draw" })).toBeVisible()
    await expect(page.getByRole("contentinfo").getByRole("link", { name: "Method" })).toBeVisible()
    expect(await axeProblems(page)).toEqual([])

    await tryAgain(page).click()
    await expect(failure(page)).toContainText("The server failed (503).")

    await notices(page).getByRole("link", { name: "End this" }).click()
    await expect(notices(page)).toBeEmpty()
    await tryAgain(page).click()
    await waitUntilDrawn(page)
    await expect(figure(page, granted)).toBeVisible()
    await expect(failure(page)).toBeHidden()
  })
})

test.describe("an API that fails, on a page of words", () => {
  test.use({ expectedInConsole: /RequestError: \/orgs/ })

  test("costs only what is read from it", async ({ page }) => {
    await page.goto("/meta?mock=error:503")
    await page.getByRole("link", { name: "Method" }).click()
    await expect(heading(page)).toHaveText("Method")
    await expect(page.getByRole("heading", { name: "Evidence policy" })).toBeVisible()
    await expect(
      page.locator("section", { hasText: "What the scenario is made of" }).getByRole("alert"),
    ).toHaveCount(1)
    await expect(failures(page)).toHaveCount(1)
  })
})

test.describe("an API that fails, on a page that is made from no data", () => {
  test.use({ expectedInConsole: /status of (404|500)/ })

  test("costs nothing there: no error and no notice", async ({ page }) => {
    await page.route("**/data/**", (route) => route.fulfill({ status: 500, body: "out of order" }))
    const failed = page.waitForResponse((response) => response.status() === 500)
    await page.goto("/meta/nowhere")
    await failed
    await expect(heading(page)).toHaveText("There is no page at this address")
    await expect(page.getByRole("contentinfo").getByRole("link", { name: "Method" })).toBeVisible()
    await expect(failures(page)).toHaveCount(0)
    await expect(notices(page)).toBeEmpty()
  })
})

test.describe("an API that is not there", () => {
  test.use({ expectedInConsole: /RequestError: \/orgs/ })

  test("is said at a first visit", async ({ page }) => {
    await page.goto("/meta?mock=offline")
    await expect(failure(page)).toContainText("The data could not be reached.")
    await expect(failure(page)).toContainText("Are you online?")
    await expect(notices(page)).toContainText("The mock API is told not to answer.")
    await expect(tryAgain(page)).toBeVisible()
  })

  test("after a good visit shows the last answer with its date, until it is back", async ({ page }) => {
    await page.clock.setFixedTime("2026-11-20T12:00:00")
    await openPage(page, "/meta")
    await page.clock.setFixedTime("2026-11-23T12:00:00")
    await openPage(page, "/meta?mock=offline")
    await expect(figure(page, granted)).toBeVisible()
    await expect(notices(page)).toContainText(
      "The server does not answer. What you see is its last answer, of 20 November 2026.",
    )
    expect(await axeProblems(page)).toEqual([])

    await notices(page).getByRole("link", { name: "End this" }).click()
    await tryAgain(page).click()
    await expect(notices(page)).toBeEmpty()
    await expect(figure(page, granted)).toBeVisible()
  })
})

test("an API that is slow shows the frames at full size meanwhile, and nothing jumps", async ({ page }) => {
  await watchLayoutShift(page)
  await page.goto("/meta?mock=slow")
  await expect(notices(page)).toContainText("The mock API is told to be slow.")
  await expect(heading(page)).toBeVisible()
  const frame = page.locator("section.figure").first()
  await expect(frame.getByText("Drawing your view…")).toBeVisible()
  await expect(frame.getByRole("heading")).toBeHidden()
  expect((await frame.boundingBox())?.height).toBeGreaterThan(400)
  await waitUntilDrawn(page)
  expect(await layoutShift(page)).toBeLessThan(0.1)
})

for (const size of [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
]) {
  for (const address of ["/meta", "/helios"]) {
    test(`a page that loads does not jump: ${address} at ${size.width} px`, async ({ page }) => {
      await page.setViewportSize(size)
      await watchLayoutShift(page)
      await openPage(page, address)
      expect(await layoutShift(page)).toBeLessThan(0.1)
    })
  }
}

test.describe("one data file that fails", () => {
  test.use({ expectedInConsole: /status of 500|RequestError: meta\/people\.json/ })

  test("costs only the figures made from it, and Try again brings them back", async ({ page }) => {
    const people = "**/data/meta/people.json"
    await page.route(people, (route) => route.fulfill({ status: 500, body: "out of order" }))
    await openPage(page, "/meta")
    await expect(failures(page)).toHaveCount(2)
    await expect(failure(page)).toContainText("The server failed (500).")
    await expect(figure(page, granted)).toBeVisible()
    await expect(figure(page, /^Of 13 model projects/)).toBeVisible()

    await page.unroute(people)
    await tryAgain(page).click()
    await expect(page.getByRole("region", { name: "In numbers" })).toContainText("11 of 14")
    await expect(figure(page, /^By May 2025 all but three/)).toBeVisible()
    await expect(failures(page)).toHaveCount(0)
  })
})

test.describe("code that does not arrive", () => {
  test.use({ expectedInConsole: /ERR_FAILED|ERR_INTERNET_DISCONNECTED|dynamically imported module/ })

  test("costs one drawing, and Try again fetches it", async ({ page }) => {
    const code = "**/stacked-steps-chart*.js"
    await page.route(code, (route) => route.abort())
    await openPage(page, "/meta")
    await expect(failures(page)).toHaveCount(1)
    await expect(figure(page, /^By May 2025 all but three/)).toBeVisible()

    await page.unroute(code)
    await tryAgain(page).click()
    await expect(page.getByRole("img", { name: granted })).toBeVisible()
  })

  test("because the network went away leaves the header, and Try again works once it is back", async ({
    page,
    context,
  }) => {
    await openPage(page, "/meta")
    await context.setOffline(true)
    await page.getByRole("link", { name: "Attrition", exact: true }).click()
    await expect(failure(page)).toBeVisible()
    await expect(page.getByRole("navigation", { name: "Pages" })).toBeVisible()

    await context.setOffline(false)
    await tryAgain(page).click()
    await expect(heading(page)).toHaveText("Who left, when, where to")
  })
})

test.describe("an address that leads nowhere", () => {
  test.use({ expectedInConsole: /status of 404/ })

  test("is answered with status 404 and says so, in either language", async ({ page }) => {
    const response = await openPage(page, "/meta/nowhere")
    expect(response?.status()).toBe(404)
    await expect(heading(page)).toHaveText("There is no page at this address")
    await expect(page).toHaveTitle("Page not found – Power Draw")
    expect(await axeProblems(page)).toEqual([])

    await page.getByRole("link", { name: "中文" }).click()
    await expect(heading(page)).toHaveText("此网址没有页面")
    await page.getByRole("link", { name: "前往概览" }).click()
    await expect(page).toHaveURL("/zh/meta/")
  })

  test("because it names an unknown organisation lists those that there are", async ({ page }) => {
    const response = await openPage(page, "/nowhere")
    expect(response?.status()).toBe(404)
    await expect(heading(page)).toHaveText("No organisation is called “nowhere”")
    await expect(page).toHaveTitle("Unknown organisation – Power Draw")
    expect(await axeProblems(page)).toEqual([])
    await page.getByRole("main").getByRole("link", { name: "Helios (Earth and Venus)" }).click()
    await expect(heading(page)).toHaveText("Who was granted what")
  })

  test("because the organisation lacks the data says what is missing", async ({ page }) => {
    await openPage(page, "/helios/attrition")
    await expect(page.getByRole("main")).toContainText(
      "The data of Helios (Earth and Venus) does not hold what this page shows (papers, people).",
    )
  })
})

for (const [name, value] of [
  ["lang", "xx"],
  ["mock", "bogus"],
  ["table", "<b>"],
] as const) {
  test(`an unknown value in the address gives the default and is named: ${name}=${value}`, async ({
    page,
  }) => {
    await openPage(page, `/meta?${name}=${encodeURIComponent(value)}`)
    await expect(notices(page)).toHaveText(
      `The address asks for ${name} = “${value}”, which this page does not know; it shows the default instead.`,
    )
    await expect(figure(page, granted)).toBeVisible()

    await page.getByRole("link", { name: "Open the attrition" }).click()
    await expect(heading(page)).toHaveText("Who left, when, where to")
    await expect(notices(page)).toBeEmpty()
  })
}
