import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import * as zod from "zod"
import { describeConfig } from "./config.ts"
import { readOptions } from "./options.ts"
import { checkConfig, readConfig } from "./read-config.ts"
import { createSilentLog } from "./server.fixture.ts"
import { startServer } from "./start.ts"
import { StartError } from "./start-error.ts"
import { makeTestSite } from "./test-site.fixture.ts"

const HERON = {
  id: "heron",
  name: "Heron",
  zone: "UTC",
  preset: "kueue",
  engine: { url: "http://prometheus:9090" },
}
const heron = (more: object) => ({ organisations: [{ ...HERON, ...more }] })
const engine = (more: object) => heron({ engine: { ...HERON.engine, ...more } })

const refusalOf = (json: unknown, environment = {}): string => {
  try {
    checkConfig(json, "power-draw.json", environment)
  } catch (error) {
    if (error instanceof StartError) return error.message
    throw error
  }
  return "it was taken"
}

describe("a configuration", () => {
  it("may be empty: the built site on this machine alone", () => {
    expect(checkConfig({}, "x", {})).toMatchObject({ host: "127.0.0.1", port: 4180, organisations: [] })
  })

  it("takes an engine with nothing but what must be said", () => {
    expect(checkConfig(heron({}), "x", {}).organisations[0]).toMatchObject({ everySeconds: 60, leaveOut: [] })
  })

  it.each([
    ["a misspelt key", { pord: 1 }, "nothing is called pord"],
    ["a misspelt key of an organisation", heron({ prest: "kueue" }), "nothing is called prest"],
    ["a misspelt key of an engine", engine({ tokn: "x" }), "nothing is called tokn"],
    ["no port", { port: 0 }, "port:"],
    ["a preset that there is not", heron({ preset: "kueu" }), "organisations.0.preset"],
    ["neither preset nor mapping", heron({ preset: undefined }), "“preset” or “mapping” must say"],
    ["both preset and mapping", heron({ mapping: { lab: "a", measures: {} } }), "not both"],
    [
      "a query without the length of the day",
      heron({ preset: undefined, mapping: { lab: "a", measures: { used: { mean: "x" } } } }),
      "$window",
    ],
    ["no time zone", heron({ zone: "Mars/Olympus" }), "is not a time zone"],
    ["no day", heron({ from: "2026-02-30" }), "organisations.0.from"],
    ["an end before its beginning", heron({ from: "2026-02-02", to: "2026-02-01" }), "before it begins"],
    ["an id that an address has", heron({ id: "import" }), "is taken by an address of the site"],
    ["an id of a reader’s device", heron({ id: "local-heron" }), "is taken"],
    ["an id that is no folder", heron({ id: "../x" }), "must be of small letters"],
    ["two of one id", { organisations: [HERON, HERON] }, "two are called “heron”"],
    ["no address", engine({ url: "prometheus:9090" }), "must be an address"],
    ["an address of a file", engine({ url: "file:///etc/passwd" }), "must be an address"],
    ["a secret in an address", engine({ url: "http://lab:secret@prometheus" }), "without a name, a password"],
    ["a secret among the headers", engine({ headers: { Authorization: "Bearer x" } }), "is a secret"],
    [
      "a token that the environment has not",
      engine({ tokenFrom: "PROM_TOKEN" }),
      "the environment has no PROM_TOKEN",
    ],
    [
      "a token instead of its name",
      engine({ tokenFrom: "eyJhbGciOi" }),
      "is not the name of an environment variable",
    ],
    ["a user without a password", engine({ user: "lab" }), "go together"],
    ["a network without authentication", { host: "0.0.0.0" }, "“authentication” must be set"],
    [
      "an address of this network without authentication",
      { host: "10.1.2.3" },
      "“authentication” must be set",
    ],
    ["nobody who may sign in", { authentication: { kind: "basic", users: [] } }, "authentication.users"],
    [
      "a proxy that anybody may be",
      { authentication: { kind: "proxy", header: "X-User", addresses: [] } },
      "authentication.addresses",
    ],
    [
      "a password that is not there",
      { authentication: { kind: "basic", users: [{ name: "a", passwordFrom: "PW" }] } },
      "the environment has no PW",
    ],
    ["a frame of everybody", { framedBy: ["*"] }, "is not an origin"],
  ])("is refused for %s", (_, json, told) => {
    const refusal = refusalOf(json)
    expect(refusal).toMatch(/^power-draw\.json cannot be used:/)
    expect(refusal).toContain(told)
  })

  it("is refused for a password that is too short, and does not say it", () => {
    const users = [{ name: "lab", passwordFrom: "PW" }]
    const refusal = refusalOf({ authentication: { kind: "basic", users } }, { PW: "secret" })
    expect(refusal).toContain("fewer than 12 characters")
    expect(refusal).not.toContain("secret")
  })

  it("is refused for text that is not JSON", () => {
    expect(() => readConfig("{", "power-draw.json", {})).toThrow("power-draw.json is not JSON")
  })

  it("has a schema that says the same", () => {
    const schema = zod.fromJSONSchema(JSON.parse(JSON.stringify(describeConfig())))
    expect(schema.safeParse({ $schema: "x", ...heron({}) }).success).toBe(true)
    expect(schema.safeParse({ pord: 1 }).success).toBe(false)
  })
})

