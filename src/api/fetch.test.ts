import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { openLibrary } from "#library/library.ts"
import { loadSmall } from "#library/small.fixture.ts"
import { type Fault, NoNetworkError, parseFault, SLOW_MS } from "./faults.ts"
import { createApiFetch } from "./fetch.ts"

describe("parseFault", () => {
  it.each([
    ["slow", "slow"],
    ["offline", "offline"],
    ["error:400", { status: 400 }],
    ["error:503", { status: 503 }],
    ["error:599", { status: 599 }],
  ])("understands %s", (text, fault) => {
    expect(parseFault(text)).toEqual(fault)
  })

  it.each([
    "",
    "fast",
    "error",
    "error:",
    "error:200",
    "error:399",
    "error:600",
    "error:5030",
    "Slow",
    "error:503 ",
  ])("does not understand %j", (text) => {
    expect(parseFault(text)).toBeNull()
  })
})

describe("createApiFetch", () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it.each([
    "/api/v1/orgs",
    new URL("http://localhost/api/v1/orgs"),
    new Request("http://localhost/api/v1/orgs"),
  ])("answers %s itself", async (input) => {
    const answer = await createApiFetch(openLibrary(loadSmall()))(input)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ orgs: [{ id: "acme" }, { id: "bare" }] })
  })

  it("passes headers on", async () => {
    const fetchMock = createApiFetch(openLibrary(loadSmall()))
    const tag = (await fetchMock("/api/v1/orgs")).headers.get("ETag") ?? ""
    expect((await fetchMock("/api/v1/orgs", { headers: { "If-None-Match": tag } })).status).toBe(304)
  })

  it("leaves other addresses to the real fetch", async () => {
    const real = vi.fn(async () => new Response("real"))
    vi.stubGlobal("fetch", real)
    for (const path of ["/data/meta/labs.json", "/api/v11/orgs", "/"]) {
      expect(await (await createApiFetch(openLibrary(loadSmall()), "offline")(path)).text()).toBe("real")
    }
    expect(real).toHaveBeenCalledTimes(3)
  })

  it("answers every address with the error it is told to, as a problem in words", async () => {
    const answer = await createApiFetch(openLibrary(loadSmall()), { status: 503 })("/api/v1/orgs")
    expect(answer.status).toBe(503)
    expect(answer.headers.get("Content-Type")).toBe("application/problem+json")
    expect(await answer.json()).toMatchObject({ status: 503, title: "Told to fail" })
  })

  it("rejects with a TypeError when told to be offline, as fetch does", async () => {
    const asking = createApiFetch(openLibrary(loadSmall()), "offline")("/api/v1/orgs")
    await expect(asking).rejects.toThrow(TypeError)
    await expect(asking).rejects.toThrow(NoNetworkError)
  })

  it("recovers when a fault that is asked for anew ends", async () => {
    let fault: Fault | null = { status: 503 }
    const fetchMock = createApiFetch(openLibrary(loadSmall()), () => fault)
    expect((await fetchMock("/api/v1/orgs")).status).toBe(503)
    fault = null
    expect((await fetchMock("/api/v1/orgs")).status).toBe(200)
  })
})

describe("a slow mock", () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it("answers rightly, two seconds late", async () => {
    const arrived = vi.fn()
    const asking = createApiFetch(openLibrary(loadSmall()), "slow")("/api/v1/orgs").then(arrived)
    await vi.advanceTimersByTimeAsync(SLOW_MS - 1)
    expect(arrived).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    await asking
    expect(arrived.mock.calls[0]?.[0]).toMatchObject({ status: 200 })
  })

  it("rejects at once when the request is given up", async () => {
    const controller = new AbortController()
    const asking = createApiFetch(openLibrary(loadSmall()), "slow")("/api/v1/orgs", {
      signal: controller.signal,
    })
    controller.abort()
    await expect(asking).rejects.toMatchObject({ name: "AbortError" })
    await expect(
      createApiFetch(openLibrary(loadSmall()))("/api/v1/orgs", { signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({ name: "AbortError" })
  })
})
