/**
 * `npm run bench`: how long the allocation page takes in a real browser, printed as tables.
 * 1. Median of 20 changes of each control at `helios`, day step, all labs.
 * 2. A synthetic organisation of growing size, up to 200 labs × 3,650 days: time to the first figure, from the
 *    request of the page and from the data being here, and memory.
 * 3. The same organisations: median of 8 changes of each control.
 * It measures the build in `dist` and fails only when something does not work, never because it is slow. `PORT` moves
 * its server. The goals: a change within 50 ms at `helios`; at 200 labs × 3,650 days the first figure within 2 s after
 * the data is here, and a change within 100 ms.
 */

import { chromium } from "@playwright/test"
import { preview } from "vite"
import { benchLoad } from "./bench-load.mjs"
import { SIZES, serveSynthetic } from "./bench-synthetic.mjs"
import { findBrowser } from "./browser.mjs"

const CHANGES = 20
const CHANGES_OF_GROWTH = 8
/** Time in which the figures below the first are drawn, before any control is timed. Milliseconds. */
const SETTLE = 2000
const PORT = Number(process.env.PORT ?? 4199)
const ADDRESS = `http://localhost:${PORT}`
const PAGE = { viewport: { width: 1280, height: 900 }, locale: "en-GB" }

/** Two buttons that undo each other, pressed in turn. */
const CONTROLS = [
  ["Measure", "Used", "Granted"],
  ["View", "Share", "Absolute"],
  ["View", "Panels", "Absolute"],
  ["Unit", "GPU-hours", "GPU"],
  ["Step", "Week", "Day"],
  ["Range", "7 days", "All"],
]

/**
 * Presses a button and waits until the page has drawn what it chose: pressed, the drawing in its place, then two frames.
 * Milliseconds.
 */
async function timePress(page, name) {
  return page.evaluate(async (text) => {
    const button = [...document.querySelectorAll("button.choice")].find((node) => node.textContent === text)
    if (button === undefined) throw new Error(`no control is called “${text}”`)
    const isPressed = () => button.getAttribute("aria-pressed") === "true" || !button.isConnected
    // what is asked for anew keeps or hides the drawing until its answer is here
    let isChanged = false
    const observer = new MutationObserver(() => {
      isChanged = true
    })
    const everything = { attributes: true, characterData: true, childList: true, subtree: true }
    observer.observe(document.querySelector("#allocation .drawing-slot"), everything)
    const isDrawn = () => isChanged && document.querySelector("#allocation svg")?.checkVisibility() === true
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const start = performance.now()
    button.click()
    while (!isPressed() || !isDrawn()) {
      if (performance.now() - start > 60_000) throw new Error(`“${text}” was not drawn within a minute`)
      await nextFrame()
    }
    await nextFrame()
    await nextFrame()
    observer.disconnect()
    return performance.now() - start
  }, name)
}

/** Asks how long, in milliseconds of processor time, the page’s main thread has worked. */
async function watchWork(page) {
  const session = await page.context().newCDPSession(page)
  await session.send("Performance.enable", { timeDomain: "threadTicks" })
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics")
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000
  }
}

/**
 * Both presses of a control, `count` times; how long the very first took, when nothing was known of it; and the work of
 * one, which waits for no frame and no other program.
 */
async function timeControl(page, [, there, back], count) {
  const workSoFar = await watchWork(page)
  const first = await timePress(page, there)
  await timePress(page, back)
  const times = []
  const before = await workSoFar()
  while (times.length < count) {
    times.push(await timePress(page, there))
    if (times.length < count) times.push(await timePress(page, back))
    else await timePress(page, back)
  }
  return { first, times, work: ((await workSoFar()) - before) / times.length }
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Notes in the page when the first drawing of the allocation figure has been painted, in its own clock. */
function watchFirstFigure() {
  const observer = new MutationObserver(() => {
    if (document.querySelector("#allocation svg") === null) return
    observer.disconnect()
    requestAnimationFrame(() => {
      // a task behind the frame in which it is drawn
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        window.firstFigure = performance.now()
      }
      port2.postMessage(null)
    })
  })
  observer.observe(document, { childList: true, subtree: true })
}

