import { rmSync } from "node:fs"
import { request } from "node:http"
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { startTestServer } from "./server.fixture.ts"
import { makeTestSite } from "./test-site.fixture.ts"

type Server = Awaited<ReturnType<typeof startTestServer>>
let site: string
beforeAll(() => {
  site = makeTestSite()
})
afterAll(() => rmSync(site, { recursive: true }))

/** A server for the tests of the block this is called in. */
function open(config: Record<string, unknown> = {}, environment: Record<string, string> = {}) {
  let server: Server
  beforeAll(async () => {
    server = await startTestServer({ site, ...config }, environment)
  })
  afterAll(() => server.stop())
  return {
    get: (path: string, init: RequestInit = {}) =>
      fetch(`${server.address}${path}`, { redirect: "manual", ...init }),
    /** with headers, or a path, that `fetch` would not send */
    raw: (path: string, headers: Record<string, string> = {}, method = "GET") =>
      new Promise<{ status: number; body: string }>((resolve, reject) => {
        const { hostname, port } = new URL(server.address)
        const asked = request({ hostname, port, path, method, headers }, (response) => {
          let body = ""
          response.on("data", (piece) => (body += piece))
          response.on("end", () => resolve({ status: response.statusCode ?? 0, body }))
        })
        asked.on("error", reject)
        asked.end()
      }),
    server: () => server,
  }
}