describe("the command line", () => {
  it("is enough for a first look", () => {
    const given = [
      "--prometheus",
      "http://p:9090",
      "--preset",
      "kueue",
      "--org",
      "AI Lab",
      "--tz",
      "Europe/Paris",
      "--port",
      "5000",
    ]
    expect(readOptions(given, {})).toMatchObject({
      ...{ host: "127.0.0.1", port: 5000 },
      organisations: [{ id: "ai-lab", name: "AI Lab", zone: "Europe/Paris", preset: "kueue" }],
    })
  })

  it.each([
    [["--prometheus", "http://p:9090"], "--preset says which metrics"],
    [["--preset", "kueue"], "--preset goes with --prometheus"],
    [["--nonsense"], "Unknown option"],
    [["--config", "nowhere.json"], "There is no nowhere.json"],
    [["--prometheus", "http://p:9090", "--preset", "kueue", "--port", "x"], "port:"],
  ])("%j is refused with the way to do it", (args, told) => {
    expect(() => readOptions(args, {})).toThrow(StartError)
    expect(() => readOptions(args, {})).toThrow(told)
  })

  it("tells how, and prints the schema", () => {
    expect([readOptions(["--help"], {}), readOptions(["--schema"], {})]).toEqual(["help", "schema"])
  })
})

describe("the server does not start", () => {
  let site: string
  let keep: string
  beforeAll(() => {
    site = makeTestSite()
    keep = mkdtempSync(join(tmpdir(), "power-draw-keep-"))
  })
  afterAll(() => {
    for (const folder of [site, keep]) rmSync(folder, { recursive: true })
  })
  const start = (json: object) =>
    startServer(checkConfig({ site, keep, ...json }, "x", {}), {
      environment: {},
      log: createSilentLog().log,
    })

  it("without a built site", async () => {
    await expect(start({ site: "/nowhere" })).rejects.toThrow("There is no built site in /nowhere")
  })

  it("without a bundle that it shall serve, or with one that breaks its rules", async () => {
    await expect(start({ organisations: [{ id: "a", bundle: "/nowhere" }] })).rejects.toThrow(
      "The bundle of “a”",
    )
    const bundle = mkdtempSync(join(tmpdir(), "power-draw-bundle-"))
    writeFileSync(join(bundle, "datapackage.json"), "{}")
    await expect(start({ organisations: [{ id: "a", bundle }] })).rejects.toThrow("cannot be used")
    rmSync(bundle, { recursive: true })
  })

  it("with an organisation that the build has already, or has not", async () => {
    await expect(start(heron({ id: "meta" }))).rejects.toThrow("the build has a “meta” already")
    await expect(start({ shipped: ["openai"] })).rejects.toThrow("the build has no “openai”")
    await expect(start({ shipped: [] })).rejects.toThrow("There is no organisation to serve")
  })

  it("where it may not write", async () => {
    await expect(start({ keep: `${site}/index.html/x` })).rejects.toThrow("cannot be made")
  })

  it("on a port that is taken, or an address that is not this machine’s", async () => {
    const other = createServer()
    await new Promise<void>((listening) => other.listen(0, "127.0.0.1", listening))
    const { port } = other.address() as AddressInfo
    await expect(start({ port })).rejects.toThrow(`Port ${port} of 127.0.0.1 is taken`)
    other.close()
    const authentication = { kind: "proxy", header: "X-User", addresses: ["127.0.0.1"] }
    await expect(start({ host: "203.0.113.1", authentication })).rejects.toThrow(
      "is no address of this machine",
    )
  })
})
