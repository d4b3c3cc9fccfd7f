import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { AllocationFile } from "#model/allocation.ts"
import { findPort, prometheus, type RunningEngine } from "#testing/engines.ts"
import { type Samples, toKueue } from "#testing/open-metrics.ts"
import { axeProblems } from "./support/axe.ts"
import { waitUntilDrawn } from "./support/open-page.ts"
import { expect, test } from "./support/test.ts"

// servers and engines that a test has started are on this machine, at ports of their own
test.use({ expectedOrigins: /^http:\/\/127\.0\.0\.1:\d+\// })
test.skip(prometheus.missing !== null, prometheus.missing ?? "")

const DAY = 86_400
const BUNDLE: AllocationFile = JSON.parse(
  readFileSync("public/data/helios-earth/v/1.0.0/allocations.json", "utf8"),
)
const day = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10)

/** Three days of Helios in May 2020 as they were, and a lab of today and yesterday. */
function listSamples(now: number): Samples[] {
  const asWas = (list: readonly (number | null)[] | undefined) =>
    list?.map((amount, index) => (/^2020-05-2[345]$/.test(BUNDLE.periods[index] ?? "") ? amount : null))
  const may = {
    ...BUNDLE,
    series: BUNDLE.series.map((series) => ({
      ...series,
      ...{ granted: asWas(series.granted), used: asWas(series.used), queued: asWas(series.queued) },
    })),
  } as AllocationFile
  const present = {
    ...BUNDLE,
    periods: [day(now - DAY), day(now)],
    series: [{ lab: "vision", granted: [8, 16], used: [4, 12] }],
  }
  return [...toKueue(may, 3600), ...toKueue(present as AllocationFile, 600)]
    .map((samples) => ({ ...samples, points: samples.points.filter(([time]) => time <= now) }))
    .filter(({ points }) => points.length > 0)
}

interface Run {
  engine: RunningEngine
  address: string
  stop: () => Promise<void>
}

/** What an operator does: a file, and the command. */
async function start(): Promise<Run> {
  const now = Math.floor(Date.now() / 1000)
  const engine = await prometheus.start(listSamples(now))
  const folder = mkdtempSync(join(tmpdir(), "power-draw-operator-"))
  const port = await findPort()
  const org = { name: "Earth", zone: "UTC", preset: "kueue", engine: { url: engine.url } }
  const config = {
    ...{ port, keep: join(folder, "days"), shipped: ["meta"] },
    organisations: [
      { ...org, id: "earth", from: "2020-05-23", to: "2020-05-25" },
      { ...org, id: "heron", name: "Heron", from: day(now - DAY), everySeconds: 2 },
    ],
  }
  writeFileSync(join(folder, "power-draw.json"), JSON.stringify(config))
  const command = ["--import", "tsx", "server/main.ts", "--config", join(folder, "power-draw.json")]
  const server = spawn(process.execPath, command, { stdio: "ignore" })
  const address = `http://127.0.0.1:${port}`
  await expect
    .poll(
      () =>
        fetch(`${address}/readyz`).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 20_000 },
    )
    .toBe(200)
  return {
    engine,
    address,
    stop: async () => {
      await end(server)
      await engine.stop()
      rmSync(folder, { recursive: true })
    },
  }
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve())
    child.kill("SIGTERM")
  })
}

