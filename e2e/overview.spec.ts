import type { Page } from "@playwright/test"
import { figure, openPage, waitUntilDrawn } from "./support/open-page.ts"
import { expect, test } from "./support/test.ts"

test.describe.configure({ mode: "parallel" })

const granted = /scenario grants FAIR Paris \d+ % of what it grants FAIR US; only two runs are on record/
const authors =
  "By May 2025 all but three of LLaMA’s 14 authors had left Meta; for OPT it is between 6 and 14 of 19"
const projects =
  "Of 13 model projects since October 2021, all came out in some form; later two were given up and one merged"

const heading = (page: Page) => page.getByRole("heading", { level: 1 })
const organisationButton = (page: Page) => page.getByRole("button", { name: /^Organisation:/ })

test.describe("whoever opens the site", () => {
  test("is led from / to the overview of Meta", async ({ page }) => {
    await openPage(page, "/")
    await expect(page).toHaveURL("/meta/")
    await expect(heading(page)).toHaveText("Who gets the GPUs, who leaves, what ships")
    await expect(page).toHaveTitle(
      "Who gets the GPUs, who leaves, what ships – Meta AI research – Power Draw",
    )
  })

  test("reads four headline numbers, each with its basis", async ({ page }) => {
    await openPage(page, "/meta")
    const numbers = page.getByRole("region", { name: "In numbers" })
    await expect(numbers.getByRole("term")).toHaveText([
      "authors of the LLaMA paper had left Meta by 26 May 2025",
      "authors of the OPT paper had left by the same day",
      "GPU-hours for LLaMA’s four final runs; no quota was ever published",
      "in the Research SuperCluster, announced complete on 18 May 2023",
    ])
    await expect(numbers.getByRole("definition")).toHaveText([
      /^11 of 14$/,
      /Derived$/,
      /^arXiv/,
      /^6 to 14 of 19$/,
      /Derived$/,
      /^arXiv/,
      /^1,770,394/,
      /Derived$/,
      /^= 82,432 \+ 135,168 \+ 530,432 \+ 1,022,362/,
      /^16,000 A100$/,
      /Reported$/,
      /^Meta AI/,
    ])
  })

  test("finds three figures: a sentence, its drawing, its source, its basis and the version of the data", async ({
    page,
  }) => {
    await openPage(page, "/meta")
    for (const [sentence, basis] of [
      [granted, /Scenario$/],
      [authors, /Derived$/],
      [projects, /Reported$/],
    ] as const) {
      const frame = figure(page, sentence)
      await expect(frame.getByRole("heading", { level: 2, name: sentence })).toBeVisible()
      await expect(frame.getByRole("img", { name: sentence })).toBeVisible()
      await expect(frame.getByText(/^Source: /)).toBeVisible()
      await expect(frame.getByText(basis)).toBeVisible()
      await expect(frame.getByText(/^Data \d+\.\d+\.\d+$/)).toBeVisible()
    }
  })

  test("is told inside the drawing that the grants are a scenario, and which runs are on record", async ({
    page,
  }) => {
    await openPage(page, "/meta")
    const drawing = figure(page, granted).locator("svg")
    await expect(drawing.getByText("Scenario, invented to demonstrate")).toBeVisible()
    await expect(drawing.getByText("OPT-175B, on record")).toBeVisible()
    await expect(drawing.getByText("2,048 GPUs for about 21 days,")).toBeVisible()
  })

  test("reads the months of the scenario by arrow key", async ({ page }) => {
    await openPage(page, "/meta")
    await page.getByRole("img", { name: granted }).focus()
    await page.keyboard.press("End")
    await expect(
      page.getByText(
        /^August 2023: GenAI [\d,]+ · 29\s%, .*FAIR US [\d,]+ · \d+\s%, all GPUs granted [\d,]+$/,
      ),
    ).toBeAttached()
    await page.keyboard.press("ArrowLeft")
    await expect(page.getByText(/^July 2023: GenAI/)).toBeAttached()
  })

  test("sees how many authors left", async ({ page }) => {
    await openPage(page, "/meta")
    const drawing = figure(page, authors).locator("svg")
    await expect(drawing.getByText("11 of 14 gone", { exact: true })).toBeVisible()
    await expect(drawing.getByText("6 to 14 of 19 gone", { exact: true })).toBeVisible()
  })

  test("is led on by a door for each reader, and begins at the heading there", async ({ page }) => {
    await openPage(page, "/meta")
    for (const [door, title, tab = title] of [
      ["Open the allocation", "Asked, granted, used"],
      ["Open the attrition", "Who left, when, where to"],
      ["Choose a lab", "Which is your lab or team?", "A lab’s own share"],
    ] as const) {
      await page.getByRole("link", { name: door }).click()
      await expect(heading(page)).toHaveText(title)
      await expect(heading(page)).toBeFocused()
      await expect(page).toHaveTitle(`${tab} – Meta AI research – Power Draw`)
      await page.goBack()
    }
  })
})

