import { afterEach, describe, expect, it, vi } from "vitest"
import * as z from "zod/mini"
import { BrokenFileError } from "#model/records.ts"
import { configureClient, fetchApi, fetchFile, RequestError } from "./client.ts"

const problem = { type: "about:blank", title: "Refused", status: 400, detail: "There is no step “hour”." }

/** Lets the network answer everything with one response, or fail. */
const answer = (make: () => Response | Promise<Response>) => {
  const fetcher = vi.fn(async (_url: string) => make())
  vi.stubGlobal("fetch", fetcher)
  return fetcher
}
const ask = () => fetchFile("meta/people.json").catch((error: unknown) => error)

afterEach(() => {
  vi.unstubAllGlobals()
  configureClient({})
})

describe("fetchFile", () => {
  it("gives the parsed answer, null and empty lists too", async () => {
    for (const body of [null, [], { a: 1 }]) {
      answer(() => Response.json(body))
      expect(await ask()).toEqual(body)
    }
  })

  it("asks under data/ of the site", async () => {
    const fetcher = answer(() => Response.json([]))
    await ask()
    expect(fetcher.mock.calls[0]?.[0]).toBe("/data/meta/people.json")
  })

  it.each([
    [404, "not-found"],
    [400, "refused"],
    [403, "refused"],
    [500, "server"],
    [503, "server"],
  ])("says of %d what kind of failure it is", async (status, kind) => {
    answer(() => new Response("<h1>Sorry</h1>", { status }))
    const error = await ask()
    expect(error).toBeInstanceOf(RequestError)
    expect(error).toMatchObject({ kind, status, subject: "meta/people.json", detail: `answered ${status}` })
  })

  it("uses the sentence of a problem+json", async () => {
    answer(() => Response.json(problem, { status: 400 }))
    expect(await ask()).toMatchObject({ kind: "refused", detail: problem.detail })
  })

  it("does not trust JSON that is no problem", async () => {
    answer(() => Response.json({ detail: 7 }, { status: 500 }))
    expect(await ask()).toMatchObject({ detail: "answered 500" })
  })

  it("cannot read a page that is served where the file should be", async () => {
    answer(() => new Response("<!doctype html>"))
    expect(await ask()).toMatchObject({ kind: "unreadable", detail: "is not JSON", status: 200 })
  })

  it("is offline where there is no network", async () => {
    answer(() => Promise.reject(new TypeError("Failed to fetch")))
    expect(await ask()).toMatchObject({ kind: "offline", subject: "meta/people.json", status: null })
  })

  it("is offline where the connection breaks off in the middle of an answer", async () => {
    const body = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('[{"id":'))
        controller.error(new TypeError("terminated"))
      },
    })
    answer(() => new Response(body))
    expect(await ask()).toMatchObject({ kind: "offline" })
  })

  it("lets an abort pass as what it is", async () => {
    answer(() => Promise.reject(new DOMException("given up", "AbortError")))
    expect(await ask()).toMatchObject({ name: "AbortError" })
  })
})

describe("fetchApi", () => {
  const schema = z.object({ orgs: z.array(z.string()) })

  it("asks the fetch it was given, behind the base it was given", async () => {
    const fetcher = vi.fn(async (_url: unknown) => Response.json({ orgs: ["a"] }))
    configureClient({ base: "http://localhost:8787", fetch: fetcher as typeof fetch })
    expect(await fetchApi("/orgs", schema)).toEqual({ orgs: ["a"] })
    expect(fetcher.mock.calls[0]?.[0]).toBe("http://localhost:8787/api/v1/orgs")
  })

  it("asks the network where no fetch was given", async () => {
    const fetcher = answer(() => Response.json({ orgs: [] }))
    await fetchApi("/orgs", schema)
    expect(fetcher.mock.calls[0]?.[0]).toBe("/api/v1/orgs")
  })

  it("refuses an answer that breaks the contract, naming route, place and rule", async () => {
    answer(() => Response.json({ orgs: ["a", 7] }))
    const asking = fetchApi("/orgs?x=1", schema)
    await expect(asking).rejects.toThrow(BrokenFileError)
    await expect(asking).rejects.toThrow("The answer of /orgs: orgs.1 ")
  })
})
