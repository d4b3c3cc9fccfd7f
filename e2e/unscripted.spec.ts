import { axeProblems, contrastProblems } from "./support/axe.ts"
import { drawingTextProblems, horizontalOverflow } from "./support/drawing-texts.ts"
import { expect, test } from "./support/test.ts"

test.describe.configure({ mode: "parallel" })

/** Of each kind of page one; what stands on it is known from the app itself, by the other tests. */
const pages = [
  ...["/", "/meta/", "/meta/allocation/", "/meta/decisions/", "/meta/what-if/", "/meta/team/fair-paris/"],
  ...["/meta/attrition/", "/meta/timeline/", "/meta/claims/", "/meta/sources/", "/meta/story/"],
  ...["/helios/", "/helios/allocation/", "/helios/team/vc6YE/", "/method/", "/corrections/", "/import/"],
  ...["/embed/meta/lives/", "/embed/helios/clusters/", "/zh/meta/", "/zh/meta/attrition/", "/zh/helios/"],
]

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, expectedInConsole: /was preloaded/ })

  for (const address of pages) {
    test(`${address} reads whole`, async ({ page }) => {
      await page.goto(address)
      await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty()
      await expect(page.getByText(/^(Loading…|Drawing…|正在加载……|正在绘制……)$/)).toHaveCount(0)
      for (const figure of await page.locator("section.figure").all()) {
        await expect(figure.getByRole("heading", { level: 2 })).toBeVisible()
        await expect(figure.locator(".source-line")).toBeVisible()
        await expect(figure.getByRole("link", { name: /CSV/ })).toBeVisible()
      }
      for (const slot of await page.locator(".drawing-slot").all())
        await expect(slot.getByRole("img").first()).toHaveAccessibleName(/\S{2,}/)
      // nothing is offered that cannot be done
      expect(
        await page.locator("button:visible:not(.sort-button, .row-button, .term), select:visible").count(),
      ).toBe(0)
    })
  }

  test("the table of a figure is behind a fold, and the same as a file", async ({ page, request }) => {
    await page.goto("/meta/attrition/")
    const flow = page.locator("section#flow")
    await expect(flow.getByRole("table")).toBeHidden()
    await flow.locator("summary").click()
    await expect(flow.getByRole("table")).toBeVisible()
    const rows = (await flow.getByRole("row").count()) - 1
    const file = await request.get((await flow.getByRole("link", { name: /CSV/ }).getAttribute("href")) ?? "")
    expect(file.headers()["content-type"]).toContain("text/csv")
    expect((await file.text()).trim().split("\r\n")).toHaveLength(rows + 1)
  })

  test("an old address of a page says where the page is now", async ({ page }) => {
    await page.goto("/helios-earth/allocation/")
    await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", "/helios/allocation/")
    await expect(page.getByRole("link", { name: "Overview" })).toHaveAttribute("href", "/helios/")
  })

  test("the language is a link", async ({ page }) => {
    await page.goto("/meta/attrition/")
    await page.getByRole("link", { name: "中文" }).click()
    await expect(page).toHaveURL("/zh/meta/attrition/")
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("谁离开了，何时，去了哪里")
  })
})

/** Tools that look at a page need a script: here the app's own never comes. */
test.describe("while the app is on the way", () => {
  test.use({ expectedInConsole: /ERR_FAILED|was preloaded/ })

  test.beforeEach(({ page }) => page.route("**/assets/*.js", (route) => route.abort()))

  // of every kind of part one: the app's own pages are looked at by everybody elsewhere
  for (const address of [
    ...[
      "/meta/",
      "/meta/allocation/",
      "/meta/attrition/",
      "/meta/claims/",
      "/meta/story/",
      "/helios/allocation/",
    ],
    ...["/embed/meta/lives/", "/zh/meta/timeline/"],
  ]) {
    test(`${address} can be read by everybody`, async ({ page }) => {
      await page.goto(address)
      expect(await axeProblems(page)).toEqual([])
    })
  }

  for (const address of [
    "/meta/",
    "/meta/attrition/",
    "/zh/meta/attrition/",
    "/helios/allocation/",
    "/meta/timeline/",
  ]) {
    test(`${address} fits any width, in a dark room too`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: "dark" })
      await page.goto(address)
      // below, at and between the widths that drawings are written for
      for (const width of [360, 390, 700]) {
        await page.setViewportSize({ width, height: 844 })
        expect.soft(await horizontalOverflow(page), `${width} px`).toBeLessThanOrEqual(0)
        expect.soft(await drawingTextProblems(page), `${width} px`).toEqual([])
      }
      expect(await contrastProblems(page)).toEqual([])
    })
  }
})
