/**
 * `npm run bench`: how long the allocation page takes in a real browser, printed as tables.
 * 1. Median of 20 changes of each control at `helios`, day step, all labs.
 * 2. A synthetic organisation of growing size, up to 200 labs × 3,650 days: time to the first figure, time per
 *    change of a control, memory.
 * It measures the build in `dist` and fails only when something does not work, never because it is slow.
 */

import { chromium } from "@playwright/test"
import { preview } from "vite"
import { SIZES, serveSynthetic } from "./bench-synthetic.mjs"
import { findBrowser } from "./browser.mjs"

const CHANGES = 20
const PORT = 4199
const ADDRESS = `http://localhost:${PORT}`

/** Two buttons that undo each other, pressed in turn. */
const CONTROLS = [
  ["Measure", "Used", "Granted"],
  ["View", "Share", "Absolute"],
  ["View", "Panels", "Absolute"],
  ["Unit", "GPU-hours", "GPU"],
  ["Step", "Week", "Day"],
  ["Range", "12 days", "All"],
]

/** Presses a button and waits until the page has drawn what it chose: pressed, then two frames. Milliseconds. */
async function timePress(page, name) {
  return page.evaluate(async (text) => {
    const button = [...document.querySelectorAll("button.choice")].find((node) => node.textContent === text)
    if (button === undefined) throw new Error(`no control is called “${text}”`)
    const start = performance.now()
    button.click()
    while (button.getAttribute("aria-pressed") !== "true" && button.isConnected) {
      if (performance.now() - start > 60_000) throw new Error(`“${text}” was not drawn within a minute`)
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    return performance.now() - start
  }, name)
}

/** Both presses of a control, `count` times. */
async function timeControl(page, [, there, back], count) {
  await timePress(page, there)
  await timePress(page, back)
  const times = []
  while (times.length < count) {
    times.push(await timePress(page, there))
    if (times.length < count) times.push(await timePress(page, back))
    else await timePress(page, back)
  }
  return times
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Opens an address and waits for its first drawing. Gives the milliseconds that took. */
async function open(page, path) {
  const start = performance.now()
  await page.goto(ADDRESS + path)
  await page.locator("#allocation svg").first().waitFor({ timeout: 120_000 })
  return performance.now() - start
}

/** Values that stand behind the drawing: labs × periods. */
async function countPoints(page) {
  return page.evaluate(async () => {
    const count = (selector) => document.querySelectorAll(selector).length
    const areas = count("#allocation [data-band]")
    return { areas, paths: count("#allocation svg path"), nodes: count("#allocation svg *") }
  })
}

async function benchControls(browser) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "en-GB" })
  const first = await open(page, "/helios/allocation/?view=absolute")
  const rows = []
  for (const control of CONTROLS) {
    const times = await timeControl(page, control, CHANGES)
    rows.push({
      control: `${control[0]}: ${control[1]} ⇄ ${control[2]}`,
      "median ms": Math.round(median(times)),
      "worst ms": Math.round(Math.max(...times)),
    })
  }
  const { areas, nodes } = await countPoints(page)
  console.log(
    `\nhelios, day step, 42 labs × 181 days = ${42 * 181} points (${areas} areas, ${nodes} SVG nodes)`,
  )
  console.log(`first figure after ${Math.round(first)} ms; ${CHANGES} changes each`)
  console.table(rows)
  await page.close()
}

async function benchGrowth(browser) {
  const rows = []
  for (const { labs, days } of SIZES) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "en-GB" })
    await serveSynthetic(page, labs, days)
    const first = await open(page, "/synthetic/allocation/?view=absolute")
    const change = median(await timeControl(page, CONTROLS[1], 4))
    const session = await page.context().newCDPSession(page)
    await session.send("HeapProfiler.collectGarbage")
    const { usedSize } = await session.send("Runtime.getHeapUsage")
    rows.push({
      "labs × days": `${labs} × ${days}`,
      points: labs * days,
      "first figure ms": Math.round(first),
      "change of view ms": Math.round(change),
      "heap MB": Math.round(usedSize / 1e6),
    })
    await page.close()
  }
  console.log("\nsynthetic organisation, day step")
  console.table(rows)
}

const server = await preview({ preview: { port: PORT, strictPort: true }, logLevel: "error" })
const executablePath = findBrowser()
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
})
try {
  await benchControls(browser)
  await benchGrowth(browser)
} finally {
  await browser.close()
  await server.close()
}
