import type { Page } from "@playwright/test"
import { openPage } from "./support/open-page.ts"
import { expect, test } from "./support/test.ts"

/* Every figure and every table of every page: no value without its basis and its source. */

const pages = [
  "/meta",
  "/meta/allocation",
  "/meta/decisions",
  "/meta/what-if?moves=fair-us.fair-paris.400",
  "/meta/team/fair-paris?team=fair-paris-language-models&period=2023-02",
  "/meta/attrition",
  "/meta/timeline",
  "/meta/claims",
  "/meta/sources",
  // a step shows a figure of another page: one stands for all
  "/meta/story?step=8",
  "/helios",
  "/helios/allocation?from=2020-05-01&to=2020-05-07",
  "/helios/team/vc6YE",
  "/helios/sources",
]

interface Walked {
  figures: number
  problems: string[]
}

/** What is wrong with the figures as they stand, in sentences. */
function walkFigures(page: Page): Promise<Walked> {
  return page.evaluate(() => {
    const bases = /Reported|Measured|Derived|Estimate|Scenario/
    const figures = [...document.querySelectorAll("main section.figure")].filter(
      (figure) => figure.querySelector(".figure-actions") !== null,
    )
    const problems = figures.flatMap((figure) => {
      const name = figure.querySelector("h2")?.textContent ?? "a figure without a sentence"
      const source = figure.querySelector("[data-source]")
      const line = figure.querySelector(".source-line")?.textContent ?? ""
      const said = (source?.textContent ?? "").replace(/^Source:\s*/, "").trim()
      const cells = [...figure.querySelectorAll("tbody td, tbody th")]
      return [
        ...(said === "" ? [`“${name}” names no source`] : []),
        ...(bases.test(line) ? [] : [`“${name}” names no basis`]),
        ...(/Data \d+\.\d+\.\d+/.test(line) ? [] : [`“${name}” names no version of the data`]),
        ...cells
          .filter((cell) => cell.textContent?.trim() === "")
          .map(
            (cell) =>
              `“${name}” has an empty cell under ${cell.getAttribute("data-label") ?? "its first column"}`,
          ),
      ]
    })
    const headlines = [...document.querySelectorAll("main .headlines dl > div")]
      // a dash is no value: nothing was measured that it could be of
      .filter((entry) => /\d/.test(entry.querySelector(".big-number")?.textContent ?? ""))
      .filter((entry) => !bases.test(entry.textContent ?? ""))
      .map((entry) => `the headline “${entry.textContent}” names no basis`)
    return { figures: figures.length, problems: [...problems, ...headlines] }
  })
}

for (const address of pages) {
  test(`no value without basis and source: ${address}`, async ({ page }) => {
    test.slow()
    await openPage(page, address)
    const drawn = await walkFigures(page)
    expect(drawn.figures).toBeGreaterThan(0)
    expect(drawn.problems).toEqual([])
    // the same of every table
    for (const button of await page.getByRole("button", { name: "Table", exact: true }).all())
      await button.click()
    expect((await walkFigures(page)).problems).toEqual([])
    // and behind each stands its evidence
    const words = page.getByRole("button", { name: "How we know this" })
    for (let index = 0; index < (await words.count()); index += 1) {
      await words.nth(index).click()
      const panel = page.getByRole("region", { name: "How we know this" })
      await expect(panel.getByRole("heading", { name: /^Sources( of the whole figure)?$/ })).toBeVisible()
      await expect(panel.getByRole("heading", { name: "On what basis" })).toBeVisible()
      await expect(panel.getByText("Loading…")).toHaveCount(0)
      await expect(panel.getByRole("link").first()).toBeVisible()
      await page.keyboard.press("Escape")
      await expect(panel).toHaveCount(0)
    }
  })
}

test("from a headline number to the people it counts and back", async ({ page }) => {
  await openPage(page, "/meta")
  await page.getByRole("link", { name: "How we know: 6 to 14 of 19" }).click()
  const panel = page.getByRole("region", { name: "How we know this" })
  await expect(panel.getByText("6: Naman Goyal, Mikel Artetxe, Moya Chen")).toBeVisible()
  await expect(panel).toBeInViewport()
  await expect(page).toHaveURL(/how=authors~opt-2025-05-26/)
  await page.goBack()
  await expect(panel).toHaveCount(0)
})

test("a rate shows its division, opened and closed by keys alone", async ({ page }) => {
  await openPage(page, "/meta/allocation")
  const gap = page.locator("#gap")
  await gap.locator("svg[role=img]").focus()
  await page.keyboard.press("Home")
  await page.keyboard.press("Enter")
  await page.keyboard.press("h")
  const panel = gap.getByRole("region", { name: "How we know this" })
  await expect(panel.getByRole("heading", { name: "How we know this" })).toBeFocused()
  await expect(panel.getByText("The row that is chosen")).toBeVisible()
  const division = await panel
    .getByText(/^[\d,]+ ÷ [\d,]+ = \d+\s%$/)
    .first()
    .innerText()
  const [part = 0, whole = 1, rate = 0] = division
    .split(/[÷=]/)
    .map((text) => Number(text.replace(/[^\d.]/g, "")))
  expect(Math.abs((part / whole) * 100 - rate)).toBeLessThan(1)
  await page.keyboard.press("Escape")
  await expect(panel).toHaveCount(0)
  // back where the reader was, to walk on
  await expect(gap.locator("svg[role=img]")).toBeFocused()
})

test("a row that an address names is in sight in its long table", async ({ page }) => {
  await openPage(page, "/meta/decisions?how=elsewhere~philly-size")
  const table = page.locator("#elsewhere .table-box")
  const row = table.locator("tr[data-selected]")
  await expect(row).toContainText("Microsoft")
  const inside = await row.evaluate((element) => {
    const [box, own] = [element.closest(".table-box"), element].map((each) => each?.getBoundingClientRect())
    return box !== undefined && own !== undefined && own.top >= box.top && own.bottom <= box.bottom
  })
  expect(inside).toBe(true)
})
