import { describe, expect, it, vi } from "vitest"
import { EngineError } from "#importers/prometheus/answer.ts"
import { createAsk } from "./ask-engine.ts"

const QUESTION = { query: "up[1d]", start: 86_399.999, end: 172_799.999, step: 86_400 }

function ask(answer: (init: RequestInit) => Promise<Response> | Response, more = {}) {
  const send = vi.fn(async (_: string, init: RequestInit) => answer(init))
  const address = { url: "http://engine.example/prometheus/", headers: { Authorization: "Bearer secret" } }
  const asking = createAsk(address, {
    fetch: send as unknown as typeof fetch,
    timeoutMs: 50,
    maxBytes: 1000,
    ...more,
  })
  return { answered: asking(QUESTION), send }
}
const failureOf = async (answered: Promise<unknown>) => {
  const error = await answered.catch((reason: unknown) => reason)
  return error instanceof EngineError ? error : Promise.reject(error)
}

describe("createAsk", () => {
  it("asks in a form, with what each kind of engine must be told, and sends nothing else", async () => {
    const { answered, send } = ask(() => Response.json({ status: "success" }))
    expect(await answered).toEqual({ status: "success" })
    const [address, init] = send.mock.calls[0] ?? []
    expect(address).toBe("http://engine.example/prometheus/api/v1/query_range")
    expect(init).toMatchObject({
      method: "POST",
      ...{ credentials: "omit", redirect: "error", referrerPolicy: "no-referrer", cache: "no-store" },
      headers: { Authorization: "Bearer secret", "Content-Type": "application/x-www-form-urlencoded" },
    })
    expect(Object.fromEntries(new URLSearchParams(String(init?.body)))).toEqual({
      ...{ query: "up[1d]", start: "86399.999", end: "172799.999", step: "86400" },
      ...{ nocache: "1", partial_response: "false", dedup: "true" },
    })
  })

  it("hands on the engine’s own refusals, whatever their status", async () => {
    const refusal = { status: "error", errorType: "bad_data", error: "parse error" }
    expect(await ask(() => Response.json(refusal, { status: 400 })).answered).toEqual(refusal)
  })

  it.each([
    [401, "unauthorized"],
    [403, "unauthorized"],
    [404, "not-an-engine"],
    [400, "not-an-engine"],
    [200, "not-an-engine"],
    [429, "slow"],
    [504, "slow"],
    [502, "unreachable"],
  ])("takes a text with status %i for “%s”", async (status, failure) => {
    const error = await failureOf(ask(() => new Response("<html>proxy</html>", { status })).answered)
    expect(error.failure).toBe(failure)
    expect(error.message).not.toContain("secret")
  })

  it("takes a network that fails for “unreachable”, and silence for “slow”", async () => {
    const broken = ask(() => Promise.reject(new TypeError("fetch failed")))
    expect((await failureOf(broken.answered)).failure).toBe("unreachable")
    const silent = ask(
      ({ signal }) =>
        new Promise((_, reject) =>
          signal?.addEventListener("abort", () => reject(signal.reason), { once: true }),
        ),
    )
    expect((await failureOf(silent.answered)).failure).toBe("slow")
  })

  it("stops reading what is too large, told or not", async () => {
    const told = ask(() => new Response("x", { headers: { "Content-Length": "1001" } }))
    expect((await failureOf(told.answered)).failure).toBe("too-large")
    const body = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(400)) })
    expect((await failureOf(ask(() => new Response(body)).answered)).failure).toBe("too-large")
  })

  it("ends with the signal that it was given, which is no failure of the engine", async () => {
    const controller = new AbortController()
    const { answered } = ask(
      ({ signal }) =>
        new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason))),
      { signal: controller.signal },
    )
    controller.abort()
    await expect(answered).rejects.toHaveProperty("name", "AbortError")
  })
})
