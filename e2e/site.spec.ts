import { readdirSync } from "node:fs"
import { dirname } from "node:path"
import { openPage } from "./support/open-page.ts"
import { expect, test } from "./support/test.ts"

test.describe.configure({ mode: "parallel" })

/** Every page that the build wrote as a file. */
const routes = readdirSync("dist", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("index.html"))
  .map((file) => `/${dirname(file)}`.replace("/.", "/"))
  .sort()

function readHead(html: string) {
  return {
    title: /<title>(.+?)<\/title>/.exec(html)?.[1] ?? "",
    description: /<meta name="description" content="(.+?)"/.exec(html)?.[1] ?? "",
  }
}

test("the build writes a file for every page of every organisation", () => {
  expect(routes).toEqual(
    expect.arrayContaining([
      "/",
      "/corrections",
      "/helios-earth",
      "/helios-earth/allocation",
      "/helios-earth/team",
      "/meta",
      "/meta/allocation",
      "/meta/attrition",
      "/meta/team",
      "/method",
    ]),
  )
})

for (const route of routes) {
  test(`${route} can be reloaded on any file server, and its file says what the page is`, async ({
    page,
  }) => {
    const response = await openPage(page, route)
    expect(response?.status()).toBe(200)
    const html = (await response?.text()) ?? ""
    const { title, description } = readHead(html)
    expect(title).toContain("Power Draw")
    expect(description.length).toBeGreaterThan(40)
    expect(html).toContain('<html lang="en"')
    // the app says the same as the file; / leads on to /meta
    if (route !== "/") await expect(page).toHaveTitle(title)
  })
}

test("the files tell the pages apart", async ({ request }) => {
  const attrition = readHead(await (await request.get("/meta/attrition")).text())
  expect(attrition.title).toBe("Who left, when, where to – Meta AI research – Power Draw")
  expect(attrition.description).toMatch(/^The authors of two papers followed from sighting to sighting;/)
  const heads = await Promise.all(
    routes.map(async (route) => readHead(await (await request.get(route)).text())),
  )
  expect(new Set(heads.map(({ title }) => title)).size).toBe(routes.length)
})

test("with empty caches and no network but itself, every kind of page draws", async ({
  page,
  context,
  baseURL,
}) => {
  await context.route(
    (url) => url.origin !== baseURL,
    (route) => route.abort(),
  )
  for (const address of ["/meta", "/helios-earth", "/meta/allocation", "/meta/attrition", "/method"]) {
    await openPage(page, address)
    await expect(page.getByRole("alert")).toHaveCount(0)
  }
})

test.describe("a script that wants out", () => {
  test.use({ expectedInConsole: /Content Security Policy/ })

  test("is refused by the page’s policy", async ({ page }) => {
    await openPage(page, "/method")
    const answer = await page.evaluate(() =>
      fetch("https://example.org/").then(
        () => "answered",
        () => "refused",
      ),
    )
    expect(answer).toBe("refused")
  })
})
