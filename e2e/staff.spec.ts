import { readFile } from "node:fs/promises"
import { figure, openPage } from "./support/open-page.ts"
import { expect, test } from "./support/test.ts"

test("a member of staff opens the team’s page in three steps, reads what is left and why, and where the appeal stands", async ({
  page,
}) => {
  await openPage(page, "/")
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "My team" }).click()
  await page
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: "FAIR Paris" }) })
    .getByRole("link", { name: "Vision" })
    .click()
  await expect(page.getByRole("heading", { level: 1, name: "Vision, FAIR Paris" })).toBeVisible()
  await expect(page.getByText(/^Yes: what is left, .* lasts .* days at this rate/)).toBeInViewport()
  await expect(page.getByText(/left of the month’s grant, as of 18 August 2023/)).toBeVisible()
  await expect(page.getByText(/In the scenario the meeting of 26 July 2023 granted FAIR Paris/)).toBeVisible()
  await expect(figure(page, /the appeal has reached level three and is now with the head/)).toBeVisible()
})

test("reopening the site lands on the same team", async ({ page }) => {
  await openPage(page, "/meta/team/fair-paris?team=fair-paris-vision")
  await openPage(page, "/")
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "My team" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Vision, FAIR Paris" })).toBeVisible()
})

test("the brief is printed with its figures in it", async ({ page }) => {
  await openPage(page, "/meta/team/fair-paris?team=fair-paris-vision")
  await expect(figure(page, /an even pace/).locator("svg[role=img]")).toBeVisible()
  await page.emulateMedia({ media: "print" })
  for (const name of [/of all grants$/, /an even pace/, /the appeal has reached/]) {
    const drawing = figure(page, name).locator("svg[role=img]").first()
    await expect(drawing).toBeVisible()
    const box = await drawing.boundingBox()
    expect(box?.height ?? 0).toBeGreaterThan(80)
  }
  await expect(page.getByRole("button", { name: "Print the brief" })).toBeHidden()
})

for (const format of ["A4", "Letter"]) {
  for (const lang of ["en", "zh"]) {
    test(`the brief is one sheet of ${format}, in ${lang}`, async ({ page }) => {
      await openPage(page, `${lang === "zh" ? "/zh" : ""}/meta/team/fair-paris?team=fair-paris-vision`)
      const ladder = page.locator("#ladder svg[role=img]")
      await expect(ladder).toBeVisible()
      const pdf = await page.pdf({ format })
      expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
      expect(pdf.length).toBeGreaterThan(20_000)
      expect(pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1)
    })
  }
}

test("meetings and releases come as a calendar file that says it is a scenario", async ({ page }) => {
  await openPage(page, "/meta/team/fair-paris")
  const download = page.waitForEvent("download")
  await page.getByRole("link", { name: "For your calendar" }).click()
  await page.getByRole("button", { name: /calendar/ }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe("scenario-power-draw-meta-fair-paris.ics")
  const text = await readFile(await file.path(), "utf8")
  expect(text).toContain("SUMMARY:Scenario: allocation meeting")
  expect(text).toContain("DTSTART;VALUE=DATE:20230830")
  expect(text).toMatch(/URL;VALUE=URI:http:\S+\/meta\/team\/fair-paris\//)
  expect(text.split("TRANSP:TRANSPARENT").length).toBe(text.split("BEGIN:VEVENT").length)
})

test("calendars and feeds lie where the page says", async ({ page, request }) => {
  await openPage(page, "/zh/meta/team/fair-paris?team=fair-paris-vision")
  const links = page.locator("#meetings").getByRole("link")
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
  expect(addresses).toHaveLength(4)
  const own = await page.locator("link[type='application/atom+xml'][href*=team]").getAttribute("href")
  for (const address of [...addresses, new URL(own ?? "", page.url()).href]) {
    const answer = await request.get(address)
    expect(answer.status(), address).toBe(200)
    expect(await answer.text()).toMatch(/^(BEGIN:VCALENDAR|<\?xml)/)
  }
})

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test("what is asked first is answered in the first screen, and the contents lead on and mark the place", async ({
    page,
  }) => {
    await openPage(page, "/meta/team/fair-paris")
    for (const question of ["Your share", "Will your grant last?", "Your appeal", "Next meeting"]) {
      const answer = page.locator("dt", { hasText: question }).locator("+ dd")
      const box = await answer.boundingBox()
      expect((box?.y ?? 900) + (box?.height ?? 0)).toBeLessThan(844)
    }
    const contents = page.getByRole("navigation", { name: "On this page" })
    await contents.getByRole("link", { name: "Pace" }).click()
    await expect(contents.getByRole("link", { name: "Pace" })).toHaveAttribute("aria-current", "location")
    await expect(figure(page, /an even pace/).getByRole("heading", { level: 2 })).toBeInViewport()
    await expect(contents).toBeInViewport()
  })

  test("a day of the pace answers a tap with its value", async ({ page }) => {
    await openPage(page, "/meta/team/fair-paris")
    const drawing = figure(page, /an even pace/)
      .locator("svg[role=img]")
      .first()
    await drawing.scrollIntoViewIfNeeded()
    const box = await drawing.boundingBox()
    await drawing.click({ position: { x: 120, y: (box?.height ?? 300) / 2 } })
    await expect(figure(page, /an even pace/).locator(".readout")).toHaveText(
      /^By \d+ August 2023: [\d,]+ GPU-hours used, \d+\s?% of the grant; at an even pace [\d,]+\.$/,
    )
  })
})

test("who follows a number to its evidence is led back to it", async ({ page }) => {
  await openPage(page, "/meta/team/fair-paris")
  await page.getByRole("link", { name: /^How we know: 2,216/ }).click()
  await page.getByRole("button", { name: "Back to the number" }).click()
  await expect(page.getByRole("link", { name: /^How we know: 2,216/ })).toBeInViewport()
  await expect(page).toHaveURL(/\/meta\/team\/fair-paris\/$/)
})

test("a what-if link reproduces exactly, exports stamped", async ({ page }) => {
  await openPage(page, "/meta/what-if?period=2023-02&moves=fair-us.fair-paris.400")
  const shares = figure(page, /FAIR Paris would have been granted 68.% of what it asked/)
  await expect(shares).toBeVisible()
  await shares.getByRole("button", { name: "Download this figure" }).click()
  const download = page.waitForEvent("download")
  await shares.getByRole("button", { name: /^CSV/ }).first().click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^what-if-power-draw-meta-what-if/)
  expect(await readFile(await file.path(), "utf8")).toContain("what-if, not data")
})

test("an executive goes from a point of the allocation to its decision and back", async ({ page }) => {
  await openPage(page, "/meta/allocation")
  const allocation = figure(page, /In the scenario GenAI had/)
  await allocation.locator("[role=img]").first().focus()
  for (const key of ["Home", "ArrowRight", "Enter"]) await page.keyboard.press(key)
  await page.getByRole("link", { name: "Who decided about November 2021, and by what" }).click()
  await expect(
    page.getByRole("heading", { name: "Meeting of 27 October 2021, about November 2021" }),
  ).toBeVisible()
  await page.getByRole("link", { name: "Back to the allocation" }).click()
  await expect(page).toHaveURL(/\/meta\/allocation/)
})
