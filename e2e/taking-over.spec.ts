import type { Page } from "@playwright/test"
import { layoutShift, watchLayoutShift } from "./support/layout-shift.ts"
import { waitUntilDrawn } from "./support/open-page.ts"
import { expect, test } from "./support/test.ts"

/** What a reader does while the app is on the way, and what they see of its arrival. */
test.describe.configure({ mode: "parallel" })

/** Holds the app back until the function it gives is called. */
async function holdBack(page: Page): Promise<() => void> {
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route("**/assets/*.js", async (route) => {
    await released
    await route.continue()
  })
  return release
}

test("a press before the app is here opens what it asks for", async ({ page }) => {
  const release = await holdBack(page)
  await page.goto("/meta/attrition/", { waitUntil: "commit" })
  await page.locator("#lives").getByRole("button", { name: "Download this figure" }).click()
  release()
  await expect(page.locator("#lives").getByRole("region", { name: "Download this figure" })).toBeVisible()
})

test("a press on a drawing that is still a picture chooses what lies under it", async ({ page }) => {
  const release = await holdBack(page)
  await page.goto("/meta/attrition/", { waitUntil: "commit" })
  await page.locator("#lives .still-wide text", { hasText: "Hugo Touvron" }).click()
  release()
  await expect(page).toHaveURL(/person=hugo-touvron/)
})

test("so does a press on a picture that a phone shows smaller than the drawing", async ({ page }) => {
  await page.setViewportSize({ width: 340, height: 740 })
  const release = await holdBack(page)
  await page.goto("/meta/attrition/", { waitUntil: "commit" })
  await page.locator("#lives .still-narrow text", { hasText: "Luke Zettlemoyer" }).click()
  release()
  await expect(page).toHaveURL(/person=luke-zettlemoyer/)
})

test("who has walked into a picture goes on in its drawing, at the same place of the page", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 740 })
  const release = await holdBack(page)
  await page.goto("/meta/attrition/", { waitUntil: "commit" })
  await page.locator("#lives .still-narrow text", { hasText: "Kurt Shuster" }).scrollIntoViewIfNeeded()
  await page
    .locator("#lives .still-narrow svg")
    .evaluate((svg: SVGElement) => svg.focus({ preventScroll: true }))
  const place = await page.evaluate(() => scrollY)
  expect(place).toBeGreaterThan(1000)
  release()
  await expect(page.locator("#lives .still")).toHaveCount(0)
  await expect(page.locator("#lives svg[role=img]")).toBeFocused()
  expect(await page.evaluate(() => scrollY)).toBe(place)
})

test("what is typed before the app is here is searched for", async ({ page }) => {
  const release = await holdBack(page)
  await page.goto("/meta/attrition/", { waitUntil: "commit" })
  await page.locator("#roster").getByRole("searchbox").fill("lample")
  release()
  await expect(page).toHaveURL(/q=lample/)
  await expect(page.locator("#roster").getByRole("searchbox")).toHaveValue("lample")
})

test("a table that is pasted, and a file that is chosen, before the app is here are read", async ({
  page,
}) => {
  const table = "Lab;Day;Used\nvision;2020-06-05;2\n"
  for (const isPasted of [true, false]) {
    const release = await holdBack(page)
    await page.goto("/import/", { waitUntil: "commit" })
    if (isPasted) {
      await page.getByText("Or paste text").click()
      await page.getByLabel("Text of an export or a table").fill(table)
    } else {
      const file = { name: "june.csv", mimeType: "text/csv", buffer: Buffer.from(table) }
      await page.locator("input[type=file]").first().setInputFiles(file)
    }
    release()
    if (isPasted) await page.getByRole("button", { name: "Read the text" }).click()
    await expect(page.getByText("1 lab, 5 June 2020 to 5 June 2020.")).toBeVisible()
    await page.unroute("**/assets/*.js")
  }
})

