import { defineConfig, devices } from "@playwright/test"
import { findBrowser } from "./scripts/browser.mjs"
import { port } from "./scripts/check-start.mjs"

/** The tests drive the built app in `dist`: `npm run build` comes first. */
const address = `http://localhost:${port}`

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  // two cores hold three pages: much of each test is waiting
  workers: 3,
  // once more and no oftener, listed as flaky: three pages at once and two engines share two cores
  retries: 1,
  forbidOnly: true,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: ".cache/playwright.json" }]],
  use: {
    baseURL: address,
    locale: "en-GB",
    // recording costs a sixth of the time: `npx playwright test --trace retain-on-failure` shows how a test came to fail
    trace: "off",
    launchOptions: {
      ...executable(findBrowser()),
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
    },
  },
  projects: [{ name: "chromium", use: devices["Desktop Chrome"] }],
  webServer: {
    command: "npx vite preview",
    url: address,
    // A server that is already there might serve another build.
    reuseExistingServer: false,
    timeout: 30_000,
  },
})

/** No key at all when nothing was found: Playwright then says itself what is missing. */
function executable(path: string | undefined) {
  return path === undefined ? {} : { executablePath: path }
}
