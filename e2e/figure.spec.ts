import { readFile } from "node:fs/promises"
import { expect, type Locator, type Page, test } from "@playwright/test"
import { unzipSync } from "fflate"
import Papa from "papaparse"
import { openFigure } from "./open-figure.ts"

/* What leaves a figure: files that stand alone, citations, embeds, paper. Everything is opened and checked. */

/** Takes a figure along in one format; gives the name of the file and its bytes. */
const take = async (page: Page, figure: Locator, format: string) => {
  const word = figure.getByRole("button", { name: "Download this figure" })
  if ((await word.getAttribute("aria-expanded")) === "false") await word.click()
  const arrives = page.waitForEvent("download")
  await figure.getByRole("button", { name: format, exact: true }).click()
  const download = await arrives
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

const parseXml = (page: Page, text: string) =>
  page.evaluate((source) => {
    const root = new DOMParser().parseFromString(source, "image/svg+xml")
    const svg = root.documentElement
    return {
      isBroken: root.querySelector("parsererror") !== null,
      width: Number(svg.getAttribute("width")),
      height: Number(svg.getAttribute("height")),
      text: (svg.textContent ?? "").replace(/\s+/g, " "),
      titles: root.querySelectorAll("svg > title").length,
    }
  }, text)

/** Points of the smallest text of a picture on a slide of 13.333 inches, as it is laid out. */
const smallestPoints = (page: Page, svg: string) =>
  page.evaluate((source) => {
    const host = document.createElement("div")
    host.innerHTML = source.slice(source.indexOf("<svg"))
    document.body.append(host)
    const sizes = [...host.querySelectorAll("text")].map((text) => {
      const scale = text.getScreenCTM()?.a ?? 0
      return Number.parseFloat(getComputedStyle(text).fontSize) * scale
    })
    host.remove()
    return Math.min(...sizes) / (1920 / (13.333 * 72))
  }, svg)

test.describe("downloads", () => {
  test("the SVG stands alone, with sentence, source, basis, version, date and address", async ({ page }) => {
    const figure = await openFigure(page, "/meta", "granted")
    const sentence = (await figure.getByRole("heading").innerText()).replace(/\s+/g, " ")
    const { name, bytes } = await take(page, figure, "SVG")
    expect(name).toMatch(
      /^scenario-power-draw-meta-granted-granted-gpus-month-2021-10-to-2023-08-[\d.]+\.svg$/,
    )
    const text = bytes.toString("utf8")
    const svg = await parseXml(page, text)
    expect(svg.isBroken).toBe(false)
    expect(text).not.toMatch(/var\(|foreignObject|<image|<script|<style|class=|light-dark/)
    expect(text.match(/(?<!xmlns(:\w+)?=")https?:[^"<\s]*/g)?.every((url) => !/href/.test(url))).toBe(true)
    for (const word of ["Source: scenario model", "Basis: Scenario", "Data ", "accessed", "/meta/#granted"])
      expect(svg.text).toContain(word)
    expect(svg.text).toContain(`Scenario: ${sentence}`)
    expect(svg.text).toContain("Scenario, invented to demonstrate")
    expect(svg.titles).toBe(1)
  })

  test("the PNG has twice the pixels of the SVG, from the table of a narrow dark page too", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 })
    await page.emulateMedia({ colorScheme: "dark" })
    const figure = await openFigure(page, "/meta?table=projects", "projects")
    const svg = await parseXml(page, (await take(page, figure, "SVG")).bytes.toString("utf8"))
    const { name, bytes } = await take(page, figure, "PNG")
    expect(name).toMatch(/^power-draw-meta-projects-dates-[\d.]+\.png$/)
    expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG")
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([svg.width * 2, svg.height * 2])
    expect(svg.width).toBe(1120)
    // white at the corner, ink somewhere: neither dark nor blank
    const blank = await page.context().newPage()
    const look = await blank.evaluate(async (data) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob())
      const canvas = new OffscreenCanvas(image.width, image.height)
      const context = canvas.getContext("2d")
      context?.drawImage(image, 0, 0)
      const pixels = [...(context?.getImageData(0, 0, image.width, image.height).data ?? [])]
      const dark = pixels.filter((value, at) => at % 4 === 0 && value < 128).length
      return { corner: pixels.slice(0, 3), inked: dark / (pixels.length / 4) }
    }, bytes.toString("base64"))
    expect(look.corner).toEqual([255, 255, 255])
    expect(look.inked).toBeGreaterThan(0.005)
    expect(look.inked).toBeLessThan(0.3)
  })

  test("the CSV equals the table, raw", async ({ page }) => {
    const figure = await openFigure(page, "/helios?table=clusters", "clusters")
    const shown = await figure
      .locator("tbody tr")
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent ?? "")),
      )
    const heads = await figure.getByRole("columnheader").allInnerTexts()
    const { name, bytes } = await take(page, figure, "CSV")
    expect(name).toMatch(/^power-draw-helios-clusters-granted-gpus-day-2020-04-01-to-2020-09-28-[\d.]+\.csv$/)
    const { data, errors } = Papa.parse<string[]>(bytes.toString("utf8").trimEnd(), { newline: "\r\n" })
    expect(errors).toEqual([])
    const own = (row: string[] = []) => row.slice(0, heads.length)
    expect(own(data[0])).toEqual(heads.map((head, at) => (at === 0 ? head : `${head} (GPUs granted)`)))
    expect(data[0]?.slice(heads.length)).toContain("days recorded")
    expect(data[1]?.at(-1)).toBe("measured")
    const numbers = (row: string[]) =>
      row.slice(1).map((cell) => cell.replace(",", "").replace("not recorded", ""))
    expect(data.slice(1).map((row) => own(row).slice(1))).toEqual(shown.map(numbers))
    expect(data[1]?.[0]).toBe("2020-04-01")
  })

  test("the CSV for spreadsheets has a byte order mark", async ({ page }) => {
    const figure = await openFigure(page, "/meta", "authors")
    const { name, bytes } = await take(page, figure, "CSV for spreadsheets")
    expect(name).toMatch(/^power-draw-meta-authors-authors-gone-[\d.]+-spreadsheet\.csv$/)
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })

  test("the zip is a Data Package whose descriptor fits its CSV", async ({ page }) => {
    const figure = await openFigure(page, "/meta", "granted")
    const { name, bytes } = await take(page, figure, "Data Package (zip)")
    expect(name).toMatch(/^scenario-power-draw-meta-granted-granted-gpus-.*\.zip$/)
    const files = unzipSync(new Uint8Array(bytes))
    expect(Object.keys(files).toSorted()).toEqual([
      "CITATION.cff",
      "README.md",
      "data.csv",
      "datapackage.json",
      "tidy.csv",
    ])
    const text = (file: string) => Buffer.from(files[file] ?? []).toString("utf8")
    const descriptor = JSON.parse(text("datapackage.json"))
    const [resource] = descriptor.resources
    expect(descriptor.powerDraw.scenario).toBe(true)
    expect(descriptor.sources.length).toBeGreaterThan(2)
    expect(resource.bytes).toBe(files["data.csv"]?.length)
    const { data } = Papa.parse<Record<string, string>>(text("data.csv").trimEnd(), { header: true })
    expect(Object.keys(data[0] ?? {})).toEqual(
      resource.schema.fields.map((field: { name: string }) => field.name),
    )
    expect(new Set(data.map((row) => row.basis))).toEqual(new Set(["scenario"]))
    expect(text("README.md")).toMatch(/^# Scenario: /)
  })

  test("the JSON says where its rows come from, in the language of the page", async ({ page }) => {
    await page.goto("/zh/meta")
    const figure = page.locator("section#authors")
    await figure.getByRole("button", { name: "下载此图" }).click()
    const arrives = page.waitForEvent("download")
    await figure.getByRole("button", { name: "JSON" }).click()
    const body = JSON.parse(await readFile(await (await arrives).path(), "utf8"))
    expect(body).toMatchObject({ basis: ["derived"], dataVersion: expect.stringMatching(/^\d+\.\d+\.\d+$/) })
    expect(body.source).toContain("来源")
    expect(body.rows.length).toBeGreaterThan(3)
  })
})