test("an opened fold, a selection, the focus and the place stay when the app arrives, and nothing jumps", async ({
  page,
}) => {
  await watchLayoutShift(page)
  const release = await holdBack(page)
  await page.goto("/meta/attrition/", { waitUntil: "commit" })
  const fold = page.locator("#survival details").first()
  await fold.locator("summary").click()
  const link = page.locator("#survival .source-line a").first()
  await link.focus()
  await page.evaluate(() => {
    const sentence = document.querySelector("#survival h2")
    if (sentence !== null) getSelection()?.selectAllChildren(sentence)
  })
  const before = await page.evaluate(() => ({ top: scrollY, text: String(getSelection()) }))
  release()
  await waitUntilDrawn(page)
  expect(await page.evaluate(() => ({ top: scrollY, text: String(getSelection()) }))).toEqual(before)
  expect(before.text).toMatch(/\S/)
  await expect(fold).toHaveAttribute("open")
  await expect(link).toBeFocused()
  expect(await layoutShift(page)).toBeLessThanOrEqual(0.02)
})

test("an address with choices shows its own view or none", async ({ page }) => {
  const release = await holdBack(page)
  await page.goto("/meta/attrition/?asOf=2025-05-26", { waitUntil: "commit" })
  const lives = page.locator("#lives")
  await expect(lives.getByText("Drawing your view…")).toBeVisible()
  await expect(lives.getByRole("heading")).toBeHidden()
  await page.evaluate(() => {
    const seen = new Set<string>()
    Object.assign(globalThis, { seen })
    const look = () => {
      const sentence = document.querySelector("#lives h2")
      if (sentence !== null && getComputedStyle(sentence).visibility === "visible")
        seen.add(sentence.textContent ?? "")
      requestAnimationFrame(look)
    }
    look()
  })
  release()
  await expect(lives.getByRole("heading", { level: 2 })).toHaveText(/^By 26 May 2025/)
  await waitUntilDrawn(page)
  const seen = await page.evaluate(() => [...(Reflect.get(globalThis, "seen") as Set<string>)])
  expect(seen.filter((sentence) => !sentence.startsWith("By 26 May 2025"))).toEqual([])
})

test("what is far from the screen is left as it is until the reader comes near", async ({ page }) => {
  await page.goto("/meta/attrition/")
  await expect(page.locator("#lives")).not.toHaveAttribute("data-written")
  await expect(page.locator("#press")).toHaveAttribute("data-written")
  await page.locator("#press").scrollIntoViewIfNeeded()
  await expect(page.locator("#press")).not.toHaveAttribute("data-written")
})

for (const [theme, background] of [
  ["dark", "rgb(20, 23, 26)"],
  ["light", "rgb(252, 251, 248)"],
] as const) {
  test(`a device told to be ${theme} never sees the other colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme === "dark" ? "light" : "dark" })
    await page.addInitScript((chosen) => localStorage.setItem("power-draw:theme", chosen), theme)
    await holdBack(page)
    await page.goto("/zh/meta/", { waitUntil: "commit" })
    await expect(page.locator("body")).toHaveCSS("background-color", background)
  })
}

test.describe("a reader whose browser is Chinese", () => {
  test.use({ locale: "zh-CN" })

  test("is led to the Chinese page once, before anything is seen, and may go back", async ({ page }) => {
    await page.goto("/meta/attrition/?person=hugo-touvron")
    await expect(page).toHaveURL("/zh/meta/attrition/?person=hugo-touvron")
    await page.getByRole("link", { name: "English" }).click()
    await expect(page).toHaveURL("/meta/attrition/?person=hugo-touvron")
    await page.goto("/helios/")
    await expect(page).toHaveURL("/helios/")
  })
})

/* What is written and what is drawn must say the same, or React draws anew what a reader reads: the console would say so. */
const PAGES_OF = {
  meta: [
    "",
    "allocation/",
    "decisions/",
    "what-if/",
    "team/fair-paris/",
    "attrition/",
    "timeline/",
    "claims/",
  ],
  helios: ["", "allocation/", "what-if/", "team/vc6YE/", "sources/"],
}

for (const [org, pages] of Object.entries(PAGES_OF)) {
  for (const path of pages) {
    test(`the Chinese page /${org}/${path} is taken over as it is written`, async ({ page }) => {
      await page.goto(`/zh/${org}/${path}`)
      await waitUntilDrawn(page)
      await expect(page.locator("main h1")).toBeVisible()
    })
  }
}
