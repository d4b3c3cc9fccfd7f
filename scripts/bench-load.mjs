/**
 * The first load of eight pages on a phone, beside a hand-written page with the same chart: `npm run bench` prints the table.
 * Slow 4G and a quarter of the processor, as Lighthouse applies them; the files as a static host sends them, compressed.
 */
import { readFileSync } from "node:fs"
import { createServer } from "node:http"
import { extname, join } from "node:path"
import { gzipSync } from "node:zlib"

export const PAGES = [
  "/meta/",
  "/meta/allocation/",
  "/meta/attrition/",
  "/meta/timeline/",
  "/meta/claims/",
  "/helios/",
  "/helios/allocation/",
  "/embed/meta/lives/",
]

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
}

/** Lighthouse's slow 4G as it is applied to a real browser: 150 ms and 1.6 Mbit/s with their allowances. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_375 }

/** Serves `dist`, compressed, and the hand-written page at `/hand-written/`. Gives the server and its address. */
export async function serveCompressed() {
  const kept = new Map([["/hand-written/", gzipSync(handWritten())]])
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname
    const file = path.endsWith("/") ? `${path}index.html` : path
    try {
      const body = kept.get(path) ?? gzipSync(readFileSync(join("dist", file)))
      kept.set(path, body)
      const type = TYPES[extname(file)] ?? "application/octet-stream"
      response.writeHead(200, {
        "Content-Type": type,
        "Content-Encoding": "gzip",
        "Cache-Control": "no-cache",
      })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise((resolve) => server.listen(0, "localhost", resolve))
  return { server, address: `http://localhost:${server.address().port}` }
}

/** What somebody would write by hand for one figure: heading, sentence, the same drawing as SVG, a source line; no script. */
function handWritten() {
  const page = readFileSync("dist/embed/meta/lives/index.html", "utf8")
  const still = /<div class="still still-narrow">(.*?)<\/svg>/s.exec(page)?.[1] ?? ""
  const text = (pattern) => (pattern.exec(page)?.[1] ?? "").replaceAll(/<[^>]*>/g, "")
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Lives</title><style>:root{--ink:#1b1d1f;--ink2:#565b60;--rule:#d8d5cc;--rule2:#8f8f88;--bg:#fcfbf8;--lab-us:#0072b2;
--lab-us-text:#0072b2;--lab-paris:#d55e00;--lab-paris-text:#bb5300}body{font:17px/27px sans-serif;margin:16px}</style>
<h1>Who left, when, where to</h1><h2>${text(/<h2[^>]*>(.*?)<\/h2>/s)}</h2><p>${text(/class="figure-subtitle">(.*?)<\/p>/s)}</p>
${still}</svg><p>${text(/data-source=""[^>]*>(.*?)<\/span><button/s)}</p></html>`
}

/** Milliseconds, shift without unit, requests: one load of an address with nothing kept. */
async function measure(browser, url) {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 2,
    locale: "en-GB",
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send("Network.enable")
  await session.send("Network.emulateNetworkConditions", SLOW_4G)
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 })
  let requests = 0
  page.on("request", () => {
    requests += 1
  })
  await page.addInitScript(watch)
  await page.goto(url, { waitUntil: "load" })
  await page.waitForFunction(
    () => document.querySelector("#root") === null || globalThis.bench.live !== null,
    undefined,
    { timeout: 60_000, polling: 100 },
  )
  await page.waitForTimeout(2500)
  const told = await page.evaluate(() => globalThis.bench)
  await context.close()
  return { ...told, requests }
}

/** Runs in the page: largest paint, blocking after the first paint, shift, and when the first control answers. */
function watch() {
  globalThis.bench = { paint: 0, largest: 0, blocking: 0, shift: 0, live: null }
  const { bench } = globalThis
  const observe = (type, tell) =>
    new PerformanceObserver((list) => list.getEntries().forEach(tell)).observe({ type, buffered: true })
  observe("paint", (entry) => {
    if (entry.name === "first-contentful-paint") bench.paint = entry.startTime
  })
  observe("largest-contentful-paint", (entry) => {
    bench.largest = entry.startTime
  })
  observe("layout-shift", (entry) => {
    if (!entry.hadRecentInput) bench.shift += entry.value
  })
  observe("longtask", (entry) => {
    bench.blocking += Math.max(0, entry.duration - 50)
  })
  // a control answers once React has taken it over and no part around it is the written one
  const look = () => {
    const controls = [...document.querySelectorAll("main button, header button")]
    const first = controls.find((control) => {
      const { top, height } = control.getBoundingClientRect()
      return height > 0 && top >= 0 && top < innerHeight
    })
    const isTaken = first !== undefined && Object.keys(first).some((key) => key.startsWith("__reactProps"))
    if (isTaken && first.closest("[data-written]") === null) bench.live = performance.now()
    else setTimeout(look, 50)
  }
  setTimeout(look, 50)
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}

/** Prints the table; the median of several loads of each page, one after the other, in one run. */
export async function benchLoad(browser, loads = 3) {
  const { server, address } = await serveCompressed()
  const rows = []
  for (const path of ["/hand-written/", ...PAGES]) {
    const runs = []
    for (let run = 0; run < loads; run += 1) runs.push(await measure(browser, address + path))
    const of = (key) => median(runs.map((run) => run[key]))
    const largest = Math.round(of("largest"))
    rows.push({
      page: path,
      "first paint ms": Math.round(of("paint")),
      "largest paint ms": largest,
      "× hand-written": Number((largest / (rows[0]?.["largest paint ms"] ?? largest)).toFixed(2)),
      "blocking ms": Math.round(of("blocking")),
      shift: Number(of("shift").toFixed(3)),
      requests: of("requests"),
      "live ms": Math.round(of("live") ?? 0),
    })
  }
  server.close()
  console.log(`\nfirst load, slow 4G, a quarter of the processor, median of ${loads}`)
  console.table(rows)
}
