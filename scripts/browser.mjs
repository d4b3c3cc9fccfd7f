/**
 * Finds a Chromium for the end-to-end tests, or gets one: CHROMIUM_PATH, Playwright's own, Chrome or Chromium on the
 * PATH; failing these, and when run by root, Debian's package or else Playwright's download.
 *
 *     node scripts/browser.mjs      prints its path, having installed it where need be
 */
import { spawnSync } from "node:child_process"
import { accessSync, constants } from "node:fs"
import { delimiter, join } from "node:path"
import { pathToFileURL } from "node:url"
import { chromium } from "@playwright/test"

const names = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "chrome"]

const advice = `No Chromium was found for the end-to-end tests. Get one in one of these ways:
  - npx playwright install --with-deps chromium
  - apt-get install chromium            (Debian, as root)
  - set CHROMIUM_PATH to the program of a Chrome or Chromium that is already there`

/** The path of a browser that is there and starts, or undefined. */
export function findBrowser() {
  const wanted = process.env.CHROMIUM_PATH
  if (wanted && !starts(wanted)) throw new Error(`CHROMIUM_PATH names no browser that starts: ${wanted}`)
  return wanted || [chromium.executablePath(), ...onPath()].find(starts)
}

/** The path of a browser, installed first where there is none. */
export function ensureBrowser() {
  const browser = findBrowser() ?? installBrowser()
  if (!browser) throw new Error(advice)
  return browser
}

function onPath() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

// Ubuntu's `chromium-browser` is a script that asks for a snap: being there is not enough, it must answer.
function starts(path) {
  return (
    isExecutable(path) && spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0
  )
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function installBrowser() {
  if (process.getuid?.() !== 0) return undefined
  installDebianPackage()
  return findBrowser() ?? (downloadBrowser() && findBrowser())
}

function installDebianPackage() {
  console.error("No Chromium found: installing the packages chromium and fonts-noto-cjk.")
  run("apt-get", ["update", "-q"]) &&
    run("apt-get", ["install", "-qy", "--no-install-recommends", "chromium", "fonts-noto-cjk"])
}

function downloadBrowser() {
  console.error("Still no Chromium: asking Playwright to download one.")
  return run("npx", ["playwright", "install", "--with-deps", "chromium"])
}

// What the installers print goes to stderr: stdout holds nothing but the path.
function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  return spawnSync(command, args, { env, stdio: ["ignore", 2, 2] }).status === 0
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    console.log(ensureBrowser())
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