describe("the server, on this machine alone", () => {
  const { get, raw, server } = open()

  it("says that it lives, and that it is ready", async () => {
    expect([(await get("/healthz")).status, await (await get("/healthz")).text()]).toEqual([200, "ok\n"])
    expect(await (await get("/readyz")).json()).toEqual({ ready: true, engines: [] })
  })

  it("counts itself for Prometheus", async () => {
    await get("/api/v1/orgs")
    const text = await (await get("/metrics")).text()
    expect(text).toMatch(/powerdraw_http_requests_total\{route="api",status="200"\} \d+/)
    expect(text).toContain("process_resident_memory_bytes")
  })

  it("hands out the schema of its configuration", async () => {
    expect(await (await get("/power-draw.schema.json")).json()).toMatchObject({ type: "object" })
  })

  it("sends each page with its policy as a header, and tells it where the API is", async () => {
    const page = await get("/meta/")
    expect(page.headers.get("Content-Security-Policy")).toBe(
      "default-src 'self'; script-src 'self' 'sha256-abc='; connect-src 'self'; frame-ancestors 'self'",
    )
    expect(Object.fromEntries(page.headers)).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "x-frame-options": "SAMEORIGIN",
      "cache-control": "public, no-cache",
    })
    const html = await page.text()
    expect(html).toContain("<html data-api ")
    expect(html).not.toMatch(/http-equiv|api-x\.js|labs\.json/)
    expect(html).toContain("people.json")
  })

  it("lets what is named after its content be kept for good, and sends it compressed", async () => {
    const script = await get("/assets/main-abc.js", { headers: { "Accept-Encoding": "br" } })
    expect(Object.fromEntries(script.headers)).toMatchObject({
      "cache-control": "public, max-age=31536000, immutable",
      "content-encoding": "br",
      vary: "Accept-Encoding",
    })
    expect(await script.text()).toContain("export const x")
    const plain = await get("/assets/main-abc.js", { headers: { "Accept-Encoding": "br;q=0" } })
    expect(plain.headers.get("Content-Encoding")).toBeNull()
    const tag = plain.headers.get("ETag") ?? ""
    expect((await get("/assets/main-abc.js", { headers: { "If-None-Match": `"x", W/${tag}` } })).status).toBe(
      304,
    )
  })

  it("lets nothing run where an answer is opened as a page", async () => {
    for (const path of ["/api/v1/orgs", "/data/meta/labs.json", "/healthz", "/robots.txt"])
      expect((await get(path)).headers.get("Content-Security-Policy")).toBe(
        "default-src 'none'; frame-ancestors 'none'",
      )
    expect((await get("/assets/main-abc.js")).headers.get("Content-Security-Policy")).toBeNull()
  })

  it("gives a folder one address", async () => {
    const response = await get("/meta")
    expect([
      response.status,
      new URL(response.headers.get("Location") ?? "", `${server().address}/meta`).pathname,
    ]).toEqual([301, "/meta/"])
  })

  it.each([
    "/nothing",
    "/meta/nothing/",
    "/data/meta/secret.json",
    "/zh/nothing",
    "/%E0%A4%A",
    "/data/nobody/labs.json",
  ])("%s is not found, in words", async (path) => {
    const response = await get(path)
    expect(response.status).toBe(404)
    expect(await response.text()).toMatch(/not found|未找到/i)
  })

  it.each([
    "/../package.json",
    "/..%2f..%2fetc/passwd",
    "/meta/..%5c..%5cx",
    "/%00",
    "/.env",
    "//etc/passwd",
    "/data/../../x",
  ])("%s leads nowhere outside the site", async (path) => {
    expect((await raw(path)).status).toBe(404)
  })

  it("answers to this machine’s own names alone: another name may be a page of elsewhere that leads here", async () => {
    for (const Host of ["evil.example", "evil.example:4180", "localhost.evil.example"])
      expect((await raw("/api/v1/orgs", { Host })).status).toBe(421)
    for (const Host of ["localhost:4180", "127.0.0.1", "[::1]:9"])
      expect((await raw("/api/v1/orgs", { Host })).status).toBe(200)
  })

  it.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])("changes nothing by %s", async (method) => {
    for (const path of ["/", "/meta/", "/healthz", "/data/meta/labs.json"])
      expect((await raw(path, {}, method)).status).toBe(405)
  })

  it("refuses an address longer than any page makes", async () => {
    expect((await raw(`/api/v1/orgs?${"x".repeat(9000)}`)).status).toBe(414)
  })

  it("logs what was asked, without the query", async () => {
    await get("/api/v1/orgs?secret=1")
    const last = server().lines.at(-1)?.[0]
    expect(last).toMatchObject({ method: "GET", path: "/api/v1/orgs", status: 400 })
    expect(JSON.stringify(server().lines)).not.toContain("secret=1")
  })

  it("answers whatever is asked without a fault of its own, and tells nothing of its inside", async () => {
    const word = fc.constantFrom(
      "api",
      "v1",
      "orgs",
      "meta",
      "helios-earth",
      "labs",
      "allocations",
      "live",
      "data",
      "embed",
      "zh",
      "..",
      "%2e%2e",
      "__proto__",
      "constructor",
      "%00",
      "%F0%9F",
      "<script>",
      "x".repeat(300),
    )
    const part = fc.oneof(
      word,
      fc.string({ maxLength: 20, unit: "grapheme" }).map((text) => encodeURIComponent(text)),
    )
    const key = fc.constantFrom("from", "to", "step", "lab", "cursor", "limit", "query", "__proto__")
    const value = fc.oneof(
      fc.constantFrom("2020-05-01", "day", "vc6YE", "-1", "9e99", "NaN", "../", "{}", "up[1d]"),
      fc.string({ maxLength: 30, unit: "grapheme" }),
    )
    const query = fc
      .array(fc.tuple(key, value), { maxLength: 4 })
      .map((pairs) => pairs.map(([name, text]) => `${name}=${encodeURIComponent(text)}`).join("&"))
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 6 }), query, async (parts, asked) => {
        const { status, body } = await raw(`/${parts.join("/")}${asked === "" ? "" : `?${asked}`}`)
        expect(status).toBeLessThan(500)
        expect(body).not.toMatch(/node_modules|at .*\.ts:\d+|Error:/)
      }),
      { numRuns: 400 },
    )
  })
})

