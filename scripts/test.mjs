/**
 * Everything that continuous integration runs, step by step, whatever fails on the way.
 *
 *     npm test             all of it
 *     npm run validate     all but the browser tests (--no-browser)
 *
 * Its last line is `N passed, N failed`: the tests of both runners, and every other step counted as one.
 */
import { spawn } from "node:child_process"
import { mkdirSync, readFileSync, rmSync } from "node:fs"
import { pathToFileURL } from "node:url"
import { playwrightCounts, stepCounts, vitestCounts } from "./test-counts.mjs"

const cache = ".cache"
const reports = { vitest: `${cache}/vitest.json`, playwright: `${cache}/playwright.json` }

const steps = [
  { name: "Node", command: "node scripts/check-start.mjs" },
  { name: "format and lint", command: "npm run --silent lint" },
  { name: "types", command: "npm run --silent types" },
  { name: "nothing unused", command: "npm run --silent unused" },
  { name: "engines for the server's tests", isStarted: true },
  { name: "message catalogues", command: "npm run --silent i18n:check" },
  {
    name: "unit and component tests",
    command: `npm run --silent unit -- --reporter=default --reporter=json --outputFile.json=${reports.vitest}`,
    report: reports.vitest,
    countReport: vitestCounts,
  },
  { name: "build", command: "npm run --silent build" },
  { name: "size budget", command: "node scripts/check-size.mjs", needs: "build" },
  { name: "HTML of each page", command: "node scripts/check-html.mjs", needs: "build" },
  { name: "budget of each page", command: "node scripts/check-pages.mjs", needs: "build" },
  {
    name: "browser tests",
    command: "npm run --silent e2e",
    needs: "build",
    isBrowser: true,
    report: reports.playwright,
    countReport: playwrightCounts,
  },
]

/** The getting of engines, which begins with the first step: it waits for the network, and the others do not. */
let engines

/** Runs a line of shell, its output straight through, and gives its exit code. */
function runCommand(command) {
  return new Promise((done) => {
    const child = spawn(command, { shell: true, stdio: "inherit" })
    child.on("error", () => done(1))
    child.on("exit", (code) => done(code ?? 1))
  })
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"))
  } catch {
    return undefined
  }
}

async function runStep(step) {
  console.log(`\n── ${step.name}`)
  // A report of an earlier run must never be counted as this one's.
  if (step.report) rmSync(step.report, { force: true })
  const started = performance.now()
  const code = await (step.isStarted ? engines : runCommand(step.command))
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const counts = step.report ? step.countReport(readReport(step.report), code) : stepCounts(code)
  console.log(`── ${step.name}: ${counts.failed === 0 ? "passed" : "failed"} in ${seconds} s`)
  return { name: step.name, ...counts }
}

async function runAll(wanted) {
  const results = []
  for (const step of wanted) {
    const needed = results.find(({ name }) => name === step.needs)
    if (needed === undefined || needed.failed === 0) results.push(await runStep(step))
    else console.log(`\n── ${step.name}: left out, because ${step.needs} failed`)
  }
  return results
}

async function main() {
  mkdirSync(cache, { recursive: true })
  const withBrowser = !process.argv.includes("--no-browser")
  engines = runCommand("node scripts/engines.mjs")
  // a browser that is not here is on its way while the unit tests run; whether it came, the browser tests say
  if (withBrowser) void engines.then(() => runCommand("node scripts/browser.mjs > /dev/null"))
  const results = await runAll(steps.filter((step) => withBrowser || !step.isBrowser))
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0)
  const failures = results.filter(({ failed }) => failed > 0).map(({ name }) => name)
  console.log(failures.length > 0 ? `\nFailed: ${failures.join(", ")}.` : "")
  process.exitCode = failures.length > 0 ? 1 : 0
  console.log(`${total("passed")} passed, ${total("failed")} failed`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main()