/**
 * Opens an address and waits for its first drawing. Gives the milliseconds that took, from the beginning and from the end
 * of the last data file that it is made from.
 */
async function open(page, path) {
  await page.addInitScript(watchFirstFigure)
  await page.goto(ADDRESS + path)
  await page.waitForFunction(() => window.firstFigure !== undefined, undefined, { timeout: 120_000 })
  return page.evaluate(() => {
    const ends = performance
      .getEntriesByType("resource")
      // sources stand beside the figure, which does not wait for them
      .filter(({ name }) => /\/data\/.*\/(allocations|labs)\.json$/.test(new URL(name).pathname))
      .map(({ responseEnd }) => responseEnd)
    return { all: window.firstFigure, sinceData: window.firstFigure - Math.max(...ends) }
  })
}

/** Values that stand behind the drawing: labs × periods. */
async function countPoints(page) {
  return page.evaluate(async () => {
    const count = (selector) => document.querySelectorAll(selector).length
    const areas = count("#allocation [data-band]")
    return { areas, paths: count("#allocation svg path"), nodes: count("#allocation svg *") }
  })
}

/** A control by its two ends. */
const nameOf = ([group, there, back]) => `${group}: ${there} ⇄ ${back}`

const inRow = ({ first, times, work }) => ({
  "first ms": Math.round(first),
  "median ms": Math.round(median(times)),
  "worst ms": Math.round(Math.max(...times)),
  "work ms": Math.round(work),
})

async function benchControls(browser) {
  const page = await browser.newPage(PAGE)
  const { all, sinceData } = await open(page, "/helios/allocation/?view=absolute")
  await page.waitForTimeout(SETTLE)
  const rows = []
  for (const control of CONTROLS) {
    rows.push({ control: nameOf(control), ...inRow(await timeControl(page, control, CHANGES)) })
  }
  const { areas, nodes } = await countPoints(page)
  console.log(
    `\nhelios, day step, 42 labs × 181 days = ${42 * 181} points (${areas} areas, ${nodes} SVG nodes)`,
  )
  console.log(
    `first figure after ${Math.round(all)} ms, ${Math.round(sinceData)} ms after the data; ${CHANGES} changes each`,
  )
  console.table(rows)
  await page.close()
}

/** One organisation: its row of the table of first figures, and its column of the table of changes. */
async function benchSize(browser, labs, days) {
  const page = await browser.newPage(PAGE)
  await serveSynthetic(page, labs, days)
  const { all, sinceData } = await open(page, "/synthetic/allocation/?view=absolute")
  await page.waitForTimeout(SETTLE)
  const changes = {}
  for (const control of CONTROLS) {
    const { times } = await timeControl(page, control, CHANGES_OF_GROWTH)
    changes[nameOf(control)] = Math.round(median(times))
  }
  const session = await page.context().newCDPSession(page)
  await session.send("HeapProfiler.collectGarbage")
  const { usedSize } = await session.send("Runtime.getHeapUsage")
  await page.close()
  const first = {
    points: labs * days,
    "first figure ms": Math.round(all),
    "after the data ms": Math.round(sinceData),
    "heap MB": Math.round(usedSize / 1e6),
  }
  return { first, changes }
}

async function benchGrowth(browser) {
  const [firsts, changes] = [{}, {}]
  for (const { labs, days } of SIZES) {
    const size = `${labs} × ${days}`
    const measured = await benchSize(browser, labs, days)
    firsts[size] = measured.first
    for (const [control, ms] of Object.entries(measured.changes)) {
      changes[control] = { ...changes[control], [size]: ms }
    }
  }
  console.log("\nsynthetic organisation, labs × days, day step")
  console.table(firsts)
  console.log(`\nthe same: median ms of ${CHANGES_OF_GROWTH} changes`)
  console.table(changes)
}

const server = await preview({ preview: { port: PORT, strictPort: true }, logLevel: "error" })
const executablePath = findBrowser()
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
})
try {
  await benchLoad(browser)
  await benchControls(browser)
  await benchGrowth(browser)
} finally {
  await browser.close()
  await server.close()
}