test.describe("the table of a figure", () => {
  test("opens by its button, stands in the address and is undone by the back button", async ({ page }) => {
    await openPage(page, "/meta")
    const frame = figure(page, authors)
    await frame.getByRole("button", { name: "Table" }).click()
    await expect(frame.getByRole("row", { name: "LLaMA 26 May 2025 14 11 0 3" })).toBeVisible()
    await expect(frame.getByRole("img", { name: authors })).toBeHidden()
    await expect(page).toHaveURL("/meta/?table=authors")
    await expect(frame.getByRole("button", { name: "Table" })).toBeFocused()

    await page.goBack()
    await expect(frame.getByRole("img", { name: authors })).toBeVisible()
    await expect(page).toHaveURL(/\/meta\/?$/)
  })

  test("opens and closes by the key t", async ({ page }) => {
    await openPage(page, "/meta")
    const frame = figure(page, granted)
    await frame.getByRole("button", { name: "Chart" }).focus()
    await page.keyboard.press("t")
    await expect(frame.getByRole("table", { name: /scenario/ })).toBeVisible()
    await expect(frame.getByRole("button", { name: "Table" })).toHaveAttribute("aria-pressed", "true")
    await page.keyboard.press("t")
    await expect(frame.getByRole("table")).toBeHidden()
  })

  test("opens with its address, beside others", async ({ page }) => {
    await openPage(page, "/meta?table=granted~projects")
    await expect(figure(page, granted).getByRole("table")).toBeVisible()
    await expect(figure(page, projects).getByRole("row", { name: /^Galactica .* given up/ })).toBeVisible()
    await expect(figure(page, authors).getByRole("table")).toBeHidden()
  })
})

test.describe("the organisation", () => {
  test("is chosen by keyboard, and each says what it has and on what basis", async ({ page }) => {
    await openPage(page, "/meta")
    await organisationButton(page).focus()
    await page.keyboard.press("Enter")
    const choices = page.getByRole("banner").getByRole("listitem").filter({ hasText: "GPU allocation" })
    await expect(choices).toHaveText([
      /^Meta AI research.*GPU allocation.*Scenario.*authors.*Reported$/s,
      /^Helios \(Earth and Venus\).*GPU allocation.*Measured.*No people, projects or claims\.$/s,
    ])

    await page.keyboard.press("Escape")
    await expect(choices).toHaveCount(0)
    await expect(organisationButton(page)).toBeFocused()

    await page.keyboard.press("Enter")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Tab")
    await expect(page.getByRole("link", { name: "Helios (Earth and Venus)" })).toBeFocused()
    await page.keyboard.press("Enter")
    await expect(page).toHaveURL("/helios/")
    await expect(heading(page)).toHaveText("Who was granted what")
    await expect(heading(page)).toBeFocused()
    await expect(page).toHaveTitle(/ – Helios \(Earth and Venus\) – Power Draw$/)
  })

  test("can be chosen on a narrow screen", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await openPage(page, "/meta")
    await organisationButton(page).click()
    for (const name of ["Meta AI research", "Helios (Earth and Venus)"]) {
      await expect(page.getByRole("link", { name, exact: true })).toBeInViewport({ ratio: 1 })
    }
    await page.getByRole("link", { name: "Helios (Earth and Venus)" }).click()
    await expect(heading(page)).toHaveText("Who was granted what")
  })

  test("decides which pages the navigation offers", async ({ page }) => {
    const links = page.getByRole("navigation", { name: "Pages" }).getByRole("link")
    await openPage(page, "/meta")
    await expect(links.filter({ hasText: "Attrition" })).toBeVisible()
    await openPage(page, "/helios")
    await expect(links.filter({ hasText: "Allocation" })).toBeVisible()
    await expect(links.filter({ hasText: "Attrition" })).toBeHidden()
  })
})

