import { readdirSync, readFileSync } from "node:fs"
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
      "/helios",
      "/helios/allocation",
      "/helios/team",
      "/meta",
      "/meta/allocation",
      "/meta/attrition",
      "/meta/team",
      "/method",
    ]),
  )
})

/** An address of the id that Helios had before. */
const isFormer = (route: string) => /^\/(zh\/)?(embed\/)?helios-earth(\/|$)/.test(route)

/** One of each kind: pages of labs, embeds and old addresses are made by one function each. */
const opened = routes.filter(
  (route) => !/\/team\/./.test(route) && !/^\/(embed|zh)\b/.test(route) && !isFormer(route),
)
const samples = [
  ...opened,
  ...["/meta/team/genai", "/helios/team/vc6YE", "/embed/meta/gap"],
  ...["/zh", "/zh/meta/allocation", "/zh/helios/team/vc6YE", "/zh/embed/meta/gap", "/zh/method"],
]

for (const route of samples) {
  test(`${route} can be reloaded on any file server, and the app says the same as its file`, async ({
    page,
  }) => {
    const response = await openPage(page, route)
    expect(response?.status()).toBe(200)
    const { title } = readHead((await response?.text()) ?? "")
    // / leads on to the first organisation
    if (route !== "/" && route !== "/zh") await expect(page).toHaveTitle(title)
  })
}

test("every file says what its page is, and no two the same", () => {
  const files = routes.map((route) => ({ route, html: readFileSync(`dist${route}/index.html`, "utf8") }))
  for (const { route, html } of files) {
    const { title, description } = readHead(html)
    expect.soft(title, route).toContain("Power Draw")
    expect.soft(description.length, route).toBeGreaterThan(route.startsWith("/zh") ? 10 : 40)
    expect
      .soft(html, route)
      .toContain(/^\/zh(\/|$)/.test(route) ? '<html lang="zh-CN"' : '<html lang="en-GB"')
  }
  const attrition = readHead(files.find(({ route }) => route === "/meta/attrition")?.html ?? "")
  expect(attrition.title).toBe("Who left, when, where to – Meta AI research – Power Draw")
  expect(attrition.description).toMatch(/^The authors of two papers followed from sighting to sighting;/)
  // an embed is called what its figure tells, and two figures may tell the same
  const present = files.filter(({ route }) => !isFormer(route) && !/^(\/zh)?\/embed\//.test(route))
  expect(new Set(present.map(({ html }) => readHead(html).title)).size).toBe(present.length)
})

test("no embed is an empty frame, not even of what the records do not have", () => {
  const embeds = routes.filter((route) => /^(\/zh)?\/embed\//.test(route) && !isFormer(route))
  expect(embeds.length).toBeGreaterThan(80)
  for (const route of embeds) {
    const [, main = ""] = readFileSync(`dist${route}/index.html`, "utf8").split(/<\/?main/)
    expect.soft(main, route).toMatch(/<h2|role="status"|<form/)
  }
})

for (const [old, now] of [
  ["/helios-earth", "/helios/"],
  ["/helios-earth/allocation?lab=vc6YE&lang=zh#gap", "/zh/helios/allocation/?lab=vc6YE#gap"],
  ["/helios-earth/team/vc6YE", "/helios/team/vc6YE/"],
  ["/embed/helios-earth/moves", "/embed/helios/moves/"],
] as const) {
  test(`${old} leads on to ${now}`, async ({ page }) => {
    const response = await openPage(page, old)
    expect(response?.status()).toBe(200)
    const sorted = (url: URL) => [url.pathname, [...url.searchParams].sort().join("&"), url.hash]
    await expect.poll(() => sorted(new URL(page.url()))).toEqual(sorted(new URL(now, "http://localhost")))
    await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible()
  })
}

test("with empty caches and no network but itself, every kind of page draws", async ({
  page,
  context,
  baseURL,
}) => {
  await context.route(
    (url) => url.origin !== baseURL,
    (route) => route.abort(),
  )
  for (const address of ["/meta", "/helios", "/meta/allocation", "/meta/attrition", "/method"]) {
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