describe("an organisation that the build has no pages of", () => {
  const bundle = "src/testing/bundle/helios-earth"
  const { get } = open({
    shipped: ["meta"],
    organisations: [{ id: "heron", bundle }],
    framedBy: ["https://wiki.example.org"],
  })

  it("comes first, and its pages are drawn by the app, in both languages", async () => {
    const root = await get("/")
    expect([root.status, root.headers.get("Location")]).toEqual([302, "./heron/"])
    expect((await get("/zh/")).headers.get("Location")).toBe("./heron/")
    for (const [path, title] of [
      ["/heron/", "Shell"],
      ["/heron/team/vc6YE/", "Shell"],
      ["/zh/heron/allocation/", "Shell zh"],
      ["/embed/heron/granted/", "Shell"],
    ]) {
      const page = await get(path ?? "")
      expect([path, page.status, (await page.text()).includes(`<title>${title}</title>`)]).toEqual([
        path,
        200,
        true,
      ])
    }
  })

  it("has its files and its answers for the reader’s browser alone", async () => {
    const file = await get("/data/heron/labs.json")
    expect([file.status, file.headers.get("Cache-Control")]).toEqual([200, "private, no-cache"])
    expect((await get("/data/heron/people.json")).status).toBe(404)
    const answer = await get("/api/v1/orgs/heron/labs")
    expect(answer.headers.get("Cache-Control")).toBe("private, no-cache")
  })

  it("has the pages of no organisation drawn, too, which were written of others", async () => {
    expect(await (await get("/method/")).text()).toContain("<title>Shell</title>")
  })

  it("leaves what is not served here unfound, though the build has it", async () => {
    for (const path of ["/helios-earth/", "/data/helios-earth/labs.json", "/api/v1/orgs/helios-earth/labs"])
      expect([path, (await get(path)).status]).toEqual([path, 404])
  })

  it("may be framed where the configuration says, and nowhere else", async () => {
    const embed = (await get("/embed/meta/granted/")).headers
    expect(embed.get("Content-Security-Policy")).toContain("frame-ancestors https://wiki.example.org")
    expect(embed.get("X-Frame-Options")).toBeNull()
    expect((await get("/meta/")).headers.get("Content-Security-Policy")).toContain("frame-ancestors 'self'")
  })
})

describe("with basic authentication", () => {
  const PASSWORD = "a long password"
  const { get } = open(
    { authentication: { kind: "basic", users: [{ name: "lab", passwordFrom: "PW" }] } },
    { PW: PASSWORD },
  )
  const as = (text: string) => ({
    headers: { Authorization: `Basic ${Buffer.from(text).toString("base64")}` },
  })

  it("answers who has the password, and tells others to sign in", async () => {
    for (const path of [
      "/",
      "/meta/",
      "/api/v1/orgs",
      "/data/index.json",
      "/metrics",
      "/assets/main-abc.js",
    ]) {
      const refused = await get(path)
      expect([path, refused.status, refused.headers.get("WWW-Authenticate")]).toEqual([
        path,
        401,
        'Basic realm="Power Draw"',
      ])
      expect((await get(path, as(`lab:${PASSWORD}`))).status).toBe(200)
    }
    for (const wrong of ["lab:", "lab:x", `Lab:${PASSWORD}`, `other:${PASSWORD}`, ""])
      expect((await get("/", as(wrong))).status).toBe(401)
  })

  it("keeps health open, and pages out of shared caches", async () => {
    expect((await get("/healthz")).status).toBe(200)
    expect((await get("/meta/", as(`lab:${PASSWORD}`))).headers.get("Cache-Control")).toBe(
      "private, no-cache",
    )
  })
})

describe("behind a proxy that signs people in", () => {
  const proxy = { kind: "proxy", header: "X-Forwarded-User" }
  const trusted = open({ authentication: { ...proxy, addresses: ["127.0.0.0/8"] } })
  const others = open({ authentication: { ...proxy, addresses: ["10.0.0.5"] } })
  const user = { headers: { "X-Forwarded-User": "ada" } }

  it("answers whom the proxy names", async () => {
    expect((await trusted.get("/api/v1/orgs", user)).status).toBe(200)
    expect((await trusted.get("/api/v1/orgs")).status).toBe(403)
    expect((await trusted.get("/api/v1/orgs", { headers: { "X-Forwarded-User": " " } })).status).toBe(403)
  })

  it("believes nobody else", async () => {
    expect((await others.get("/api/v1/orgs", user)).status).toBe(403)
  })
})

describe("told to stop", () => {
  it("answers what is on its way, and then no more", async () => {
    const server = await startTestServer({ site })
    const answering = fetch(`${server.address}/api/v1/orgs/meta/allocations`)
    await new Promise((resolve) => setTimeout(resolve, 5))
    await server.stop()
    expect((await answering).status).toBe(200)
    await expect(fetch(`${server.address}/healthz`)).rejects.toThrow()
  })
})
