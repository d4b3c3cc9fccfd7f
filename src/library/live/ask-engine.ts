import { EngineError } from "#importers/prometheus/answer.ts"
import type { AskRange, RangeQuestion } from "#importers/prometheus/ask-days.ts"

/** Where an engine is, and what it is told beside each question. */
export interface EngineAddress {
  /** address in front of `/api/v1`, such as `https://prometheus.example:9090` */
  url: string
  /** such as `Authorization` or `X-Scope-OrgID`; they are in no log and no message */
  headers?: Readonly<Record<string, string>>
}

export interface AskOptions {
  fetch: typeof fetch
  timeoutMs: number
  /** the largest answer that is read */
  maxBytes: number
  /** ends every question that is on its way */
  signal?: AbortSignal
}

/**
 * Asks an engine by `POST /api/v1/query_range`, form-encoded so that a browser needs no leave for it. Nothing but the address
 * that was given is asked: no redirect is followed, no cookie is sent. Rejects with an `EngineError`.
 */
export function createAsk({ url, headers = {} }: EngineAddress, options: AskOptions): AskRange {
  // a browser's own must not be called as a part of something else
  const { fetch: send } = options
  const address = `${url.replace(/\/+$/, "")}/api/v1/query_range`
  return async (question) => {
    const timeout = AbortSignal.timeout(options.timeoutMs)
    const signal = options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal])
    try {
      const response = await send(address, {
        method: "POST",
        headers: { ...headers, "Content-Type": "application/x-www-form-urlencoded" },
        body: toForm(question).toString(),
        ...{
          credentials: "omit",
          redirect: "error",
          referrerPolicy: "no-referrer",
          cache: "no-store",
          signal,
        },
      })
      return parse(response, await readText(response, options.maxBytes))
    } catch (error) {
      throw toEngineError(error, timeout)
    }
  }
}

/** https://prometheus.io/docs/prometheus/latest/querying/api/#range-queries */
function toForm({ query, start, end, step }: RangeQuestion): URLSearchParams {
  return new URLSearchParams({
    query,
    start: start.toFixed(3),
    end: end.toFixed(3),
    step: String(step),
    // VictoriaMetrics moves the times of a longer range to multiples of its step unless told not to
    nocache: "1",
    // Thanos leaves out what it cannot reach, and says so in a warning, unless told not to
    partial_response: "false",
    dedup: "true",
  })
}

async function readText(response: Response, maxBytes: number): Promise<string> {
  const told = Number(response.headers.get("Content-Length") ?? 0)
  if (told > maxBytes) throw new EngineError("too-large", `an answer of ${told} bytes`)
  const decoder = new TextDecoder()
  let [text, bytes] = ["", 0]
  const reader = response.body?.getReader()
  for (let piece = await reader?.read(); piece?.done === false; piece = await reader?.read()) {
    bytes += piece.value.byteLength
    if (bytes > maxBytes) {
      void reader?.cancel()
      throw new EngineError("too-large", `an answer of more than ${maxBytes} bytes`)
    }
    text += decoder.decode(piece.value, { stream: true })
  }
  return text + decoder.decode()
}

/** JSON, be it an answer or the engine’s own refusal; proxies and wrong addresses answer in other ways. */
function parse(response: Response, text: string): unknown {
  const { status } = response
  if (status === 401 || status === 403) throw new EngineError("unauthorized", `status ${status}`)
  try {
    return JSON.parse(text)
  } catch {
    if (status === 429) throw new EngineError("slow", "status 429")
    if (status === 504) throw new EngineError("slow", "status 504")
    if (status >= 500) throw new EngineError("unreachable", `status ${status}`)
    throw new EngineError("not-an-engine", `status ${status}, no JSON`)
  }
}

function toEngineError(error: unknown, timeout: AbortSignal): unknown {
  if (error instanceof EngineError) return error
  if (timeout.aborted) return new EngineError("slow", "it did not answer in time")
  if (error instanceof DOMException && error.name === "AbortError") return error
  return new EngineError("unreachable", error instanceof Error ? error.message : String(error))
}
