import type { Page } from "@playwright/test"
import { axeProblems, contrastProblems, treeProblems } from "./support/axe.ts"
import { drawingTextProblems, horizontalOverflow } from "./support/drawing-texts.ts"
import { figure, openPage, waitUntilDrawn } from "./support/open-page.ts"
import { expect, test } from "./support/test.ts"

// three scans of a long page take their time on a busy machine
test.describe.configure({ mode: "parallel", timeout: 90_000 })

/** Each page once, with what it can open: the evidence of a row, a person, an item, a source, a team. */
const pages = [
  "/meta",
  "/meta/allocation?how=gap~fair-paris",
  "/meta/decisions",
  "/meta/what-if?moves=fair-us.fair-paris.400",
  "/meta/team",
  "/meta/team/fair-paris?team=fair-paris-language-models&period=2023-02",
  "/helios/team/vc6YE",
  "/meta/attrition?person=eric-hambro",
  "/meta/timeline?lanes=family&item=opt.3",
  "/meta/claims",
  "/meta/sources?source=llama-paper",
  "/meta/story?step=8",
  "/helios",
  "/helios/allocation",
  "/helios/sources",
  "/method",
  "/corrections",
  "/import",
]
const pagesWithTables = [
  "/meta?table=granted~authors~projects",
  "/helios?table=moves",
  "/meta/attrition?table=lives~survival",
  "/meta/timeline?table=timeline",
]
const languages = [
  { lang: "en", language: "English" },
  { lang: "zh", language: "Chinese" },
]
const phone = { width: 360, height: 740 }
const desktop = { width: 1280, height: 800 }

async function openAt(page: Page, address: string, lang: string, size: { width: number; height: number }) {
  await page.setViewportSize(size)
  await openPage(page, `${lang === "zh" ? "/zh" : ""}${address}`)
}

/** The same page in a window of another size: every drawing is laid out anew when its width changes. */
async function resizeTo(page: Page, size: { width: number; height: number }) {
  await page.setViewportSize(size)
  await page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(done), 200)))
  await waitUntilDrawn(page)
}

/** Soft, so that one run names everything that is wrong with a page. */
async function expectReadable(page: Page, view: string) {
  const soft = expect.configure({ soft: true })
  soft(await axeProblems(page), `${view}: axe`).toEqual([])
  await expectFreeTexts(page, view)
}

async function expectFreeTexts(page: Page, view: string) {
  const soft = expect.configure({ soft: true })
  soft(await drawingTextProblems(page), `${view}: texts in drawings`).toEqual([])
  soft(await horizontalOverflow(page), `${view}: pixels to scroll sideways`).toBe(0)
}

/**
 * What may be wrong depends on few things at a time: the tree of a page on the size of the window, its colours on light and
 * dark, the place of its texts on size and language (that every text has its Chinese is checked before the build). So each is asked where it can differ, and nowhere twice.
 */
for (const { lang, language } of languages) {
  test.describe(`in ${language} everybody can read`, () => {
    for (const address of pages) {
      test(address, async ({ page }) => {
        await openAt(page, address, lang, phone)
        if (lang === "en") await expectReadable(page, "360 px, light")
        else await expectFreeTexts(page, "360 px")
        await resizeTo(page, desktop)
        await expectFreeTexts(page, "1,280 px")
        if (lang !== "en") return
        const soft = expect.configure({ soft: true })
        soft(await treeProblems(page), "1,280 px: axe").toEqual([])
        await page.emulateMedia({ colorScheme: "dark" })
        soft(await contrastProblems(page), "1,280 px, dark: axe").toEqual([])
      })
    }

    for (const address of pagesWithTables) {
      test(address, async ({ page }) => {
        await openAt(page, address, lang, phone)
        if (lang !== "en") return expectFreeTexts(page, "360 px")
        await expectReadable(page, "360 px, light")
        await page.emulateMedia({ colorScheme: "dark" })
        expect(await contrastProblems(page)).toEqual([])
      })
    }
  })

  test(`between the two sizes nothing overlaps either, in ${language}`, async ({ page }) => {
    for (const address of ["/meta", "/helios", "/meta/allocation", "/helios/allocation"]) {
      await openAt(page, address, lang, { width: 700, height: 900 })
      for (const width of [700, 900]) {
        await resizeTo(page, { width, height: 900 })
        await expectFreeTexts(page, `${address} at ${width} px`)
      }
    }
  })
}

test.describe("with the reader’s own colours and without motion", () => {
  test.use({ contextOptions: { forcedColors: "active", reducedMotion: "reduce" } })

  test("the overview can be read, and nothing moves", async ({ page }) => {
    await openPage(page, "/meta")
    await expectReadable(page, "forced colours")
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  })

  test("what is chosen can still be told from what is not", async ({ page }) => {
    await openPage(page, "/meta")
    const style = (name: string, property: string) =>
      page
        .getByRole("navigation")
        .getByRole("link", { name })
        .evaluate((link, key) => getComputedStyle(link).getPropertyValue(key), property)
    expect(await style("Overview", "border-bottom-color")).not.toBe(
      await style("Attrition", "border-bottom-color"),
    )

    const segment = figure(page, /^By May 2025 all but three/)
    const background = (name: string) =>
      segment.getByRole("button", { name }).evaluate((button) => getComputedStyle(button).backgroundColor)
    expect(await background("Chart")).not.toBe(await background("Table"))
  })
})