test.describe("an operator", () => {
  let run: Run
  test.beforeAll(async () => {
    run = await start()
  })
  test.afterAll(() => run.stop())

  test("serves an engine’s record, and sees the grants that the bundle has", async ({ page }) => {
    await page.goto(`${run.address}/`)
    await expect(page).toHaveURL(`${run.address}/earth/`)
    await page.goto(`${run.address}/earth/allocation/?from=2020-05-24&to=2020-05-24&table=allocation`)
    await waitUntilDrawn(page)
    const figure = page.locator("#allocation")
    await expect(figure.getByRole("columnheader", { name: /^vc6YE/ })).toBeVisible()
    const heads = await figure.getByRole("columnheader").allInnerTexts()
    const place = heads.findIndex((head) => head.startsWith("vc6YE"))
    const granted = BUNDLE.series.find(({ lab }) => lab === "vc6YE")?.granted?.[
      BUNDLE.periods.indexOf("2020-05-24")
    ]
    expect(granted).toBe(208)
    const cells = figure.getByRole("row").filter({ hasText: "24 May 2020" }).getByRole("cell")
    await expect(cells.nth(place - 1)).toHaveText(String(granted))
    expect(await axeProblems(page)).toEqual([])
  })

  test("has a page that is of now, keeps its last answer when the engine goes, and is of now again", async ({
    page,
  }) => {
    await page.goto(`${run.address}/heron/team/vision/`)
    await waitUntilDrawn(page)
    await expect(page.getByText(/^As of \d\d:\d\d, again in 2 seconds$/)).toBeVisible()
    const today = page.locator("#answer-today")
    await expect(today).toContainText("12 of 16 GPUs granted are used.")
    const asked: string[] = []
    page.on("request", (request) => asked.push(new URL(request.url()).pathname))
    const place = await page.evaluate(() => {
      window.scrollTo(0, 400)
      return window.scrollY
    })
    await expect
      .poll(() => asked.filter((path) => path.endsWith("/live")).length, { timeout: 10_000 })
      .toBeGreaterThan(1)
    expect(await page.evaluate(() => window.scrollY)).toBe(place)

    await run.engine.pause()
    const notice = page.getByText("The engine that the amounts come from does not answer.")
    await expect(notice).toBeVisible({ timeout: 15_000 })
    await expect(notice).toContainText(/What you see is as of \d\d:\d\d\./)
    await expect(today).toContainText("12 of 16 GPUs granted are used.")

    await run.engine.restart()
    await expect(page.getByText(/^As of \d\d:\d\d, again in 2 seconds$/)).toBeVisible({ timeout: 15_000 })
    await expect(notice).toBeHidden()
  })

  test("sees the page in Chinese, and the built organisations beside", async ({ page }) => {
    await page.goto(`${run.address}/zh/heron/team/vision/`)
    await expect(page.getByText(/^截至 \d\d:\d\d，2 秒后更新$/)).toBeVisible()
    await page.goto(`${run.address}/meta/`)
    await waitUntilDrawn(page)
    await page.getByRole("button", { name: /Organisation/ }).click()
    await expect(page.getByRole("link", { name: "Heron" })).toBeVisible()
  })
})

test.describe("a reader whose engine lets pages ask", () => {
  let engine: RunningEngine
  test.beforeAll(async () => {
    engine = await prometheus.start(listSamples(Math.floor(Date.now() / 1000)))
  })
  test.afterAll(() => engine.stop())
  // the page of an organisation on this device is no file of the site; and nothing listens at one of the engines
  test.use({ expectedInConsole: /status of 404|ERR_CONNECTION_REFUSED|Content Security Policy/ })

  test("asks it from the import page, which asks nobody else, and keeps what it says", async ({
    page,
    baseURL,
  }) => {
    await page.goto("/import/")
    await page.getByText("Or have this page ask your Prometheus").click()
    const address = page.getByLabel("Address of the engine")
    const ask = page.getByRole("button", { name: "Ask the engine" })
    await expect(ask).toBeDisabled()
    for (const [typed, told] of [
      ["file:///etc/passwd", "Only addresses with https:// or http://"],
      ["http://lab:secret@127.0.0.1", "Leave out the name, the password"],
    ] as const) {
      await address.fill(typed)
      await expect(page.getByText(told)).toBeVisible()
      await expect(ask).toBeDisabled()
    }
    await address.fill(`http://127.0.0.1:${await findPort()}`)
    await ask.click()
    await expect(page.getByText("Three ways out:")).toBeVisible()
    await expect(page.getByText(/curl -sG/)).toContainText("> granted.json")

    const asked: string[] = []
    page.on("request", (request) => asked.push(new URL(request.url()).origin))
    await address.fill(engine.url)
    await expect(page.getByText(`This page will ask ${engine.url}, and nobody else.`)).toBeVisible()
    await page.getByRole("combobox", { name: "Time zone of the days" }).selectOption("UTC")
    for (const [label, date] of [
      ["From", "2020-05-23"],
      ["To", "2020-05-25"],
    ] as const) {
      const field = page.getByLabel(label, { exact: true })
      await field.fill(date)
      await field.press("Enter")
    }
    await page.getByText("a token", { exact: true }).click()
    await page.getByLabel("Token").fill("not-told-to-anybody")
    expect(await axeProblems(page)).toEqual([])
    await ask.click()
    await expect(page.getByText(/^\d+ labs, 23 May 2020 to 25 May 2020\./)).toBeVisible()
    expect([...new Set(asked)].toSorted()).toEqual(
      [...new Set([engine.url, new URL(baseURL ?? "").origin])].toSorted(),
    )

    await page.getByLabel("Name of the organisation").fill("Engine")
    await page.getByRole("button", { name: "Show", exact: true }).click()
    await expect(page).toHaveURL(/\/local-engine\/allocation/)
    await waitUntilDrawn(page)
    // the page that may ask elsewhere has been left for a document that may not
    const refused = await page.evaluate(
      (url) =>
        fetch(`${url}/api/v1/query?query=1`).then(
          () => "asked",
          () => "refused",
        ),
      engine.url,
    )
    expect(refused).toBe("refused")
    const kept = await page.evaluate(
      () => JSON.stringify({ ...localStorage, ...sessionStorage }) + location.href,
    )
    expect(kept).not.toContain("not-told")
  })
})
