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

/** One of each kind: pages of labs, and embeds, are made by one function each. */
const opened = routes.filter((route) => !/\/team\/./.test(route) && !/^\/embed\//.test(route))
const samples = [...opened, "/meta/team/genai", "/helios-earth/team/vc6YE", "/embed/meta/gap"]

for (const route of samples) {
  test(`${route} can be reloaded on any file server, and the app says the same as its file`, async ({
    page,
  }) => {
    const response = await openPage(page, route)
    expect(response?.status()).toBe(200)
    const { title } = readHead((await response?.text()) ?? "")
    // / leads on to the first organisation
    if (route !== "/") await expect(page).toHaveTitle(title)
  })
}

test("every file says what its page is, and no two the same", async ({ request }) => {
  const files = await Promise.all(
    routes.map(async (route) => {
      const response = await request.get(route)
      expect(response.status()).toBe(200)
      return { route, html: await response.text() }
    }),
  )
  for (const { route, html } of files) {
    const { title, description } = readHead(html)
    expect.soft(title, route).toContain("Power Draw")
    expect.soft(description.length, route).toBeGreaterThan(40)
    expect.soft(html, route).toContain('<html lang="en"')
  }
  const attrition = readHead(files.find(({ route }) => route === "/meta/attrition")?.html ?? "")
  expect(attrition.title).toBe("Who left, when, where to – Meta AI research – Power Draw")
  expect(attrition.description).toMatch(/^The authors of two papers followed from sighting to sighting;/)
  expect(new Set(files.map(({ html }) => readHead(html).title)).size).toBe(routes.length)
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
