/**
 * Part of `npm run bench`: a million rows of `sacct` (about 290 MB), read by awk, by the command and in the page.
 * The rows are made here, the same bytes each time, with the totals to expect; whoever reads them wrong fails. The goals: the command
 * within 3 × awk, the page within 6 ×, memory under 500 MB in both, first progress within 300 ms, no task of the page's main
 * thread over 50 ms. Memory is read from /proc and so is unknown where that is not. `PORT` moves its server.
 */
import { execFileSync, spawn } from "node:child_process"
import { once } from "node:events"
import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { chromium } from "@playwright/test"
import { preview } from "vite"
import { findBrowser } from "./browser.mjs"

const ROWS = Number(process.env.BENCH_ROWS ?? 1_000_000)
const PORT = Number(process.env.PORT ?? 4199)
const FOLDER = ".cache/bench-import"
const FILE = `${FOLDER}/sacct.psv`

const FIELDS = [
  ...[
    "JobIDRaw",
    "JobID",
    "Cluster",
    "Account",
    "User",
    "Partition",
    "QOS",
    "State",
    "Submit",
    "Eligible",
    "Start",
  ],
  ...[
    "End",
    "ElapsedRaw",
    "Suspended",
    "AllocNodes",
    "NNodes",
    "ReqCPUS",
    "ReqTRES",
    "AllocTRES",
    "TimelimitRaw",
  ],
  ...["Priority", "Reason", "Reservation", "JobName"],
]
const ACCOUNTS = [
  "vision",
  "language",
  "robotics",
  "theory",
  "speech",
  "guests",
  "biology",
  "图像",
  "agents",
  "safety",
]
const NAMES = [
  "train",
  "eval",
  "sft sweep",
  "仿真 策略训练",
  "train|eval",
  "two\nlines",
  '"quoted',
  "=SUM(A1)",
]
const DAY = 86_400
const BEGIN = Date.UTC(2025, 9, 1) / 1000

/** mulberry32: the same numbers every time. */
function createChance(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const toTime = (seconds) => new Date(seconds * 1000).toISOString().slice(0, 19)

/** Writes the rows and gives the GPU-hours of each account. */
async function writeRows() {
  mkdirSync(FOLDER, { recursive: true })
  const chance = createChance(1)
  const pick = (list) => list[Math.floor(chance() * list.length)]
  const seconds = new Map(ACCOUNTS.map((account) => [account, 0]))
  const stream = createWriteStream(FILE)
  let text = `${FIELDS.join("|")}\n`
  for (let job = 1; job <= ROWS; job++) {
    const account = pick(ACCOUNTS)
    const submit = BEGIN + Math.floor((job / ROWS) * 365 * DAY)
    const start = submit + Math.floor(chance() * 7200)
    const elapsed = Math.floor(chance() ** 3 * 2 * DAY) + 10
    const gpus = pick([0, 1, 1, 2, 4, 8])
    const tres = `billing=${gpus * 16},cpu=8,${gpus === 0 ? "" : `gres/gpu:a100=${gpus},gres/gpu=${gpus},`}mem=32000M,node=1`
    seconds.set(account, (seconds.get(account) ?? 0) + gpus * elapsed)
    text += `${job}|${job}|heron|${account}|user${job % 97}|batch|normal|COMPLETED|${toTime(submit)}|${toTime(submit)}|${toTime(start)}|${toTime(start + elapsed)}|${elapsed}|00:00:00|1|1|8|${tres}|${tres}|2880|100000|None||${pick(NAMES)}\n`
    if (text.length > 1 << 20) {
      if (!stream.write(text)) await once(stream, "drain")
      text = ""
    }
  }
  stream.end(text)
  await once(stream, "finish")
  return new Map([...seconds].map(([account, sum]) => [account, sum / 3600]))
}

/** GPU-hours by account as few lines of awk count them, with no days, types, queue, zones or refused lines. */
const AWK = `NR > 1 && NF >= 24 && $1 ~ /^[0-9]+$/ && match($19, /gres\\/gpu=[0-9]+/) {
  gsub(/[-T:]/, " ", $11); gsub(/[-T:]/, " ", $12)
  sum[$4] += substr($19, RSTART + 9, RLENGTH - 9) * (mktime($12) - mktime($11)) }
END { for (account in sum) printf "%s|%.4f\\n", account, sum[account] / 3600 }`

function runAwk() {
  const started = performance.now()
  const out = execFileSync("awk", ["-F|", AWK, FILE], {
    encoding: "utf8",
    env: { ...process.env, TZ: "UTC" },
  })
  const hours = new Map(
    out
      .trim()
      .split("\n")
      .map((line) => [line.split("|")[0], Number(line.split("|")[1])]),
  )
  return { ms: performance.now() - started, hours }
}

/** The command as a shell runs it; its largest memory in MB, where the system tells. */
async function runCommand() {
  const out = `${FOLDER}/bundle`
  rmSync(out, { recursive: true, force: true })
  const started = performance.now()
  const args = [
    "--import",
    "tsx",
    "scripts/import.ts",
    "slurm",
    "--sacct",
    FILE,
    "--out",
    out,
    "--quiet",
    "--keep-small",
  ]
  const child = spawn(process.execPath, args, { stdio: "inherit" })
  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid))
  }, 50)
  const [code] = await once(child, "exit")
  clearInterval(timer)
  if (code !== 0) throw new Error(`the command ended with ${code}`)
  const { series } = JSON.parse(readFileSync(`${out}/allocations.json`, "utf8"))
  const labs = JSON.parse(readFileSync(`${out}/labs.json`, "utf8"))
  const nameOf = new Map(labs.map(({ id, name }) => [id, name]))
  const hours = new Map(
    series.map(({ lab, used }) => [nameOf.get(lab), used.reduce((sum, gpus) => sum + gpus * 24, 0)]),
  )
  return { ms: performance.now() - started, peak, hours }
}