test.describe("pictures for slides", () => {
  for (const [choice, ending, width, height] of [
    [/^16:9/, "16x9", 1920, 1080],
    [/^square/, "square", 1080, 1080],
  ] as const) {
    test(`${ending}: exactly its pixels, stamped, every text at least 14 points of a slide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 390, height: 800 })
      const figure = await openFigure(page, "/meta/allocation", "allocation")
      await figure.getByRole("button", { name: "Download this figure" }).click()
      await figure.getByRole("radio", { name: choice }).check()
      const svg = (await take(page, figure, "SVG")).bytes.toString("utf8")
      const read = await parseXml(page, svg)
      expect([read.width, read.height]).toEqual([width, height])
      for (const said of [
        "Scenario, invented to demonstrate",
        "Source: scenario model",
        "Paris",
        "Basis: Scenario",
      ])
        expect(read.text).toContain(said)
      expect(await smallestPoints(page, svg)).toBeGreaterThanOrEqual(13.99)
      const { name, bytes } = await take(page, figure, "PNG")
      expect(name).toMatch(
        new RegExp(`^scenario-power-draw-meta-allocation-granted-gpus-month-.*-${ending}\\.png$`),
      )
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height])
      await expect(figure.getByRole("status").filter({ hasText: "Saved as" }).first()).not.toContainText(
        "points",
      )
    })
  }

  test("that cannot hold all their rows at that size say how small their text is", async ({ page }) => {
    const figure = await openFigure(page, "/meta/attrition", "lives")
    await figure.getByRole("button", { name: "Download this figure" }).click()
    await figure.getByRole("radio", { name: /^16:9/ }).check()
    const { bytes } = await take(page, figure, "SVG")
    const read = await parseXml(page, bytes.toString("utf8"))
    expect([read.width, read.height]).toEqual([1920, 1080])
    await expect(figure.getByText(/the smallest text is about \d+ points on a slide/)).toBeVisible()
  })
})

test("the workbook opens: a table with its head, and where it comes from", async ({ page }) => {
  const figure = await openFigure(page, "/meta", "granted")
  const { name, bytes } = await take(page, figure, "Excel")
  expect(name).toMatch(/^scenario-power-draw-meta-granted-granted-gpus-month-.*\.xlsx$/)
  const files = unzipSync(new Uint8Array(bytes))
  const text = (file: string) => Buffer.from(files[file] ?? []).toString("utf8")
  expect(text("xl/sharedStrings.xml")).toContain("FAIR US (GPUs granted, mean)")
  expect(text("xl/sharedStrings.xml")).toContain("invented to demonstrate")
  expect(text("xl/worksheets/sheet1.xml")).not.toMatch(/<f[ >]/)
})

test("sharing begins with the link, and says beside the button that it is copied", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"])
  await page.setViewportSize({ width: 390, height: 800 })
  const figure = await openFigure(page, "/meta", "granted")
  await figure.getByRole("button", { name: "Share this figure" }).click()
  await expect(figure.getByRole("textbox", { name: "Address of this view" })).toHaveValue(/\/meta\/#granted$/)
  await expect(figure.getByRole("textbox", { name: "BibTeX" })).toBeHidden()
  const copy = figure.getByRole("button", { name: "Copy link" })
  await copy.click()
  const said = figure.getByText("Copied: link.")
  await expect(said).toBeInViewport()
  const [button, message] = [await copy.boundingBox(), await said.boundingBox()]
  expect(Math.abs((button?.y ?? 0) - (message?.y ?? 999))).toBeLessThan(60)
})

test("citations are copied, and it is said", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"])
  const figure = await openFigure(page, "/meta", "granted")
  await figure.getByRole("button", { name: "Share this figure" }).click()
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
  await figure.getByText("Cite", { exact: true }).click()
  for (const [name, start] of [
    ["Short", "Scenario: Power Draw (2026), data "],
    ["Full", "“Scenario: "],
    ["BibTeX", "@dataset{power-draw-meta-granted-"],
    ["RIS", "TY  - DATA"],
    ["CSL-JSON", "["],
  ] as const) {
    await figure.getByRole("button", { name: `Copy citation: ${name}` }).click()
    await expect(figure.getByText(`Copied: ${name}.`, { exact: true })).toBeVisible()
    expect(await clipboard()).toContain(start)
  }
  await figure.getByRole("button", { name: "Copy link" }).click()
  expect(await clipboard()).toMatch(/\/meta\/#granted$/)
  await page.keyboard.press("Escape")
  await expect(figure.getByRole("button", { name: "Share this figure" })).toBeFocused()
})
