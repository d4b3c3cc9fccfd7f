import { createServer } from "node:http"
import { inflateSync } from "node:zlib"
import { expect, test } from "@playwright/test"
import { openFigure } from "./open-figure.ts"

/* A figure in other places: alone in a page of somebody else, under the keyboard, on paper. */

/** A page of somebody else, on another origin. */
const serveHost = async (html: string, policy = "") => {
  const server = createServer((_, response) => {
    if (policy !== "") response.setHeader("Content-Security-Policy", policy)
    response.setHeader("Content-Type", "text/html").end(html)
  })
  await new Promise<void>((listening) => server.listen(0, listening))
  const address = server.address()
  const port = typeof address === "object" ? address?.port : undefined
  return { address: `http://localhost:${port}/`, close: () => server.close() }
}

test.describe("embeds", () => {
  test("the snippet shows the figure alone in another page and follows its height", async ({
    page,
    baseURL,
  }) => {
    const figure = await openFigure(page, "/meta", "authors")
    await figure.getByRole("button", { name: "Embed this figure" }).click()
    const snippet = await figure.getByRole("textbox", { name: "HTML to paste into a page" }).inputValue()
    expect(snippet).toContain('loading="lazy"')
    const host = await serveHost(`<!doctype html><body style="width:420px">${snippet}</body>`)
    await page.goto(host.address)
    const frame = page.locator("iframe")
    const inside = frame.contentFrame()
    await expect(inside.getByRole("heading", { level: 2 })).toBeVisible()
    await expect(inside.getByRole("banner")).toHaveCount(0)
    await expect(inside.getByRole("contentinfo")).toHaveCount(0)
    const height = () =>
      inside.locator("#root").evaluate((root) => Math.ceil(root.getBoundingClientRect().height))
    await expect.poll(async () => Number(await frame.getAttribute("height")) - (await height())).toBe(0)
    await inside.getByRole("button", { name: "Share this figure" }).click()
    await expect.poll(async () => Number(await frame.getAttribute("height")) - (await height())).toBe(0)
    const back = inside.getByRole("link", { name: "See it in its page on Power Draw" })
    await expect(back).toHaveAttribute("href", `${baseURL}/meta/#authors`)
    await expect(back).toHaveAttribute("target", "_blank")
    host.close()
  })

  test("in a dark article with a strict policy it is dark, follows its height by the file, and leads out of the frame", async ({
    page,
    baseURL,
  }) => {
    const figure = await openFigure(page, "/meta/attrition", "lives")
    await figure.getByRole("button", { name: "Embed this figure" }).click()
    await figure.getByText("dark", { exact: true }).click()
    await figure.getByText("as a file", { exact: true }).click()
    const snippet = await figure.getByRole("textbox", { name: "HTML to paste into a page" }).inputValue()
    // what is usual today is written out
    expect(snippet).toMatch(/embed\/meta\/lives\/\?asOf=\d{4}-\d\d-\d\d&amp;theme=dark"/)
    const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src ${baseURL}/embed.js; frame-src ${baseURL}`
    const host = await serveHost(`<!doctype html><body style="width:420px"><p>${snippet}</p></body>`, policy)
    await page.goto(host.address)
    const frame = page.locator("iframe")
    const inside = frame.contentFrame()
    await expect(inside.getByRole("heading", { level: 2 })).toBeVisible()
    expect(await inside.locator("html").getAttribute("data-theme")).toBe("dark")
    const height = () =>
      inside.locator("#root").evaluate((root) => Math.ceil(root.getBoundingClientRect().height))
    await expect.poll(async () => Number(await frame.getAttribute("height")) - (await height())).toBe(0)
    const source = inside.locator(".source-line a[href^='http'], a[rel*=external]").first()
    await source.evaluate((link) => link.addEventListener("click", (event) => event.preventDefault()))
    await source.click()
    await expect(source).toHaveAttribute("target", "_blank")
    host.close()
  })

  test("a letter alone does nothing in an embed", async ({ page }) => {
    await page.goto("/embed/meta/authors")
    await page.getByRole("button", { name: "Chart" }).focus()
    await page.keyboard.press("t")
    await page.keyboard.press("?")
    await expect(page.getByRole("table")).toHaveCount(0)
    await expect(page.getByRole("dialog")).toHaveCount(0)
  })

  test("a pinned one reads its version’s files; one that never was is named", async ({ page }) => {
    const asked: string[] = []
    page.on("request", (request) => asked.push(new URL(request.url()).pathname))
    await openFigure(page, "/embed/meta/authors?v=1.0.0", "authors")
    expect(asked).toContain("/data/meta/v/1.0.0/people.json")
    expect(asked).not.toContain("/data/meta/people.json")
    await page.goto("/embed/meta/authors?v=9.9.9")
    await expect(
      page.getByText(/^There is no version 9\.9\.9 of this data; the newest is \d+\.\d+\.\d+\.$/),
    ).toBeVisible()
    await page.getByRole("link", { name: "See the newest" }).click()
    await expect(page.getByRole("heading", { level: 2 })).toBeVisible()
  })

  test("an older version says that there is a newer one, and leads to it", async ({ page }) => {
    await openFigure(page, "/embed/meta/authors?v=1.0.0", "authors")
    await expect(
      page.getByText(/^This figure stays at data 1\.0\.0\. There is a newer version, /),
    ).toBeVisible()
    await expect(page.locator("section#authors").getByText("Data 1.0.0")).toBeVisible()
    await page.getByRole("link", { name: "See the newest" }).click()
    await expect(page.locator("section#authors").getByText("Data 1.0.0")).toBeHidden()
    await expect(page.locator("section#authors").getByText(/^Data \d/)).toBeVisible()
  })

  test("one of an organisation that has another id by now keeps its numbers, and leads to the present ones", async ({
    page,
  }) => {
    await openFigure(page, "/embed/helios-earth/clusters?v=1.0.0", "clusters")
    const clusters = page.locator("section#clusters")
    await expect(clusters.getByRole("heading", { name: /^vc6YE grew from 128 to 216 GPUs/ })).toBeVisible()
    await page.getByRole("link", { name: "See the newest" }).click()
    await expect(page).toHaveURL("/embed/helios/clusters/")
    await expect(clusters.getByRole("heading", { name: /^vcJsw/ })).toBeVisible()
  })
})

test.describe("keys", () => {
  test("? lists them and the switch turns letters off, for good", async ({ page }) => {
    const figure = await openFigure(page, "/meta", "granted")
    await figure.getByRole("button", { name: "Chart" }).focus()
    await page.keyboard.press("t")
    await expect(figure.getByRole("table")).toBeVisible()
    await page.keyboard.press("?")
    const dialog = page.getByRole("dialog", { name: "Keyboard shortcuts" })
    await dialog.getByRole("checkbox").uncheck()
    await page.keyboard.press("Escape")
    await expect(dialog).toHaveCount(0)
    await page.keyboard.press("t")
    await page.reload()
    await figure.getByRole("button", { name: "Table", exact: true }).focus()
    await page.keyboard.press("t")
    await page.keyboard.press("?")
    await expect(figure.getByRole("table")).toBeVisible()
    await expect(dialog).toHaveCount(0)
  })

  test("a row chosen in the table is marked in the drawing, and the other way round", async ({ page }) => {
    const figure = await openFigure(page, "/meta?table=granted", "granted")
    await figure.getByRole("button", { name: "March 2022" }).click()
    await figure.getByRole("button", { name: "Chart" }).click()
    await expect(figure.locator(".period-chosen")).toBeVisible()
    const drawing = figure.locator("div[role=img]")
    await drawing.focus()
    await page.keyboard.press("Home")
    await page.keyboard.press("Enter")
    await figure.getByRole("button", { name: "Table", exact: true }).click()
    await expect(figure.getByRole("button", { name: "October 2021" })).toHaveAttribute("aria-pressed", "true")
  })
})

test("paper shows every figure at one width, on white, with its source and address", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.emulateMedia({ colorScheme: "dark" })
  await openFigure(page, "/meta", "projects")
  await expect(page.locator("#granted .recharts-surface")).toBeVisible()
  const pdf = await page.pdf({ format: "A4" })
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0
  expect(pages).toBeGreaterThan(1)
  expect(pages).toBeLessThan(7)
  // every page paints something: shapes and letters, not an empty sheet
  const painted = inflateStreams(pdf).filter((stream) => /\bBT\b/.test(stream) && /\bre\b|\bl\b/.test(stream))
  expect(painted.length).toBeGreaterThanOrEqual(pages)
  await page.emulateMedia({ media: "print", colorScheme: "dark" })
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")))
  const widths = await page
    .locator(".drawing-slot svg[role=img], .drawing-slot .recharts-surface")
    .evaluateAll((drawings) => drawings.map((drawing) => Number(drawing.getAttribute("width"))))
  expect(new Set(widths)).toEqual(new Set([960]))
  await expect(page.locator("#granted")).toContainText("/meta/#granted")
  // A basis is a word to read on paper as on the screen; there is nothing else that could be pressed.
  await expect(page.locator("button:visible:not(.term)")).toHaveCount(0)
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    "rgb(255, 255, 255)",
  )
})

/** The compressed streams of a PDF as text; what is no deflate stream is left out. */
function inflateStreams(pdf: Buffer): string[] {
  const texts: string[] = []
  let at = 0
  for (;;) {
    const start = pdf.indexOf("stream\n", at)
    if (start < 0) return texts
    const end = pdf.indexOf("endstream", start)
    try {
      texts.push(inflateSync(pdf.subarray(start + 7, end)).toString("latin1"))
    } catch {
      // an image or a font
    }
    at = end + 9
  }
}