/** The most memory that a process has had, in MB; 0 = unknown. */
function memoryOf(pid) {
  const path = `/proc/${pid}/status`
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(path, "utf8"))?.[1] ?? 0) / 1000
  } catch {
    return 0
  }
}

/** The largest of the browser's pages. */
function memoryOfPages() {
  if (!existsSync("/proc")) return 0
  const pages = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && isPage(name))
  return Math.max(0, ...pages.map(memoryOf))
}

function isPage(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("--type=renderer")
  } catch {
    return false
  }
}

/** What the page does meanwhile: its long tasks, when it first told of rows, when it showed what it found. */
function watchPage() {
  const seen = { long: [], start: 0, first: 0, done: 0 }
  Object.assign(globalThis, { seen })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.long.push(Math.round(duration))
  }).observe({ type: "longtask" })
  document.querySelector("input[type=file]").addEventListener(
    "change",
    () => {
      seen.start = performance.now()
    },
    true,
  )
  new MutationObserver(() => {
    const text = document.querySelector("main").innerText
    if (seen.first === 0 && /[1-9][\d,]* rows/.test(text)) seen.first = performance.now()
    if (seen.done === 0 && text.includes("What was found")) seen.done = performance.now()
  }).observe(document.body, { subtree: true, childList: true, characterData: true })
}

async function runPage() {
  const server = await preview({ preview: { port: PORT, strictPort: true }, logLevel: "warn" })
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--no-sandbox", "--disable-gpu"],
  })
  try {
    const page = await browser.newPage({ locale: "en-GB" })
    await page.goto(`http://localhost:${PORT}/import/`)
    await page.getByRole("button", { name: "Choose files" }).waitFor()
    await page.waitForTimeout(1000)
    await page.evaluate(watchPage)
    let peak = 0
    const timer = setInterval(() => {
      peak = Math.max(peak, memoryOfPages())
    }, 100)
    await page.locator("input[type=file]").first().setInputFiles(FILE)
    await page.getByText("What was found").waitFor({ timeout: 120_000 })
    clearInterval(timer)
    const seen = await page.evaluate(() => Reflect.get(globalThis, "seen"))
    await page.getByLabel("Name of language").waitFor()
    return {
      ms: seen.done - seen.start,
      first: seen.first - seen.start,
      longest: Math.max(0, ...seen.long),
      peak,
    }
  } finally {
    await browser.close()
    await new Promise((done) => server.httpServer.close(done))
  }
}

function checkHours(name, hours, expected) {
  for (const [account, right] of expected) {
    const read = hours.get(account) ?? Number.NaN
    if (!(Math.abs(read - right) <= 0.001 * right + 0.01))
      throw new Error(`${name}: ${account} is ${read}, not ${right}`)
  }
}

const expected = await writeRows()
// the second run of awk finds the file in memory, as the others do
runAwk()
const awk = runAwk()
checkHours("awk", awk.hours, expected)
const command = await runCommand()
checkHours("command", command.hours, expected)
const page = await runPage()
const times = (ms) => `${(ms / awk.ms).toFixed(2)} × awk`
const memory = (megabytes) => (megabytes === 0 ? "memory unknown" : `${Math.round(megabytes)} MB at most`)
console.log(`\nImport of ${ROWS.toLocaleString("en")} rows of sacct, totals checked`)
console.log(`  awk      ${Math.round(awk.ms)} ms`)
console.log(
  `  command  ${Math.round(command.ms)} ms, ${times(command.ms)} (goal 3), ${memory(command.peak)} (goal 500)`,
)
console.log(
  `  page     ${Math.round(page.ms)} ms, ${times(page.ms)} (goal 6), ${memory(page.peak)} (goal 500)`,
)
console.log(
  `           first progress after ${Math.round(page.first)} ms (goal 300), longest task ${page.longest} ms (goal 50)`,
)
rmSync(FOLDER, { recursive: true })
