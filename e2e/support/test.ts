import { test as base, expect } from "@playwright/test"

interface Watch {
  /** what the console may say in this test, because the test provokes it */
  expectedInConsole: RegExp | null
  /** other origins that may be asked in this test, because it brings them up */
  expectedOrigins: RegExp | null
  watch: undefined
}

/** Playwright's `test`; every page it opens must keep its console silent and ask no other origin for anything. */
export const test = base.extend<Watch>({
  expectedInConsole: [null, { option: true }],
  expectedOrigins: [null, { option: true }],
  watch: [
    async ({ context, baseURL, expectedInConsole, expectedOrigins }, use) => {
      const said: string[] = []
      const foreign: string[] = []
      context.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") said.push(message.text())
      })
      context.on("weberror", (error) => said.push(String(error.error())))
      context.on("request", (request) => {
        // a picture is made from a blob of the page's own
        const isOwn = [`${baseURL}/`, `blob:${baseURL}/`].some((own) => request.url().startsWith(own))
        if (!isOwn && !expectedOrigins?.test(request.url())) foreign.push(request.url())
      })
      await use(undefined)
      expect.soft(said.filter((line) => !expectedInConsole?.test(line)).join("\n"), "console").toBe("")
      expect.soft(foreign, "requests to other origins").toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
