import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { fakeCaches } from "#testing/fake-caches.ts"
import { fetchFile } from "./client.ts"
import {
  forgetStaleness,
  getStaleSince,
  keepAnswer,
  recallAnswer,
  subscribeToStaleness,
} from "./last-answer.ts"

const answer = (make: () => Response | Promise<Response>) => vi.stubGlobal("fetch", async () => make())
const ask = () => fetchFile("meta/people.json").catch((error: { kind: string }) => error.kind)
const failing = () => new Response("", { status: 503 })

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-24T10:00:00Z"), toFake: ["Date"] })
  vi.stubGlobal("window", { location: { origin: "https://site.test" } })
  vi.stubGlobal("caches", fakeCaches())
  forgetStaleness()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe("a browser without Cache storage", () => {
  it.each([
    ["has none", undefined],
    ["refuses it", { open: () => Promise.reject(new Error("blocked")) }],
  ])("keeps nothing and fails as a failure where it %s", async (_, caches) => {
    vi.stubGlobal("caches", caches)
    answer(() => Response.json([1]))
    expect(await ask()).toEqual([1])
    answer(failing)
    expect(await ask()).toBe("server")
    expect(getStaleSince()).toBeNull()
  })

  it("does not mind a full storage", async () => {
    const full = { put: () => Promise.reject(new Error("quota")), match: async () => undefined }
    vi.stubGlobal("caches", { open: async () => full })
    await expect(keepAnswer("/data/x.json", "[]")).resolves.toBeUndefined()
    expect(await recallAnswer("/data/x.json")).toBeNull()
  })
})

describe("the last answer", () => {
  beforeEach(async () => {
    answer(() => Response.json(["kept"]))
    await ask()
    vi.setSystemTime(new Date("2026-11-25T10:00:00Z"))
  })

  it("is kept under the whole address, with the time it came", () => {
    const { addresses } = caches as unknown as ReturnType<typeof fakeCaches>
    expect(addresses()).toEqual(["https://site.test/data/meta/people.json"])
    expect(getStaleSince()).toBeNull()
  })

  it.each([
    ["the server fails", failing],
    ["there is no network", () => Promise.reject(new TypeError("Failed to fetch"))],
  ])("is recalled where %s, and the page knows since when it is old", async (_, make) => {
    answer(make)
    expect(await ask()).toEqual(["kept"])
    expect(getStaleSince()).toBe("2026-11-24T10:00:00.000Z")
  })

  it.each([
    ["the file is gone", () => new Response("", { status: 404 }), "not-found"],
    ["the request is refused", () => new Response("", { status: 400 }), "refused"],
    ["the answer cannot be read", () => new Response("<h1>"), "unreadable"],
  ])("is not recalled where %s", async (_, make, kind) => {
    answer(make)
    expect(await ask()).toBe(kind)
    expect(getStaleSince()).toBeNull()
  })

  it("is not replaced by a failure, but by the next good answer", async () => {
    answer(() => new Response("<h1>"))
    await ask()
    answer(failing)
    expect(await ask()).toEqual(["kept"])
    answer(() => Response.json(["newer"]))
    await ask()
    answer(failing)
    expect(await ask()).toEqual(["newer"])
  })

  it("is none for an address that never answered", async () => {
    answer(failing)
    expect(await fetchFile("meta/papers.json").catch((error: { kind: string }) => error.kind)).toBe("server")
  })
})

describe("staleness", () => {
  it("is the date of the oldest answer on the page, told to who listens, until forgotten", async () => {
    const told = vi.fn(() => getStaleSince()?.slice(0, 10))
    const unsubscribe = subscribeToStaleness(told)
    await keepAnswer("/b.json", "2")
    vi.setSystemTime(new Date("2026-11-20T10:00:00Z"))
    await keepAnswer("/a.json", "1")
    await recallAnswer("/b.json")
    await recallAnswer("/a.json")
    await recallAnswer("/b.json")
    expect(told.mock.results.map(({ value }) => value)).toEqual(["2026-11-24", "2026-11-20"])
    forgetStaleness()
    expect(getStaleSince()).toBeNull()
    unsubscribe()
    await recallAnswer("/b.json")
    expect(told).toHaveBeenCalledTimes(3)
  })
})