test.describe("whoever opens Helios (Earth and Venus)", () => {
  test("reads the largest re-allocations found in the data, and that the match is ours", async ({ page }) => {
    await openPage(page, "/helios")
    const moves = figure(page, /a cut and a rise of the same day match in \d+ GPUs within one cluster/)
    await expect(moves.getByRole("paragraph").first()).toContainText(
      "The match is ours, no transfer is recorded.",
    )
    await expect(moves.getByText(/That is a move of the lab between clusters, not a gain\.$/)).toBeVisible()
    await moves.getByRole("button", { name: "Table" }).click()
    await expect(
      moves.getByRole("row", {
        name: /^7 April 2020 80 vcXrB 80 0 vc6YE in Earth 128 208 vc6YE rises by 80 in Earth/,
      }),
    ).toBeVisible()
  })

  test("sees the five largest labs over both clusters, why one day is hatched, and the warning that concerns the sentence", async ({
    page,
  }) => {
    await openPage(page, "/helios")
    const clusters = figure(page, /^vcJsw, on record since 16 August 2020, ended with \d+ of [\d,]+ GPUs/)
    for (const name of ["vc6YE", "vcvlY", "vcvGl", "vchbv", "vcVP5"]) {
      await expect(clusters.locator("svg").getByText(name, { exact: true })).toBeVisible()
    }
    await expect(clusters.getByText(/^Hatched: 9 May 2020, left out of every finding\./)).toBeVisible()
    await expect(clusters.getByText(/^Caveat: 16 to 24 August 2020\. vcJsw begins with 200/)).toBeVisible()
    await expect(clusters.getByText("Measured", { exact: true })).toBeVisible()
  })
})

test.describe("the language", () => {
  test("changes by its link, which is marked then, and is remembered without the parameter", async ({
    page,
  }) => {
    await openPage(page, "/meta")
    await page.getByRole("link", { name: "中文" }).click()
    await expect(page).toHaveURL("/zh/meta/")
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN")
    await expect(heading(page)).toHaveText("谁得到 GPU，谁离开，什么问世")
    await expect(page).toHaveTitle("谁得到 GPU，谁离开，什么问世 – Meta AI 研究 – Power Draw")
    await expect(page.getByRole("link", { name: "中文" })).toHaveCSS("font-weight", "600")
    await expect(page.getByRole("link", { name: "English" })).toHaveCSS("font-weight", "400")

    await openPage(page, "/helios")
    await expect(heading(page)).toHaveText("谁获批了多少")
  })

  test("of the address wins over the one that is remembered, and goes along", async ({ page }) => {
    await openPage(page, "/meta")
    await page.getByRole("link", { name: "English" }).click()
    await openPage(page, "/zh/meta")
    await expect(heading(page)).toHaveText("谁得到 GPU，谁离开，什么问世")
    await page.getByRole("link", { name: "查看人员离开" }).click()
    await expect(heading(page)).toHaveText("谁离开了，何时，去了哪里")
    await expect(page).toHaveURL("/zh/meta/attrition/")
  })

  test.describe("at a first visit", () => {
    test.use({ locale: "zh-CN" })

    test("is the browser’s", async ({ page }) => {
      await openPage(page, "/meta")
      await expect(heading(page)).toHaveText("谁得到 GPU，谁离开，什么问世")
    })
  })
})

test("the theme is the system’s until one is chosen, which is remembered", async ({ page }) => {
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const [light, dark] = ["rgb(252, 251, 248)", "rgb(20, 23, 26)"]
  const theme = page.getByRole("combobox", { name: "Theme" })
  await page.emulateMedia({ colorScheme: "dark" })
  await openPage(page, "/meta")
  expect(await background()).toBe(dark)

  await theme.selectOption("Light")
  await expect.poll(background).toBe(light)
  await page.reload()
  await waitUntilDrawn(page)
  expect(await background()).toBe(light)
  await expect(theme).toHaveValue("light")

  await theme.selectOption("System")
  await expect.poll(background).toBe(dark)
})

test("the first Tab offers to skip the header", async ({ page }) => {
  await openPage(page, "/meta")
  await page.keyboard.press("Tab")
  const skip = page.getByRole("link", { name: "Skip to the content" })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press("Enter")
  await expect(page.getByRole("main")).toBeFocused()
})
